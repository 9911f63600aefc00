//! Addresses that are not for readers: the site's files, and whether the server is alive.

use crate::http::app::App;
use crate::http::asked::Answered;
use answerable_store::db;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::any::Any;
use std::time::{Duration, Instant};

/// Addresses without a page.
pub fn plumbing() -> Router<App> {
    Router::new()
        .route("/assets/{hash}/{name}", get(give_asset))
        .route("/favicon.ico", get(give_icon))
        .route("/robots.txt", get(give_robots))
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(tell_ready))
}

async fn give_asset(State(app): State<App>, Path((hash, name)): Path<(String, String)>, headers: HeaderMap) -> Answered {
    Ok(app.assets.answer(&hash, &name, &headers))
}

async fn give_icon(State(app): State<App>, headers: HeaderMap) -> Answered {
    Ok(app.assets.answer("", "icon.svg", &headers))
}

/// `robots.txt`. Selections are without number, so search engines are kept out of them: they find every record through the documents.
async fn give_robots() -> impl IntoResponse {
    (
        [(CONTENT_TYPE, "text/plain; charset=utf-8")],
        "User-agent: *\nDisallow: /*/recommendations?\nDisallow: /*/recommendations.\nAllow: /\n",
    )
}

/// `/readyz`: whether the server is ready: the database answers, has the program's schema, and can be written to. Only one check runs at
/// a time, and its result is used for a second: frequent requests do not keep others from writing.
async fn tell_ready(State(app): State<App>) -> (StatusCode, String) {
    let mut last = app.looked.lock().await;
    let unready = match *last {
        Some((at, known)) if at.elapsed() < Duration::from_secs(1) => known,
        _ => {
            let found = db::unready(&app.register.db).await;
            *last = Some((Instant::now(), found));
            found
        }
    };
    match unready {
        None => (StatusCode::OK, "ready\n".to_string()),
        Some(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
    }
}

/// The answer to a request in which the program panicked. The server's log says where; the reader is told that it was noted.
pub fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let what = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(what = what.unwrap_or("unknown"), "a request panicked");
    (StatusCode::INTERNAL_SERVER_ERROR, "Something failed on our side. It was noted.\n").into_response()
}
