//! The coordinator's public questions on a report.

use crate::ports::recommendations::StatusUpdate;
use crate::reader::*;
use leptos::prelude::*;

/// The questions on a report, each as a box with a heading of its own, of the third level or the fourth.
pub fn questions(update: &StatusUpdate, third: bool) -> AnyView {
    update
        .questions
        .iter()
        .map(|question| {
            view! {
                <div class="reply">
                    {if third { view! { <h3>{t("update-question")}</h3> }.into_any() } else { view! { <h4>{t("update-question")}</h4> }.into_any() }}
                    <p class="account-meta">{day(question.published_on)}</p>
                    <p>{in_language(&question.language, &question.body)}</p>
                </div>
            }
        })
        .collect_view()
        .into_any()
}
