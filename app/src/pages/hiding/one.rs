//! `/moderating/hiding/{reference}`: one hiding with the hidden words, and the step that another moderator takes.

use super::{facts, head, hidden_words, record, standing};
use crate::components::form::{hidden, meanwhile};
use crate::components::page_parts::{page_head, section};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn found(stage: HidingStage) -> HidingPage {
        HidingPage { hiding: hiding(stage), passages: vec!["Ana Pérez".to_string()], files: 1, appeal: None, siblings: Vec::new() }
    }

    fn drawn(found: HidingPage, within: HidingWithin, conflict: bool) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/moderating/hiding/h-1"), found, within, conflict))
    }

    #[test]
    fn another_moderator_confirms_or_decides_and_nobody_else() {
        let forms = |found| drawn(found, HidingWithin::default(), false).forms();
        assert_eq!(forms(found(HidingStage::Provisional)), ["post version=3 > step=confirm step=show"]);
        assert_eq!(forms(found(HidingStage::Appealed)), ["post version=3 > step=dismiss step=uphold"]);
        let hiding = HidingShown { may: false, ..hiding(HidingStage::Provisional) };
        let took_part = drawn(HidingPage { hiding, ..found(HidingStage::Provisional) }, HidingWithin::default(), false);
        assert_eq!(
            (took_part.count("main form"), took_part.one("#decide p")),
            (0, "This step is for a moderator who took no part so far.".to_string())
        );
        let ended = drawn(found(HidingStage::Stands), HidingWithin::default(), false);
        assert_eq!(
            (ended.count("#decide"), ended.one("#words q.passage"), ended.one("#words > p:not(.small)")),
            (0, "Ana Pérez".to_string(), "One file is hidden along.".to_string())
        );
    }

    #[test]
    fn what_still_stands_elsewhere_is_hidden_from_here_without_its_words_in_an_address() {
        let near = |same| NearShown {
            record: recorded(),
            part: "assessment".to_string(),
            column: "comments".to_string(),
            words: "Pérez Ana".to_string(),
            sentence: "Here Pérez Ana lived.".to_string(),
            same,
        };
        let within = HidingWithin { standing: Vec::new(), near: vec![near(false), near(true)] };
        let own =
            HidingPage { appeal: Some("It harms nobody.".to_string()), passages: Vec::new(), files: 0, ..found(HidingStage::Confirmed) };
        let drawn = drawn(own, within, true);
        let form = "post /en/moderating/hiding/on/assessment/a-1 passage=Pérez Ana ground=endangers_person > step=look";
        assert_eq!((drawn.status, drawn.forms()), (409, vec![form.to_string(), form.to_string()]));
        assert_eq!(
            (drawn.one("#near q"), drawn.one("#elsewhere q")),
            ("Here Pérez Ana lived.".to_string(), "Here Pérez Ana lived.".to_string())
        );
        assert_eq!(
            (drawn.one("#appeal p"), drawn.one("#words .muted")),
            ("It harms nobody.".to_string(), "The words are no longer kept here: they were destroyed, or they show again.".to_string())
        );
    }
}
