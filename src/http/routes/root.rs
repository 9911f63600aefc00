//! Addresses without a language, and addresses that lead nowhere.

use crate::http::App;
use crate::http::asked::{Asked, language_and_path, negotiate};
use answerable_app::pages::Problem;
use axum::extract::{Request, State};
use axum::http::header::{LOCATION, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The first parts of addresses that may be given without a language.
const KNOWN: [&str; 29] = [
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
];

/// Sends an address without a language to the same one in the reader's language; answers «not found» for an address that leads nowhere.
pub async fn other(State(app): State<App>, request: Request) -> Response {
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
            return response;
        }
    }
    problem(app, request, &Problem::NotFound).await
}

/// The answer to an address that exists, asked with a method that it does not have (405).
pub async fn method_not_allowed(State(app): State<App>, request: Request) -> Response {
    problem(app, request, &Problem::MethodNotAllowed).await
}

pub(super) async fn problem(app: App, request: Request, problem: &Problem) -> Response {
    use axum::extract::FromRequestParts;
    let (mut parts, _) = request.into_parts();
    match Asked::from_request_parts(&mut parts, &app).await {
        Ok(asked) => asked.problem(problem),
        Err(response) => response,
    }
}
