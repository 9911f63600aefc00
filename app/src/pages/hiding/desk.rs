//! `/moderating/hiding`: the warnings of readers, and the hidings.

use super::{called, facts, head, record, what};
use crate::components::page_parts::{empty, page_head, section};
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::view::hiding::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The moderators' desk of hidings.
pub fn page(reader: &Arc<Reader>, found: HidingDesk) -> Page {
    draw(reader, || head(t("hiding-title"), vec![(t("moderating-title"), "/moderating".into())], false), || body(&found))
}

fn body(found: &HidingDesk) -> AnyView {
    let warned = if found.endangering.is_empty() {
        empty(t("hiding-no-warnings"), ())
    } else {
        found.endangering.iter().map(endangering).collect_view().into_any()
    };
    let (waiting, others): (Vec<_>, Vec<_>) = found.hidings.iter().partition(|own| own.waits());
    let waiting =
        if waiting.is_empty() { empty(t("hiding-none-waits"), ()) } else { waiting.into_iter().map(line).collect_view().into_any() };
    let others = (!others.is_empty()).then(|| section("others", t("hiding-others"), others.into_iter().map(line).collect_view()));
    view! {
        {page_head(t("moderating-title"), t("hiding-title"), t("hiding-lede"))}
        <p>{t("hiding-law")}</p>
        {section("warnings", t("hiding-warnings"), warned)} {section("waiting", t("hiding-waiting"), waiting)} {others}
        {section("find", t("hiding-find"), view! { <p>{t("hiding-find-about")}</p> })}
    }
    .into_any()
}

fn endangering(own: &Endangering) -> AnyView {
    view! {
        <article class="account">
            <h3>{record(&own.record)}</h3>
            {own.warnings.iter().map(warning).collect_view()}
            <div class="actions">
                <a class="button" href=href(&own.record.hide())>{t("hiding-hide")}</a>
            </div>
        </article>
    }
    .into_any()
}

/// A reader's warning, with a button to lay it aside.
pub fn warning(own: &WarningShown) -> AnyView {
    let said = |label: &'static str, text: &str| {
        (!text.is_empty()).then(|| {
            view! {
                <p>
                    <strong>{t(label)}</strong>
                    " "
                    {in_language(&own.language, text)}
                </p>
            }
        })
    };
    let nothing = (own.passage.is_empty() && own.why.is_empty()).then(|| view! { <p class="muted">{t("hiding-warning-bare")}</p> });
    view! {
        <div class="reply">
            <p class="account-meta">{t("moderation-received")} " " {short_day(own.received_on)}</p>
            {said("danger-passage", &own.passage)} {said("danger-why", &own.why)} {nothing}
            <form method="post" action=href("/moderating/hiding")>
                <button class="button button-quiet button-small" name="close" value=own.token.clone()>
                    {t("hiding-warning-close")}
                </button>
            </form>
        </div>
    }
    .into_any()
}

fn line(own: &HidingShown) -> AnyView {
    let today = reader().day;
    let left = (own.stage == answerable_domain::model::HidingStage::Provisional)
        .then(|| view! { <p class="small">{tr("hiding-days-left", &[("days", (own.confirm_by - today).num_days().max(0).into())])}</p> });
    view! {
        <article class="account">
            <h3>
                <a href=href(&format!("/moderating/hiding/{}", own.reference))>
                    {code("hiding-stage", own.stage.code())} {colon()} {what(own)} " "
                    <bdi>{called(&own.record)}</bdi>
                </a>
            </h3>
            {left} {facts(own)}
        </article>
    }
    .into_any()
}
