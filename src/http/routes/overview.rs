//! `/{lang}/`: the front page.

use super::root;
use crate::http::app::App;
use crate::http::asked::{Answered, Asked};
use crate::http::lang::language_and_path;
use answerable_app::pages::overview;
use axum::extract::{FromRequestParts, Request, State};
use axum::response::{IntoResponse, Redirect};

/// The front page in a language. If the first part of the address is not a language, there is no front page.
pub async fn show_front_page(State(app): State<App>, request: Request) -> Answered {
    if language_and_path(request.uri().path()).0.is_none() {
        return root::other(State(app), request).await;
    }
    let (mut parts, _) = request.into_parts();
    let asked = Asked::from_request_parts(&mut parts, &app).await?;
    asked.answer(asked.register.overview(asked.reader.lang).await.map(|page| overview::page(&asked.reader, page)))
}

/// Sends `/en` to `/en/`, so that the page has one address. Any other single word has its own answer.
pub async fn add_slash(State(app): State<App>, request: Request) -> Answered {
    let uri = request.uri();
    let Some(lang) = language_and_path(uri.path()).0 else { return root::other(State(app), request).await };
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Redirect::permanent(&format!("/{}/{query}", lang.tag())).into_response())
}
