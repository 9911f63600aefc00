//! `/moderation`: the public log of moderation.

use crate::http::asked::{Answered, Asked};
use answerable_app::pages::moderation;

/// The page of the moderators' decisions.
pub async fn list_decisions(asked: Asked) -> Answered {
    asked.answer(asked.register.moderation(asked.page_number()).await.map(|page| moderation::page(&asked.reader, page)))
}
