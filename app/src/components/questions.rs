//! Draws the coordinator's public questions on a report.

use super::page_parts::heading;
use crate::reader::*;
use answerable_domain::view::recommendations::StatusUpdate;
use leptos::prelude::*;

/// The questions on a report, each in a box with a heading of the given level.
pub fn questions(update: &StatusUpdate, level: u8) -> AnyView {
    update
        .questions
        .iter()
        .map(|question| {
            view! {
                <div class="reply">
                    {heading(level, "", t("update-question"))}
                    <p class="account-meta">{day(question.published_on)}</p>
                    <p>{in_language(&question.language, &question.body)}</p>
                </div>
            }
        })
        .collect_view()
        .into_any()
}
