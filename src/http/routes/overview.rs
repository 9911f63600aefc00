//! `/{lang}/`: the front page.

use super::root;
use crate::http::App;
use crate::http::asked::{Asked, language_and_path};
use answerable_app::pages::overview;
use axum::extract::{FromRequestParts, Request, State};
use axum::response::{IntoResponse, Redirect, Response};

/// The front page in a language. If the first part of the address is not a language, there is no front page.
pub async fn show(State(app): State<App>, request: Request) -> Response {
    if language_and_path(request.uri().path()).0.is_none() {
        return root::other(State(app), request).await;
    }
    let (mut parts, _) = request.into_parts();
    match Asked::from_request_parts(&mut parts, &app).await {
        Ok(asked) => asked.answer(asked.register.overview(asked.reader.lang).await.map(|page| overview::page(&asked.reader, page))),
        Err(response) => response,
    }
}

/// Sends `/en` to `/en/`, so that the page has one address. Any other single word has its own answer.
pub async fn without_slash(State(app): State<App>, request: Request) -> Response {
    let uri = request.uri();
    let Some(lang) = language_and_path(uri.path()).0 else { return root::other(State(app), request).await };
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Redirect::permanent(&format!("/{}/{query}", lang.tag())).into_response()
}
