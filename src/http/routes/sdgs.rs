//! `/sdgs`, `/sdgs/{goal}` and `/sdgs/{target}`.

use super::subjects::last_part;
use crate::http::Asked;
use crate::http::asked::found;
use answerable_app::pages::{Problem, sdgs};
use axum::http::Uri;
use axum::response::Response;

/// The page of all Goals.
pub async fn index(asked: Asked) -> Response {
    asked.answer(asked.register.goals().await.map(|page| sdgs::index::page(&asked.reader, page)))
}

/// The page of a Goal («16») or a target («16.2», «16.a»).
pub async fn show(asked: Asked, uri: Uri) -> Response {
    let Some(code) = last_part(&uri) else { return asked.problem(&Problem::NotFound) };
    let drawn = if code.contains('.') {
        found(asked.register.target(&code, asked.reader.lang).await).map(|page| sdgs::target::page(&asked.reader, page))
    } else {
        found(asked.register.goal(&code, asked.reader.lang).await).map(|page| sdgs::goal::page(&asked.reader, page))
    };
    asked.answer(drawn)
}
