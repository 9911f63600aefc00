//! `/silence`: where those who answer say nothing.

use crate::http::asked::{Answered, Asked};
use answerable_app::pages::silence;

/// The page of silence: where those who answer say nothing.
pub async fn show_silence(asked: Asked) -> Answered {
    asked.answer(asked.register.silence(asked.reader.lang).await.map(|page| silence::page(&asked.reader, page)))
}
