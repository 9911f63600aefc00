//! `/sdgs`, `/sdgs/{goal}` and `/sdgs/{target}`.

use super::subjects::last_part;
use crate::http::Asked;
use answerable_app::pages::{Problem, sdgs};
use axum::http::Uri;
use axum::response::Response;

/// All Goals.
pub async fn index(asked: Asked) -> Response {
    asked.answer(sdgs::index::page(&asked.register, &asked.reader).await)
}

/// A Goal («16») or a target («16.2», «16.a»).
pub async fn show(asked: Asked, uri: Uri) -> Response {
    let Some(code) = last_part(&uri) else { return asked.problem(&Problem::NotFound) };
    let drawn = if code.contains('.') {
        sdgs::target::page(&asked.register, &asked.reader, &code).await
    } else {
        sdgs::goal::page(&asked.register, &asked.reader, &code).await
    };
    asked.answer(drawn)
}
