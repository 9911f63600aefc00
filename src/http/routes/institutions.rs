//! `/institutions` and `/institutions/{slug}`.

use crate::http::answers::problem_of;
use crate::http::asked::{Answered, Asked, found};
use crate::http::lang::language_and_path;
use answerable_app::pages::{Page, Problem, institutions};
use answerable_store::hidden::place_was_hidden;
use axum::http::Uri;
use percent_encoding::percent_decode_str;

/// The page that lists all institutions.
pub async fn list_institutions(asked: Asked) -> Answered {
    asked.answer(asked.register.institutions().await.map(|page| institutions::index::page(&asked.reader, page)))
}

/// The page of one institution.
pub async fn show_institution(asked: Asked, uri: Uri) -> Answered {
    let (_, path) = language_and_path(uri.path());
    let Ok(slug) = percent_decode_str(path.trim_start_matches("/institutions/")).decode_utf8() else {
        return Err(asked.problem(&Problem::NotFound));
    };
    let drawn = found(asked.register.institution(&slug, asked.reader.lang).await).map(|page| institutions::show::page(&asked.reader, page));
    asked.answer(or_hidden(&asked, "institution", &slug, drawn).await)
}

/// The page of a place, or, if there is nothing but the place was made of a title that is hidden now, a page that says that it is hidden.
pub async fn or_hidden(asked: &Asked, table: &str, place: &str, drawn: Result<Page, Problem>) -> Result<Page, Problem> {
    match drawn {
        Err(Problem::NotFound) => match place_was_hidden(&asked.register.db, table, place).await {
            Ok(true) => Err(Problem::Gone),
            Ok(false) => Err(Problem::NotFound),
            Err(failure) => Err(problem_of(failure)),
        },
        drawn => drawn,
    }
}
