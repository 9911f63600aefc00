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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{HidingStage, Lang};

    fn drawn(found: HidingDesk) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/moderating/hiding"), found))
    }

    #[test]
    fn warnings_are_followed_or_closed() {
        let warning = |token: &str, passage: &str| WarningShown {
            token: token.to_string(),
            passage: passage.to_string(),
            why: String::new(),
            language: "ar".to_string(),
            received_on: on("2026-04-30"),
        };
        let endangering = vec![Endangering { record: recorded(), warnings: vec![warning("w-1", "اسم"), warning("w-2", "")] }];
        let drawn = drawn(HidingDesk { endangering, hidings: Vec::new() });
        assert_eq!(drawn.attr("#warnings a.button", "href"), "/en/moderating/hiding/on/assessment/a-1");
        assert_eq!(drawn.forms(), ["post /en/moderating/hiding > close=w-1", "post /en/moderating/hiding > close=w-2"]);
        assert_eq!((drawn.one("#warnings [lang=ar]"), drawn.attr("#warnings [lang=ar]", "dir")), ("اسم".to_string(), "rtl".to_string()));
        assert_eq!(drawn.one("#warnings p.muted"), "The reader pressed the button and wrote nothing.");
    }

    #[test]
    fn hidings_that_wait_stand_before_the_others_with_the_days_that_are_left() {
        let hidings = vec![hiding(HidingStage::Provisional), hiding(HidingStage::Confirmed)];
        let drawn = drawn(HidingDesk { endangering: Vec::new(), hidings });
        assert_eq!(drawn.one("#waiting h3 a"), format!("Hidden, not confirmed yet: Alternative assessment {SYMBOL}/14"));
        assert_eq!((drawn.one("#waiting p.small"), drawn.count("#others p.small")), ("7 days left to confirm it".to_string(), 0));
        assert_eq!(drawn.attr("#others h3 a", "href"), "/en/moderating/hiding/h-1");
        assert_eq!(drawn.one("#warnings .empty"), "No warning waits.");
    }
}
