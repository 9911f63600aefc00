//! `/recommendations/{symbol}/{paragraph}`: the page of a recommendation.

use crate::http::Asked;
use crate::http::asked::found;
use crate::http::asked::language_and_path;
use crate::http::references::reference_in;
use answerable_app::pages::{Problem, recommendations};
use axum::http::Uri;
use axum::response::Response;

/// The page of one recommendation. Symbols have slashes; the paragraph is what follows the last one.
pub async fn show(asked: Asked, uri: Uri) -> Response {
    let (_, path) = language_and_path(uri.path());
    let Some(reference) = reference_in(path.trim_start_matches("/recommendations/")) else {
        return asked.problem(&Problem::NotFound);
    };
    asked.answer(
        found(asked.register.recommendation(&reference, asked.reader.lang).await)
            .map(|page| recommendations::show::page(&asked.reader, page, &reference)),
    )
}
