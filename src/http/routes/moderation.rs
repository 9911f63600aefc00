//! `/moderation`: the public log of moderation.

use super::civil_society::page_number;
use crate::http::Asked;
use answerable_app::pages::moderation;
use axum::response::Response;

/// The page of the moderators' decisions.
pub async fn index(asked: Asked) -> Response {
    asked.answer(asked.register.moderation(page_number(&asked)).await.map(|page| moderation::page(&asked.reader, page)))
}
