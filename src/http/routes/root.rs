//! Addresses without a language, and addresses that lead nowhere.

use crate::http::app::App;
use crate::http::asked::{Answered, Asked};
use crate::http::lang::{language_and_path, negotiate};
use answerable_app::pages::Problem;
use axum::extract::{Request, State};
use axum::http::header::{LOCATION, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The first parts of the site's addresses behind the language: any of them may be given without one. A test compares them with the
/// routes.
const KNOWN: [&str; 35] = [
    "",
    "recommendations",
    "documents",
    "institutions",
    "sdgs",
    "themes",
    "groups",
    "mechanisms",
    "states",
    "civil-society",
    "disagreements",
    "silence",
    "changes",
    "calendar",
    "moderation",
    "data",
    "log",
    "about",
    "accessibility",
    "privacy",
    "sign-in",
    "password-reset",
    "invitation",
    "account",
    "administration",
    "work",
    "coordination",
    "submissions",
    "moderating",
    "files",
    "danger",
    "hidden",
    "second-look",
    "sign-out",
    "leave",
];

/// Sends an address without a language to the same one in the reader's language; answers «not found» for an address that leads nowhere.
pub async fn other(State(app): State<App>, request: Request) -> Answered {
    let uri = request.uri();
    let first = uri.path().trim_start_matches('/').split(['/', '.']).next().unwrap_or_default();
    if language_and_path(uri.path()).0.is_none() && KNOWN.contains(&first) {
        let lang = negotiate(request.headers());
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        // A path that begins with two slashes would be an address of another site.
        let path = format!("/{}/{}", lang.tag(), uri.path().trim_start_matches('/'));
        if let Ok(location) = HeaderValue::from_str(&format!("{path}{query}")) {
            let mut response = StatusCode::SEE_OTHER.into_response();
            response.headers_mut().insert(LOCATION, location);
            response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
            return Ok(response);
        }
    }
    Err(problem(app, request, &Problem::NotFound).await)
}

/// The answer to an address that exists, asked with a method that it does not have (405).
pub async fn method_not_allowed(State(app): State<App>, request: Request) -> Answered {
    Err(problem(app, request, &Problem::MethodNotAllowed).await)
}

/// The page of a problem, for a request that no handler read.
pub(super) async fn problem(app: App, request: Request, problem: &Problem) -> Response {
    use axum::extract::FromRequestParts;
    let (mut parts, _) = request.into_parts();
    match Asked::from_request_parts(&mut parts, &app).await {
        Ok(asked) => asked.problem(problem),
        Err(response) => response,
    }
}

#[cfg(test)]
mod tests {
    use super::KNOWN;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Adds the first parts behind the language of every address that the files of a folder route.
    fn first_parts(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                first_parts(&path, found);
                continue;
            }
            let source = std::fs::read_to_string(path).unwrap();
            for route in source.split(".route(").skip(1) {
                let Some(below) = route.trim_start().strip_prefix("\"/{lang}") else { continue };
                let address = below.split('"').next().unwrap().trim_start_matches('/');
                found.insert(address.split(['/', '.']).next().unwrap().to_string());
            }
        }
    }

    #[test]
    fn every_page_is_found_without_a_language() {
        let mut routed = BTreeSet::new();
        first_parts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/routes"), &mut routed);
        assert!(routed.len() > 30, "{routed:?}");
        let known: BTreeSet<String> = KNOWN.iter().map(ToString::to_string).collect();
        assert_eq!(known, routed);
    }
}
