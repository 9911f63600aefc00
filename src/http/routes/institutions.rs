//! `/institutions`, `/institutions/{slug}` and `/silence`.

use crate::http::Asked;
use crate::http::asked::language_and_path;
use answerable_app::pages::{Problem, institutions};
use axum::http::Uri;
use axum::response::Response;
use percent_encoding::percent_decode_str;

/// All institutions.
pub async fn index(asked: Asked) -> Response {
    asked.answer(institutions::index::page(&asked.register, &asked.reader).await)
}

/// Where those who answer say nothing.
pub async fn silence(asked: Asked) -> Response {
    asked.answer(institutions::silence::page(&asked.register, &asked.reader).await)
}

/// One institution.
pub async fn show(asked: Asked, uri: Uri) -> Response {
    let (_, path) = language_and_path(uri.path());
    let Ok(slug) = percent_decode_str(path.trim_start_matches("/institutions/")).decode_utf8() else {
        return asked.problem(&Problem::NotFound);
    };
    asked.answer(institutions::show::page(&asked.register, &asked.reader, &slug).await)
}
