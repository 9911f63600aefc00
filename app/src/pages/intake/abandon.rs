//! `/coordination/documents/{id}/abandon`: giving up an intake, with the reason.

use super::{address, name, trail};
use crate::components::form::*;
use crate::pages::{Drawn, Head, Problem, draw_with_status};
use crate::ports::intake::*;
use crate::reader::*;
use leptos::prelude::*;
use std::sync::Arc;

/// Asks for the intake and draws the form.
///
/// # Errors
/// `NotFound` if the State has no such intake that is worked on.
pub async fn page(port: &dyn Intakes, reader: &Arc<Reader>, id: i64, form: &Form) -> Drawn {
    let all = port.intakes().await?;
    let own = all.iter().find(|own| own.id == id && own.stage == Stage::Open).ok_or(Problem::NotFound)?;
    let status = if form.errors.is_empty() { 200 } else { 422 };
    let head = || Head { title: t("intake-abandon"), trail: trail(Some(own)), desk: true, timeless: true, ..Head::default() };
    Ok(draw_with_status(status, reader, head, || body(own, form)))
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
