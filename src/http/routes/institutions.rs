//! `/institutions`, `/institutions/{slug}` and `/silence`.

use crate::commands::hiding::place_was_hidden;
use crate::http::Asked;
use crate::http::asked::language_and_path;
use crate::http::desk::problem_of;
use answerable_app::pages::{Drawn, Problem, institutions};
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
    let drawn = institutions::show::page(&asked.register, &asked.reader, &slug).await;
    asked.answer(or_hidden(&asked, "institution", &slug, drawn).await)
}

/// What a page says where there is nothing: at a place that was made of a hidden title, that it is hidden.
pub async fn or_hidden(asked: &Asked, table: &str, place: &str, drawn: Drawn) -> Drawn {
    match drawn {
        Err(Problem::NotFound) => match place_was_hidden(&asked.register.db, table, place).await {
            Ok(true) => Err(Problem::Gone),
            Ok(false) => Err(Problem::NotFound),
            Err(failure) => Err(problem_of(failure)),
        },
        drawn => drawn,
    }
}
