//! `/disagreements`: where the accounts of State and civil society differ.

use super::civil_society::page_number;
use crate::http::Asked;
use answerable_app::pages::disagreements;
use axum::response::Response;

/// The page of disagreements.
pub async fn index(asked: Asked) -> Response {
    let state = asked.parameter("state");
    asked.answer(
        asked
            .register
            .disagreements(state, page_number(&asked), asked.reader.lang)
            .await
            .map(|page| disagreements::page(&asked.reader, page)),
    )
}
