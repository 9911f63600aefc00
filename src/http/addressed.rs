//! Addresses that mean the same are made one address: parameters that a page does not know are left out, the others stand in one order.
//! So a page is drawn and kept once, whatever else stands in the address. Where a program reads the answer, an address that is not
//! understood is refused with words instead, so that nobody mistakes the whole register for what they asked for.

use super::asked::LONGEST_QUERY;
use super::lang::{language_and_path, negotiate};
use crate::clock::today;
use answerable_domain::model::{Facet, Selection};
use answerable_domain::words::Lexicon;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;

/// The routes whose parameters are known, below the language, with the names of the parameters. Every page also knows the day that is
/// asked about, and the word on what was done.
const KNOWN: [(&str, &[&str]); 14] = [
    ("/recommendations/suggest", &["q"]),
    ("/recommendations/{*reference}", &["text"]),
    ("/documents", &["state", "mechanism", "year", "page"]),
    ("/documents/{*symbol}", &["page"]),
    ("/changes", &["state", "kind", "page"]),
    ("/changes.atom", &["state", "kind"]),
    ("/calendar", &["state", "year"]),
    ("/calendar.ics", &["state"]),
    ("/civil-society", &["page"]),
    ("/civil-society/{organisation}", &["page"]),
    ("/disagreements", &["state", "page"]),
    ("/moderation", &["page"]),
    ("/states", &["page"]),
    ("/", &[]),
];
/// The routes of the search and its downloads: they have the parameters of a selection.
const SELECTIONS: [&str; 4] = ["/recommendations", "/recommendations.json", "/recommendations.csv", "/recommendations.xlsx"];
/// The routes whose answers programs read.
const READ_BY_PROGRAMS: [&str; 5] =
    ["/recommendations.json", "/recommendations.csv", "/recommendations.xlsx", "/changes.atom", "/calendar.ics"];

/// What an address asks for, as far as it is understood.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Addressed {
    /// The address's parameters in one order, encoded; none if no parameter may be left out.
    pub query: Option<String>,
    /// The parameters that the route does not know.
    pub unknown: Vec<String>,
    /// Whether an earlier day than today is asked about.
    pub earlier: bool,
}

fn below(route: &str) -> &str {
    route.strip_prefix("/{lang}").unwrap_or(route)
}

fn is_known(route: &str, name: &str) -> Option<bool> {
    if matches!(name, "as_at" | "done") {
        return Some(true);
    }
    if SELECTIONS.contains(&route) {
        return Some(matches!(name, "q" | "page" | "sort") || Facet::from_code(name).is_some());
    }
    KNOWN.iter().find(|(known, _)| *known == route).map(|(_, names)| names.contains(&name))
}

fn parameters(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// Reads the query of an address on a route.
pub fn read(route: &str, query: &str) -> Addressed {
    let route = below(route);
    if query.len() > LONGEST_QUERY {
        return Addressed::default();
    }
    let pairs = parameters(query);
    let day = pairs.iter().rev().find(|(name, _)| name == "as_at").and_then(|(_, day)| day.parse::<NaiveDate>().ok());
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for (name, value) in pairs {
        match is_known(route, &name) {
            Some(false) => unknown.push(name),
            _ if value.is_empty() => {}
            _ => known.push((name, value)),
        }
    }
    // Any of several values of a facet matches, so their order says nothing. Of other parameters the first or the last counts, as the
    // page reads it.
    known.sort_by(|(one, first), (other, second)| {
        let values = if Facet::from_code(one).is_some() { first.cmp(second) } else { std::cmp::Ordering::Equal };
        one.cmp(other).then(values)
    });
    known.dedup();
    // The search itself says on its page what it did not understand.
    let query = (unknown.is_empty() || route != "/recommendations")
        .then(|| form_urlencoded::Serializer::new(String::new()).extend_pairs(known).finish());
    Addressed { query, unknown, earlier: day.is_some_and(|day| day < today()) }
}

/// The refusal of an address that a program reads, in the reader's language; none if the address is understood.
pub fn refusal(route: &str, uri: &Uri, headers: &HeaderMap, unknown: &[String]) -> Option<Response> {
    let route = below(route);
    if !READ_BY_PROGRAMS.contains(&route) {
        return None;
    }
    let lang = language_and_path(uri.path()).0.unwrap_or_else(|| negotiate(headers));
    let lexicon = Lexicon::of(lang);
    let pairs = parameters(uri.query().unwrap_or_default());
    let mut said = Vec::new();
    for (_, written) in pairs.iter().filter(|(name, value)| name == "as_at" && !value.is_empty()) {
        let shown: String = written.chars().take(40).collect();
        match written.parse::<NaiveDate>() {
            Err(_) => said.push(lexicon.say("data-refused-date", &[("written", shown.into())])),
            Ok(day) if day > today() => said.push(lexicon.say("data-refused-to-come", &[("day", lexicon.formats.day(day).into())])),
            Ok(_) => {}
        }
    }
    let mut strange: Vec<String> = unknown.iter().map(|name| name.chars().take(60).collect()).collect();
    if SELECTIONS.contains(&route) {
        let selection = Selection::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        strange.extend(selection.ignored.into_iter().filter(|shown| !unknown.iter().any(|name| shown.starts_with(&format!("{name}=")))));
    }
    if !strange.is_empty() {
        strange.truncate(10);
        said.push(lexicon.say("data-refused-unknown", &[("what", strange.join(", ").into())]));
    }
    if said.is_empty() {
        return None;
    }
    let detail = said.join(" ");
    let (kind, body) = if route.ends_with(".json") {
        // Problem details as in RFC 9457.
        let problem = serde_json::json!({ "title": lexicon.say("problem-bad-request", &[]), "status": 400, "detail": detail });
        ("application/problem+json", format!("{problem}\n"))
    } else {
        ("text/plain; charset=utf-8", format!("{detail}\n"))
    };
    let mut response = (StatusCode::BAD_REQUEST, body).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    Some(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(route: &str, query: &str) -> Option<String> {
        read(route, query).query
    }

    #[test]
    fn addresses_that_mean_the_same_are_one() {
        let search = "/{lang}/recommendations";
        assert_eq!(
            query(search, "state=XVL&q=a+b&status=planned&state=CHL&page="),
            query(search, "q=a%20b&state=CHL&state=XVL&status=planned")
        );
        assert_eq!(query("/{lang}/documents", "x=1&page=2&utm_source=mail"), Some("page=2".to_string()));
        assert_eq!(query("/{lang}/", "x=1").as_deref(), Some(""));
        assert_ne!(query("/{lang}/documents", "page=1&page=2"), query("/{lang}/documents", "page=2&page=1"), "one of them counts");
        assert_eq!(read(search, "statte=XVL"), Addressed { unknown: vec!["statte".to_string()], ..Addressed::default() });
        // A route that is not in the table keeps all the parameters that it is given.
        assert_eq!(query("/{lang}/new-page", "b=1&a=2").as_deref(), Some("a=2&b=1"));
        assert!(read(search, "as_at=2020-01-01").earlier && !read(search, "as_at=2999-01-01").earlier && !read(search, "as_at=x").earlier);
    }
}
