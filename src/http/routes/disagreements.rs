//! `/disagreements`: where the accounts of State and civil society differ.

use crate::http::asked::{Answered, Asked};
use answerable_app::pages::disagreements;

/// The page of disagreements.
pub async fn list_disagreements(asked: Asked) -> Answered {
    let state = asked.parameter("state");
    asked.answer(
        asked
            .register
            .disagreements(state, asked.page_number(), asked.reader.lang)
            .await
            .map(|page| disagreements::page(&asked.reader, page)),
    )
}
