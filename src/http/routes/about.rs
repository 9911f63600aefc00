//! The pages about the site itself: method, data, how to check it, accessibility, privacy.

use super::log::PROGRAM;
use crate::http::app::App;
use crate::http::asked::{Answered, Asked};
use answerable_app::pages::about;
use answerable_store::export::rows::COLUMNS;
use axum::extract::State;

/// The page on the method: why, how, and the scale.
pub async fn show_method(asked: Asked) -> Answered {
    asked.answer(about::method::page(&asked.reader))
}

/// The page on data: downloads, the programming interface, and what each column means.
pub async fn show_data(asked: Asked) -> Answered {
    asked.answer(about::data::page(&asked.reader, &COLUMNS))
}

/// The page on how to check the register with the public log.
pub async fn show_checking(State(app): State<App>, asked: Asked) -> Answered {
    let keys: Vec<String> = app.log.signer.verifiers().iter().map(ToString::to_string).collect();
    asked.answer(about::log::page(&asked.reader, PROGRAM, &keys))
}

/// The page on accessibility.
pub async fn show_accessibility(asked: Asked) -> Answered {
    asked.answer(about::accessibility::page(&asked.reader))
}

/// The page on privacy: what is kept of readers.
pub async fn show_privacy(asked: Asked) -> Answered {
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
