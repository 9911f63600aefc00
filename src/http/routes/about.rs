//! What the site says of itself: method, data, how to check it, accessibility, privacy.

use super::log::PROGRAM;
use crate::export::rows::COLUMNS;
use crate::http::{App, Asked};
use answerable_app::pages::about;
use axum::extract::State;
use axum::response::Response;

/// Why, how, and the scale.
pub async fn method(asked: Asked) -> Response {
    asked.answer(about::method::page(&asked.reader))
}

/// Downloads, the programming interface, and what each column means.
pub async fn data(asked: Asked) -> Response {
    asked.answer(about::data::page(&asked.reader, &COLUMNS))
}

/// How to check all this.
pub async fn log(State(app): State<App>, asked: Asked) -> Response {
    let keys: Vec<String> = app.log.signer.verifiers().iter().map(ToString::to_string).collect();
    asked.answer(about::log::page(&asked.reader, PROGRAM, &keys))
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
