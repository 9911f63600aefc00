//! `/hidden` and `/hidden/{reference}`: what is hidden of a body's own words, and its one appeal.

use super::{called, facts, head, hidden_words, what};
use crate::components::form::{Field, Form, error_summary, hidden, meanwhile, state_of_form, textarea};
use crate::components::page_parts::{empty, page_head, section};
use crate::pages::{Page, draw, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::hiding::*;
use leptos::prelude::*;
use std::sync::Arc;

const APPEAL: Field = Field::text("appeal", "hiding-appeal-why").hint("hiding-appeal-hint").required();

/// The list of hidings of the body's own words.
pub fn index(reader: &Arc<Reader>, found: Vec<HidingShown>) -> Page {
    draw(
        reader,
        || head(t("hidden-title"), Vec::new(), false),
        || {
            let list = if found.is_empty() { empty(t("hidden-none"), ()) } else { found.iter().map(line).collect_view().into_any() };
            view! { {page_head((), t("hidden-title"), t("hidden-lede"))} {list} }.into_any()
        },
    )
}

fn line(own: &HidingShown) -> AnyView {
    view! {
        <article class="account">
            <h2>
                <a href=href(&format!("/hidden/{}", own.reference))>
                    {code("hiding-stage", own.stage.code())} {colon()} {what(own)} " " <bdi>{called(&own.record)}</bdi>
                </a>
            </h2>
            {facts(own)}
        </article>
    }
    .into_any()
}

/// One hiding of the body's own words, with the form for an appeal.
pub fn page(reader: &Arc<Reader>, found: HidingPage, form: &Form, conflict: bool) -> Page {
    let trail = || vec![(t("hidden-title"), "/hidden".into())];
    draw_with_status(
        state_of_form(form, conflict),
        reader,
        || head(t("hiding-one"), trail(), found.hiding.record.fiction),
        || body(&found, form, conflict),
    )
}

fn body(found: &HidingPage, form: &Form, conflict: bool) -> AnyView {
    let own = &found.hiding;
    let now = conflict.then(|| meanwhile(view! { <p>{t("hiding-changed")}</p> }.into_any()));
    let said = found.appeal.clone().map(|reasons| section("said", t("hiding-appeal"), view! { <p dir="auto">{reasons}</p> }));
    let next = match own.stage {
        HidingStage::Provisional => Some(view! { <p>{t("hidden-provisional")}</p> }.into_any()),
        HidingStage::Confirmed if own.may && !own.by_author => Some(appeal(own.version, form)),
        HidingStage::Confirmed | HidingStage::Appealed | HidingStage::Stands | HidingStage::ShownAgain => None,
    };
    let lede = if own.by_author { t("hidden-one-lede-author") } else { t("hidden-one-lede") };
    view! {
        {now} {error_summary(form)} {page_head(t("hidden-title"), t("hiding-one"), lede)} {facts(own)}
        {section("words", t("hiding-words"), hidden_words(found))} {said} {next} <p>{t("hidden-mended")}</p>
    }
    .into_any()
}

fn appeal(version: i32, form: &Form) -> AnyView {
    section(
        "appeal-section",
        t("hiding-appeal"),
        view! {
            <p>{t("hiding-appeal-about")}</p>
            <form class="form" method="post">
                {hidden("version", version.to_string())} {textarea(form, APPEAL, 5, None)}
                <div class="actions">
                    <button class="button">{t("hiding-appeal-send")}</button>
                </div>
            </form>
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn found(hiding: HidingShown) -> HidingPage {
        HidingPage { hiding, passages: vec!["Ana Pérez".to_string()], files: 0, appeal: None, siblings: Vec::new() }
    }

    fn drawn(hiding: HidingShown, form: &Form) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/hidden/h-1"), found(hiding), form, false))
    }

    #[test]
    fn a_body_finds_what_is_hidden_of_its_own_words() {
        let reader = reader_of(Lang::En, "/hidden");
        let reply = HidingShown { part: Some("reply".to_string()), ..hiding(HidingStage::Confirmed) };
        let some = Drawn::of(&index(&reader, vec![reply]));
        assert_eq!(some.one("article h2 a[href='/en/hidden/h-1']"), format!("Hidden, confirmed: The State’s reply {SYMBOL}/14"));
        assert_eq!(some.all("article dd")[1..4], ["Endangers a person", "Hidden, confirmed", "the moderator"]);
        assert_eq!(Drawn::of(&index(&reader, Vec::new())).one(".empty"), "Nothing of yours is hidden.");
    }

    #[test]
    fn it_appeals_once_against_what_a_moderator_confirmed() {
        let form = refused([("appeal", "no")], "appeal", "hiding-appeal-missing");
        let confirmed = drawn(hiding(HidingStage::Confirmed), &form);
        assert_eq!(
            (confirmed.status, confirmed.forms(), confirmed.one("#appeal")),
            (422, vec!["post version=3 > send".to_string()], "no".to_string())
        );
        assert_eq!(confirmed.errors(), ["Say why it should show again."]);
        for stage in [HidingStage::Provisional, HidingStage::Appealed, HidingStage::Stands, HidingStage::ShownAgain] {
            assert_eq!(drawn(hiding(stage), &untouched()).count("main form"), 0, "{stage:?}");
        }
        // A body does not appeal against itself.
        let taken_back = HidingShown { by_author: true, ..hiding(HidingStage::Confirmed) };
        assert_eq!(drawn(taken_back, &untouched()).count("main form"), 0);
    }
}
