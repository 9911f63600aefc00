//! `/civil-society` and `/civil-society/{organisation}`.

use super::institutions::or_hidden;
use crate::http::Asked;
use crate::http::asked::found;
use answerable_app::pages::civil_society;
use axum::extract::Path;
use axum::response::Response;

/// The number of the page of a list that is asked for; 1 if it is not a number.
pub fn page_number(asked: &Asked) -> u64 {
    asked.parameter("page").and_then(|page| page.trim().parse().ok()).unwrap_or(1).max(1)
}

/// The page of all of civil society.
pub async fn index(asked: Asked) -> Response {
    asked.answer(asked.register.civil_society(page_number(&asked)).await.map(|page| civil_society::index::page(&asked.reader, page)))
}

/// The page of one organisation.
pub async fn organisation(Path((_, slug)): Path<(String, String)>, asked: Asked) -> Response {
    let drawn = found(asked.register.organisation(&slug, page_number(&asked)).await)
        .map(|page| civil_society::organisation::page(&asked.reader, page));
    asked.answer(or_hidden(&asked, "organisation", &slug, drawn).await)
}
