//! What the site says of itself: method, data, accessibility, privacy.

use crate::export::rows::COLUMNS;
use crate::http::Asked;
use answerable_app::pages::about;
use axum::response::Response;

/// Why, how, and the scale.
pub async fn method(asked: Asked) -> Response {
    asked.answer(about::method::page(&asked.reader))
}

/// Downloads, the programming interface, and what each column means.
pub async fn data(asked: Asked) -> Response {
    asked.answer(about::data::page(&asked.reader, &COLUMNS))
}

/// How far everybody can use the site.
pub async fn accessibility(asked: Asked) -> Response {
    asked.answer(about::accessibility::page(&asked.reader))
}

/// What is kept of readers.
pub async fn privacy(asked: Asked) -> Response {
    asked.answer(about::privacy::page(&asked.reader))
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use answerable_app::model::Lang;
    use answerable_app::words::Lexicon;

    #[test]
    fn every_column_is_explained_in_every_language() {
        for lang in Lang::ALL {
            for column in COLUMNS {
                let key = format!("data-column-{}", column.replace('_', "-"));
                assert!(Lexicon::of(lang).has(&key), "{key} in {}", lang.tag());
            }
        }
    }
}
