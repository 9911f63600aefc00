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
    let head = || Head::at_desk(t("intake-abandon"), trail(Some(&own)));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{IntakeStage, Lang};

    #[test]
    fn an_intake_is_given_up_with_a_reason() {
        let reader = reader_of(Lang::En, "/coordination/documents/7/abandon");
        let drawn = Drawn::of(&page(&reader, intake(7, IntakeStage::Open), &refused([("reason", " ")], "reason", "intake-error-reason")));
        assert_eq!(
            (drawn.status, drawn.errors(), drawn.forms()),
            (422, vec!["Write the reason in a few words.".to_string()], vec!["post > send".to_string()])
        );
        assert_eq!(
            (drawn.one(".eyebrow"), drawn.attr("main form a", "href")),
            (SYMBOL.to_string(), "/en/coordination/documents/7".to_string())
        );
    }
}
