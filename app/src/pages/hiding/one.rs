//! `/moderating/hiding/{reference}`: one hiding with the hidden words, and the step that another moderator takes.

use super::{facts, head, hidden_words, record, standing};
use crate::components::form::hidden;
use crate::components::page_parts::{page_head, section};
use crate::pages::coordination::meanwhile;
use crate::pages::{Page, draw_with_status};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::hiding::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The moderators' page of one hiding, with the hidden pieces in their sentences.
pub fn page(reader: &Arc<Reader>, found: HidingPage, within: HidingWithin, conflict: bool) -> Page {
    let trail = || vec![(t("moderating-title"), "/moderating".into()), (t("hiding-title"), "/moderating/hiding".into())];
    let status = if conflict { 409 } else { 200 };
    draw_with_status(status, reader, || head(t("hiding-one"), trail(), found.hiding.record.fiction), || body(&found, &within, conflict))
}

fn body(found: &HidingPage, within: &HidingWithin, conflict: bool) -> AnyView {
    let own = &found.hiding;
    let now = conflict.then(|| meanwhile(view! { <p>{t("hiding-changed")}</p> }.into_any()));
    let appeal = found.appeal.clone().map(|reasons| section("appeal", t("hiding-appeal"), view! { <p dir="auto">{reasons}</p> }));
    let pieces = (!within.standing.is_empty())
        .then(|| section("pieces", t("hiding-pieces"), view! { <ol>{within.standing.iter().map(standing).collect_view()}</ol> }));
    let step = match own.stage {
        HidingStage::Provisional if own.may => {
            Some(step(own.version, t("hiding-confirm-about"), ("confirm", "hiding-confirm"), ("show", "hiding-show-again")))
        }
        HidingStage::Appealed if own.may => {
            Some(step(own.version, t("hiding-decide-about"), ("dismiss", "hiding-dismiss"), ("uphold", "hiding-show-again")))
        }
        HidingStage::Provisional | HidingStage::Appealed => {
            Some(section("decide", t("moderating-decide"), view! { <p>{t("hiding-for-another")}</p> }))
        }
        HidingStage::Confirmed | HidingStage::Stands | HidingStage::ShownAgain => None,
    };
    view! {
        {now} {page_head(t("hiding-title"), t("hiding-one"), ())} {facts(own)}
        {section("words", t("hiding-words"), hidden_words(found))} {pieces} {appeal} {step} {still(within, own.ground)}
    }
    .into_any()
}

/// The lists of public places that still say the same, each with a button to hide it too.
fn still(within: &HidingWithin, ground: Ground) -> Vec<AnyView> {
    let list = |same: bool, id: &'static str, title: &'static str, about: &'static str| {
        let some: Vec<&NearShown> = within.near.iter().filter(|own| own.same == same).collect();
        (!some.is_empty()).then(|| {
            let rows = some.into_iter().map(|own| near(own, ground)).collect_view();
            section(id, t(title), view! { <p>{t(about)}</p> <ol>{rows}</ol> }).into_any()
        })
    };
    let lists =
        [list(false, "near", "hiding-near", "hiding-near-about"), list(true, "elsewhere", "hiding-elsewhere", "hiding-elsewhere-about")];
    lists.into_iter().flatten().collect()
}

// The words go along in the form and never in an address.
fn near(own: &NearShown, ground: Ground) -> AnyView {
    view! {
        <li>
            <p>{record(&own.record)} {colon()} {code("hiding-column", &own.column)}</p>
            <p><q class="passage" dir="auto">{own.sentence.clone()}</q></p>
            <form method="post" action=href(&own.record.hide())>
                {hidden("passage", own.words.clone())} {hidden("ground", ground.code().to_string())}
                <button class="button button-quiet button-small" name="step" value="look">{t("hiding-near-hide")}</button>
            </form>
        </li>
    }
    .into_any()
}

fn step(
    version: i32,
    about: String,
    (stays, stays_words): (&'static str, &'static str),
    (shows, shows_words): (&'static str, &'static str),
) -> AnyView {
    section(
        "decide",
        t("moderating-decide"),
        view! {
            <p>{about}</p>
            <form class="form" method="post">
                {hidden("version", version.to_string())}
                <div class="actions">
                    <button class="button" name="step" value=stays>{t(stays_words)}</button>
                    <button class="button button-quiet" name="step" value=shows>{t(shows_words)}</button>
                </div>
            </form>
        },
    )
}
