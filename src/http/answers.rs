//! Answers that any handler may give.

use answerable_app::pages::Problem;
use answerable_store::db::unavailable;
use answerable_store::failure::Failure;
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// The problem that a reader is shown for a failure.
pub fn problem_of(failure: Failure) -> Problem {
    match failure {
        Failure::Forbidden => Problem::Forbidden,
        Failure::NotFound => Problem::NotFound,
        Failure::Conflict => Problem::Conflict,
        Failure::Unreadable => Problem::Unreadable,
        Failure::Invalid(_) | Failure::Waits(_) => Problem::Unprocessable,
        Failure::TooMany => Problem::TooMany,
        Failure::Busy => Problem::Unavailable,
        // A failure that passes by itself is told as such; once it is wrapped, nobody could see any more what it was.
        Failure::Failed(error) if unavailable::caused(error.as_ref()) => Problem::Failed(Box::new(unavailable::Away(format!("{error:#}")))),
        Failure::Failed(error) => Problem::Failed(error.into()),
    }
}

/// Sends the browser on to an address (303 See Other).
pub fn see_other(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Marks an answer as private: neither the browser nor a cache in between may keep it.
pub fn private(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// Lets the browser forget what it keeps of this site's pages: for people who leave a machine that others use too.
pub fn forgotten(mut answer: Response) -> Response {
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    answer
}
