//! `/coordination/documents/{id}/publish`: what will become public, and what prevents publication.

use super::{address, name, trail};
use crate::components::doubts::doubts;
use crate::components::form::{Form, alert, error_summary, hidden};
use crate::components::listed::symbol;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::rules::publication::Place;
use answerable_domain::view::intake::*;
use leptos::prelude::*;
use std::sync::Arc;

/// What publishing an intake would do. `status` is that of a failed attempt, else 200; `form` is what was sent with it.
pub fn page(reader: &Arc<Reader>, found: Publication, form: &Form, status: u16) -> Page {
    let head = || Head::at_desk(t("intake-to-publish"), trail(Some(&found.head.listed)));
    draw_with_status(status, reader, head, || body(&found, form, status))
}

fn body(found: &Publication, form: &Form, status: u16) -> AnyView {
    let own = &found.head.listed;
    let ready = found.hindrances.is_empty();
    let changed = (status == 409).then(|| {
        view! {
            <div class="notice" data-kind="error" role="alert">
                <p class="notice-title">{t("intake-conflict")}</p>
                <p>{t("intake-conflict-publish")}</p>
            </div>
        }
    });
    view! {
        <header class="page-head">
            <div class="eyebrow">
                <bdi>{name(own)}</bdi>
            </div>
            <h1>{t("intake-to-publish")}</h1>
            <p class="lede">{t("intake-publish-lede")}</p>
        </header>
        {changed}
        {error_summary(form)}
        {(!ready).then(|| hindrances(found))}
        {section("becomes-public", t("intake-becomes-public"), outcome(found))}
        {ready.then(|| confirm(found, form))}
        <p>
            <a href=href(&address(own.id))>{t("intake-back-to-review")}</a>
        </p>
    }
    .into_any()
}

fn hindrances(found: &Publication) -> AnyView {
    let id = found.head.listed.id;
    let items = found
        .hindrances
        .iter()
        .map(|own| {
            let (key, places) = own.words();
            let said = tr(key, &[("count", places.len().into())]);
            if places.is_empty() {
                let form = href(&format!("{}#document", address(id)));
                return view! {
                    <li>
                        <a href=form>{said}</a>
                    </li>
                }
                .into_any();
            }
            view! { <li>{said} " " {links(id, places)}</li> }.into_any()
        })
        .collect_view();
    alert("errors", t("intake-hindered"), view! { <ul>{items}</ul> }.into_any())
}

/// Links to the first few of the paragraphs concerned; the others can be found from there.
fn links(id: i64, places: &[Place]) -> AnyView {
    const SHOWN: usize = 40;
    let links = places
        .iter()
        .take(SHOWN)
        .map(|place| {
            let wanted = ReviewWanted { open_only: false, page: place.page };
            let words = if place.reference.is_empty() { t("intake-unnumbered") } else { place.reference.clone() };
            view! {
                <a href=format!("{}#p-{}", href(&wanted.path(id)), place.id)>
                    <bdi>{words}</bdi>
                </a>
                " "
            }
        })
        .collect_view();
    let more = (places.len() > SHOWN).then_some("…");
    view! {
        {links}
        {more}
    }
    .into_any()
}

