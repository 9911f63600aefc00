//! `/coordination/documents/{id}/publish`: what will become public, and what prevents publication.

use super::{address, name, trail};
use crate::components::doubts::doubts;
use crate::components::form::{Form, alert, error_summary, hidden};
use crate::components::listed::symbol;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw_with_status};
use crate::reader::*;
use answerable_domain::view::intake::*;
use leptos::prelude::*;
use std::sync::Arc;

/// What publishing an intake would do. `status` is that of a failed attempt, else 200; `form` is what was sent with it.
pub fn page(reader: &Arc<Reader>, found: Publication, form: &Form, status: u16) -> Page {
    let head =
        || Head { title: t("intake-to-publish"), trail: trail(Some(&found.head.listed)), desk: true, timeless: true, ..Head::default() };
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
