//! `/silence`: where those who answer say nothing.

use crate::http::Asked;
use answerable_app::pages::silence;
use axum::response::Response;

/// The page of silence: where those who answer say nothing.
pub async fn index(asked: Asked) -> Response {
    asked.answer(asked.register.silence(asked.reader.lang).await.map(|page| silence::page(&asked.reader, page)))
}
