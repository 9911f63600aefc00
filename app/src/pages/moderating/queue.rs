//! The queue: what waits, how long, and until when it is to be decided.

use super::head;
use crate::components::listed::citation;
use crate::components::page_parts::{empty, page_head, section};
use crate::model::*;
use crate::pages::{Drawn, draw};
use crate::ports::moderating::*;
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for the queue and draws it.
///
/// # Errors
/// If the register cannot be read.
pub async fn page(port: &dyn Moderating, reader: &Arc<Reader>) -> Drawn {
    let found = port.queue().await?;
    Ok(draw(reader, || head(t("moderating-title"), false, false), || body(&found)))
}

fn body(found: &Queue) -> AnyView {
    let days = reader().site.periods.moderation_days;
    let list = if found.waiting.is_empty() {
        empty(t("moderating-nothing"), ())
    } else {
        view! { <ol class="results">{found.waiting.iter().map(line).collect_view()}</ol> }.into_any()
    };
    let others =
        (found.for_others > 0).then(|| view! { <p class="small">{tr("moderating-for-others", &[("count", found.for_others.into())])}</p> });
    let interests = (!found.interests.is_empty()).then(|| {
        let items = found
            .interests
            .iter()
            .map(|named| {
                view! {
                    <li>
                        <form method="post" action=href("/moderating")>
                            {words(&named.names)} " "
                            <button class="button button-quiet button-small" name="end_interest" value=named.code.clone()>
                                {t("moderating-interest-end")}
                            </button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        section(
            "interests",
            t("moderating-interests"),
            view! { <p>{t("moderating-interests-about")}</p> <ul class="plain-list">{items}</ul> },
        )
    });
    view! {
        {page_head(t("moderating-eyebrow"), t("moderating-title"), tr("moderating-lede", &[("days", days.into())]))}
        <div class="list-head">
            <h2>{tr("moderating-count", &[("count", found.waiting.len().into())])}</h2>
        </div>
        {list} {others} {interests}
        <ul class="plain-list links">
            <li><a href=href("/moderating/organisations")>{t("moderating-organisations")}</a></li>
            <li><a href=href("/moderation")>{t("nav-moderation")}</a></li>
        </ul>
    }
    .into_any()
}

fn line(own: &Waiting) -> AnyView {
    let today = reader().day;
    let age = (today - own.submitted_on).num_days();
    let due = if own.due_on < today {
        let late = (today - own.due_on).num_days();
        view! { <span class="flag" data-flag="overdue">{tr("moderating-late", &[("days", late.into())])}</span> }.into_any()
    } else {
        view! { <span>{t("moderating-due")} " " {short_day(own.due_on)}</span> }.into_any()
    };
    let about = own.references.first().map(citation).unwrap_or_default();
    let about = match (own.kind, own.references.len()) {
        (SubmissionKind::Answer, _) => tr("submissions-answer-about", &[("about", about.into())]),
        (_, 0 | 1) => about,
        (_, several) => tr("submissions-about-several", &[("first", about.into()), ("count", (several - 1).into())]),
    };
    let confirmed =
        (own.confirmed > 0).then(|| view! { <span>{tr("moderating-confirmed-count", &[("count", own.confirmed.into())])}</span> });
    view! {
        <li class="result">
            <h3 class="result-ref">
                <a href=href(&format!("/moderating/{}", own.token))>{about}</a>
            </h3>
            <p class="result-meta">
                <span>{words(&own.organisation.names)}</span> <span>{code("visibility", own.visibility.code())}</span>
                <span>{code("submission-stage", own.stage.code())}</span>
                <span>{tr("moderating-age", &[("days", age.into())])}</span> {due} {confirmed}
            </p>
        </li>
    }
    .into_any()
}
