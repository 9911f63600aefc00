//! `/civil-society`, `/civil-society/{organisation}`, `/disagreements` and `/moderation`.

use super::institutions::or_hidden;
use crate::http::Asked;
use answerable_app::pages::civil_society;
use axum::extract::Path;
use axum::response::Response;

/// The page of a list that is asked for; the first, if that is no number.
fn page_number(asked: &Asked) -> u64 {
    asked.parameter("page").and_then(|page| page.trim().parse().ok()).unwrap_or(1).max(1)
}

/// All of civil society.
pub async fn index(asked: Asked) -> Response {
    asked.answer(civil_society::index::page(&asked.register, &asked.reader, page_number(&asked)).await)
}

/// One organisation.
pub async fn organisation(Path((_, slug)): Path<(String, String)>, asked: Asked) -> Response {
    let drawn = civil_society::organisation::page(&asked.register, &asked.reader, &slug, page_number(&asked)).await;
    asked.answer(or_hidden(&asked, "organisation", &slug, drawn).await)
}

/// Where accounts part.
pub async fn disagreements(asked: Asked) -> Response {
    let state = asked.parameter("state");
    asked.answer(civil_society::disagreements::page(&asked.register, &asked.reader, state, page_number(&asked)).await)
}

/// The moderators' decisions.
pub async fn moderation(asked: Asked) -> Response {
    asked.answer(civil_society::moderation::page(&asked.register, &asked.reader, page_number(&asked)).await)
}
