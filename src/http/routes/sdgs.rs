//! `/sdgs`, `/sdgs/{goal}` and `/sdgs/{target}`.

use super::subjects::last_part;
use crate::http::asked::{Answered, Asked, found};
use answerable_app::pages::{Problem, sdgs};
use axum::http::Uri;

/// The page of all Goals.
pub async fn list_goals(asked: Asked) -> Answered {
    asked.answer(asked.register.goals().await.map(|page| sdgs::index::page(&asked.reader, page)))
}

/// The page of a Goal («16») or a target («16.2», «16.a»).
pub async fn show_goal_or_target(asked: Asked, uri: Uri) -> Answered {
    let Some(code) = last_part(&uri) else { return Err(asked.problem(&Problem::NotFound)) };
    let drawn = if code.contains('.') {
        found(asked.register.target(&code, asked.reader.lang).await).map(|page| sdgs::target::page(&asked.reader, page))
    } else {
        found(asked.register.goal(&code, asked.reader.lang).await).map(|page| sdgs::goal::page(&asked.reader, page))
    };
    asked.answer(drawn)
}
