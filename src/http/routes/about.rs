//! The pages about the site itself: method, data, how to check it, accessibility, privacy.

use super::log::PROGRAM;
use crate::http::{App, Asked};
use answerable_app::pages::about;
use answerable_store::export::rows::COLUMNS;
use axum::extract::State;
use axum::response::Response;

/// The page on the method: why, how, and the scale.
pub async fn method(asked: Asked) -> Response {
    asked.answer(about::method::page(&asked.reader))
}

/// The page on data: downloads, the programming interface, and what each column means.
pub async fn data(asked: Asked) -> Response {
    asked.answer(about::data::page(&asked.reader, &COLUMNS))
}

/// The page on how to check the register with the public log.
pub async fn log(State(app): State<App>, asked: Asked) -> Response {
    let keys: Vec<String> = app.log.signer.verifiers().iter().map(ToString::to_string).collect();
    asked.answer(about::log::page(&asked.reader, PROGRAM, &keys))
}

/// The page on accessibility.
pub async fn accessibility(asked: Asked) -> Response {
    asked.answer(about::accessibility::page(&asked.reader))
}

/// The page on privacy: what is kept of readers.
pub async fn privacy(asked: Asked) -> Response {
    asked.answer(about::privacy::page(&asked.reader))
}

#[cfg(test)]
mod tests {
    use super::COLUMNS;
    use answerable_domain::model::Lang;
    use answerable_domain::words::Lexicon;

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