fn outcome(found: &Publication) -> AnyView {
    let (own, outcome) = (&found.head.listed, &found.outcome);
    let line = |key: &'static str, value: AnyView| {
        view! {
            <div>
                <dt>{t(key)}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let count = |key: &'static str, count: u64| line(key, number(count).into_any());
    let adopted = found.head.adopted_on.map(|on| line("intake-adopted-on", day(on).into_any()));
    let mechanism = found.mechanism.as_ref().map(|own| line("facet-mechanism", words(&own.names)));
    view! {
        <dl class="summary">
            {line("intake-symbol", symbol(&own.symbol))}
            {line("intake-name", in_language(&own.language, &own.title))}
            {mechanism}
            {adopted}
            {count("intake-count-recommendations", outcome.recommendations)}
            {count("intake-count-compound", outcome.compound)}
            {count("intake-count-noting", outcome.noting)}
            {count("intake-count-themes", outcome.themes)}
            {count("intake-count-groups", outcome.groups)}
            {count("intake-count-provisions", outcome.provisions)}
            {count("intake-count-targets", outcome.targets)}
            {count("intake-count-lineage", outcome.lineage)}
            {count("intake-count-left-out", own.progress.left_out)}
            {count("intake-count-not-taken-up", outcome.not_taken_up)}
        </dl>
    }
    .into_any()
}

fn confirm(found: &Publication, form: &Form) -> AnyView {
    view! {
        <p>{t("intake-publish-final")}</p>
        <form method="post">
            {hidden("seen", found.seen.clone())}
            {doubts(form)}
            <div class="actions">
                <button class="button">{t("intake-publish-now")}</button>
            </div>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::form::FieldError;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::doubts::{Doubt, Label};
    use answerable_domain::model::{IntakeStage, Lang};
    use answerable_domain::rules::publication::Hindrance;

    fn drawn(hindrances: Vec<Hindrance>, status: u16) -> Drawn {
        drawn_with(hindrances, &untouched(), status)
    }

    fn drawn_with(hindrances: Vec<Hindrance>, form: &Form, status: u16) -> Drawn {
        let found = Publication {
            head: intake_head(7, IntakeStage::Open),
            mechanism: Some(committee()),
            hindrances,
            outcome: Outcome { recommendations: 12, themes: 5, ..Outcome::default() },
            seen: "seen".to_string(),
        };
        Drawn::of(&page(&reader_of(Lang::En, "/coordination/documents/7/publish"), found, form, status))
    }

    #[test]
    fn what_becomes_public_is_counted_and_only_that_is_published() {
        let drawn = drawn(Vec::new(), 200);
        assert_eq!(drawn.forms(), ["post seen=seen > send"]);
        let said = drawn.all("#becomes-public dd");
        assert_eq!(
            said[..5],
            [SYMBOL, "Observaciones finales sobre Chile", "Committee on the Rights of the Child", "1 February 2008", "12"]
        );
        assert_eq!(drawn.count("#becomes-public dd [lang=es]"), 1);
    }

    #[test]
    fn what_prevents_it_leads_to_the_place_where_it_is_mended() {
        let places = (1..=41).map(|id| Place { id, reference: String::new(), page: 2 }).collect();
        let drawn = drawn(vec![Hindrance::NoSymbol, Hindrance::Undecided(places)], 409);
        assert_eq!((drawn.status, drawn.count("main form")), (409, 0));
        let links = drawn.attrs(".error-summary li a", "href");
        assert_eq!(links.len(), 41);
        assert_eq!(links[..2], ["/en/coordination/documents/7#document", "/en/coordination/documents/7?page=2#p-1"]);
        assert_eq!(drawn.all(".notice[role=alert] .notice-title"), ["Somebody else saved meanwhile"]);
    }

    #[test]
    fn the_guard_asks_before_anything_becomes_public() {
        let doubt = Doubt {
            key: "key".to_string(),
            place: Label::in_paragraph("intake-section-of", "14"),
            before: String::new(),
            piece: "Ana Pérez".to_string(),
            after: String::new(),
            question: "guard-name".to_string(),
            confirmed: None,
        };
        let error = FieldError { doubts: vec![doubt], ..FieldError::new("signs", "guard-confirmed") };
        let form = Form::new([("guard_reason", "It is public.")]).with_errors(vec![error]);
        let drawn = drawn_with(Vec::new(), &form, 422);
        assert_eq!((drawn.status, drawn.errors().len(), drawn.one("#signs mark")), (422, 1, "Ana Pérez".to_string()));
        assert_eq!((drawn.count("#signs input[value=key]:not([checked])"), drawn.one("#guard_reason")), (1, "It is public.".to_string()));
    }
}
