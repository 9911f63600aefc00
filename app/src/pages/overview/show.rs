//! `/`: what the register holds, how far it is by either side's account, what changed, what is late, and what comes next.

use super::{lists, sides};
use crate::components::fiction;
use crate::components::figures::{figure, figures};
use crate::components::page_parts::empty;
use crate::model::*;
use crate::pages::{Head, Page, draw, kept_day};
use crate::reader::*;
use crate::view::overview::{Counted, OverviewPage};
use leptos::prelude::*;
use std::sync::Arc;

/// How many States are named before the others are folded away.
const NAMED: usize = 12;

/// The overview.
pub fn page(reader: &Arc<Reader>, page: OverviewPage) -> Page {
    let fiction = !page.states.is_empty() && page.states.iter().all(|state| state.fiction);
    draw(
        reader,
        || Head { title: title(&page), description: t("overview-lede"), section: "/", fiction, ..Head::default() },
        || body(&page, fiction),
    )
}

/// What the register is: of one State by its name, or of many.
fn title(page: &OverviewPage) -> String {
    match page.states.as_slice() {
        [only] => tr("overview-title-one", &[("state", only.named.names.text(reader().lang).into())]),
        _ => t("overview-title"),
    }
}

fn body(page: &OverviewPage, all_fiction: bool) -> AnyView {
    let head = view! {
        <header class="page-head">
            <h1>{title(page)}</h1>
            <p class="lede">{t("overview-lede")}</p>
            {search()}
        </header>
    };
    if page.total == 0 {
        let advice = view! {
            <p>
                {t("overview-empty-import")} " " <code dir="ltr">"answerable import"</code> " " {t("overview-empty-demo")} " "
                <code dir="ltr">"answerable demo"</code>
            </p>
        };
        return view! { {head} {empty(t("overview-empty"), advice)} }.into_any();
    }
    let several = page.states.len() > 1;
    let nobody = page.accounts.is_empty().then(|| view! { <p class="notice" data-kind="info">{t("overview-nobody")}</p> });
    view! {
        {head}
        {size(page)}
        {nobody}
        {page.accounts.iter().enumerate().map(|(at, own)| sides::account(at, own, all_fiction)).collect_view()}
        <div class="columns">{lists::changes(page, all_fiction)} {lists::dates(page, several)}</div>
        {lists::parting(page, several)}
        <div class="halves">{lists::overdue(page, several)} {lists::silent(page, several)}</div>
        {holds(page)}
    }
    .into_any()
}

/// The large box. Without suggestions: this page must stay light.
fn search() -> AnyView {
    view! {
        <form
            class="search-box search-box-large"
            role="search"
            aria-label=t("search-label")
            method="get"
            action=format!("/{}/recommendations", reader().lang.tag())
        >
            <label class="hide" for="q">
                {t("search-words")}
            </label>
            <input id="q" name="q" type="search" maxlength="300" />
            {kept_day()}
            <button class="button">{t("overview-search")}</button>
        </form>
    }
    .into_any()
}

/// How large the register is; fiction is said where it is counted in.
fn size(page: &OverviewPage) -> AnyView {
    let fictional: Vec<&Counted> = page.states.iter().filter(|state| state.fiction).collect();
    let mixed = !fictional.is_empty() && fictional.len() < page.states.len();
    let note = mixed.then(|| {
        let count: u64 = fictional.iter().map(|state| state.count).sum();
        let mut selection = Selection { page: 1, ..Selection::default() };
        selection.chosen = fictional.iter().map(|state| (Facet::State, state.named.code.clone())).collect();
        view! { <a href=selection_href(&selection)>{tr("overview-of-fiction", &[("count", count.into())])}</a> }.into_any()
    });
    let states = page.states.len() as u64;
    let state_note = mixed.then(|| tr("overview-states-fiction", &[("count", fictional.len().into())]).into_any());
    let word = |key: &'static str, count: u64| tr(key, &[("count", count.into())]);
    let mut items = vec![
        figure(page.total, None, word("overview-figure-recommendations", page.total), Some(href("/recommendations")), note),
        figure(page.documents, None, word("overview-figure-documents", page.documents), Some(href("/documents")), None),
    ];
    if states > 1 {
        items.push(figure(states, None, word("overview-figure-states", states), Some(href("/states")), state_note));
    }
    let mechanisms = page.mechanisms.len() as u64;
    items.push(figure(mechanisms, None, word("overview-figure-mechanisms", mechanisms), Some(href("/mechanisms")), None));
    figures(items)
}

/// Which States and mechanisms the register holds.
fn holds(page: &OverviewPage) -> AnyView {
    let mechanisms = page.mechanisms.iter().map(|own| counted(own, format!("/mechanisms/{}", own.named.code))).collect_view();
    let state = |own: &Counted| counted(own, format!("/states/{}", own.named.code));
    let (real, fictional): (Vec<&Counted>, Vec<&Counted>) = page.states.iter().partition(|state| !state.fiction);
    let named = real.iter().take(NAMED).map(|own| state(own)).collect_view();
    let others = (real.len() > NAMED).then(|| {
        let count = real.len() - NAMED;
        let others = real.iter().skip(NAMED).map(|own| state(own)).collect_view();
        view! {
            <details class="more-details">
                <summary>{tr("overview-states-more", &[("count", count.into())])}</summary>
                <ul class="plain-list">{others}</ul>
            </details>
        }
    });
    let real = (!real.is_empty()).then(|| view! { <ul class="plain-list">{named}</ul> {others} });
    let fictional = (!fictional.is_empty()).then(|| {
        let listed = fictional.iter().map(|own| state(own)).collect_view();
        view! { <ul class="plain-list">{listed}</ul> }
    });
    view! {
        <div class="halves">
            <section class="section" id="mechanisms" aria-labelledby="mechanisms-title">
                <h2 id="mechanisms-title">{t("overview-mechanisms")}</h2>
                <ul class="plain-list">{mechanisms}</ul>
            </section>
            <section class="section" id="states" aria-labelledby="states-title">
                <h2 id="states-title">{t("overview-states")}</h2>
                {real}
                {fictional}
            </section>
        </div>
    }
    .into_any()
}

fn counted(own: &Counted, path: String) -> AnyView {
    view! {
        <li>
            <a href=href(&path)>{words(&own.named.names)}</a>
            " "
            <span class="muted">{number(own.count)}</span>
            {fiction::mark(own.fiction)}
        </li>
    }
    .into_any()
}
