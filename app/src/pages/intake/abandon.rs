//! `/coordination/documents/{id}/abandon`: giving up an intake, with the reason.

use super::{address, name, trail};
use crate::components::form::*;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::view::intake::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The form that gives up an intake.
pub fn page(reader: &Arc<Reader>, own: IntakeListed, form: &Form) -> Page {
    let status = if form.errors.is_empty() { 200 } else { 422 };
    let head = || Head { title: t("intake-abandon"), trail: trail(Some(&own)), desk: true, timeless: true, ..Head::default() };
    draw_with_status(status, reader, head, || body(&own, form))
}

fn body(own: &IntakeListed, form: &Form) -> AnyView {
    view! {
        <header class="page-head">
            <div class="eyebrow">
                <bdi>{name(own)}</bdi>
            </div>
            <h1>{t("intake-abandon")}</h1>
            <p class="lede">{t("intake-abandon-lede")}</p>
        </header>
        {error_summary(form)}
        <form class="form" method="post">
            {textarea(form, Field::text("reason", "intake-reason").hint("intake-reason-hint").required(), 4, None)}
            <div class="actions">
                <button class="button button-stop">{t("intake-abandon-now")}</button>
                <a href=href(&address(own.id))>{t("intake-back-to-review")}</a>
            </div>
        </form>
    }
    .into_any()
}
