//! `/recommendations/{symbol}/{paragraph}`: the page of a recommendation.

use crate::http::asked::{Answered, Asked, found};
use crate::http::references::reference_behind;
use answerable_app::pages::{Problem, recommendations};

/// The page of one recommendation. Symbols have slashes; the paragraph is what follows the last one.
pub async fn show_recommendation(asked: Asked) -> Answered {
    let Some(reference) = reference_behind(&asked.reader.path, "/recommendations/") else {
        return Err(asked.problem(&Problem::NotFound));
    };
    asked.answer(
        found(asked.register.recommendation(&reference, asked.reader.lang).await)
            .map(|page| recommendations::show::page(&asked.reader, page, &reference)),
    )
}
