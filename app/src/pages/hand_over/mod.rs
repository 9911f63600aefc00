//! `/work/hand-over`: one sheet for the person who takes over an institution's work: what is open, what was promised, who else is
//! concerned, and each recommendation in brief. It is made to be printed: what is folded on a screen is open on paper.

mod concerned;
mod matters;
mod open;

use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::work::index::counters;
use crate::pages::work::parts::desk_head;
use crate::pages::{Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::hand_over::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many items of a list are open on a screen; the rest are folded.
const OPEN: usize = 8;

/// The hand-over sheet of an institution.
pub fn page(reader: &Arc<Reader>, sheet: HandOverSheet) -> Page {
    let trail = || vec![(t("work-title"), "/work".to_string())];
    draw(reader, || desk_head(t("sheet-title"), trail(), sheet.fiction), || body(&sheet))
}

fn body(sheet: &HandOverSheet) -> AnyView {
    let parts = sheet.parts.iter().map(matters::part).collect_view();
    let nothing = sheet.parts.is_empty().then(|| view! { <p class="muted">{t("work-nothing")}</p> });
    let text = view! {
        {section("glance", t("sheet-glance"), counters(&sheet.counts, false))}
        {open::drafts(sheet)}
        {open::replies(sheet)}
        {open::actions(sheet)}
        {open::promises(sheet)}
        {concerned::concerned(sheet)}
        {section("matters", t("sheet-matters"), view! { {nothing} {parts} })}
    }
    .into_any();
    let sections = vec![
        ("glance", "sheet-glance"),
        ("drafts", "sheet-drafts"),
        ("replies", "replies-title"),
        ("going", "sheet-going"),
        ("promised", "sheet-promised"),
        ("concerned", "sheet-concerned"),
        ("matters", "sheet-matters"),
    ];
    view! {
        <div class="sheet">
            <header class="page-head">
                <p class="eyebrow">{words(&sheet.institution.names)} " · " {words(&sheet.state.names)}</p>
                <h1>{t("sheet-title")}</h1>
                <p class="lede">{t("sheet-lede")}</p>
                {drawn_up(sheet.day)}
            </header>
            {with_page_nav(text, sections)}
        </div>
    }
    .into_any()
}

/// For which day and by whom the sheet was drawn up, and how to print it.
fn drawn_up(on: chrono::NaiveDate) -> AnyView {
    let reader = reader();
    let by = reader.signed_in.as_ref().map(|who| {
        let role = who.role().map(|role| code("role", role.code()));
        view! { " · " {t("sheet-by")} " " <bdi>{who.name.clone()}</bdi> {role.map(|role| view! { {comma()} {role} })} }
    });
    view! {
        <p class="small">{t("sheet-as-at")} " " {day(on)} {by}</p>
        <p class="small muted no-print">{t("sheet-print")}</p>
    }
    .into_any()
}

/// How a list of the sheet looks.
#[derive(Clone, Copy)]
enum List {
    /// A list whose items begin with a day.
    Dated,
    Plain,
}

/// Draws the first items of a list open and others folded. If more exist, it says how many, with a link to all of them.
fn folding<T>(few: &Few<T>, list: List, item: impl Fn(&T) -> AnyView, all: Option<&str>) -> AnyView {
    let (open, folded) = few.shown.split_at(few.shown.len().min(OPEN));
    let lines = |items: &[T]| {
        let items = items.iter().map(&item).collect_view();
        match list {
            List::Dated => view! { <ol class="history">{items}</ol> }.into_any(),
            List::Plain => view! { <ul>{items}</ul> }.into_any(),
        }
    };
    let rest = (few.rest() > 0).then(|| more(few.rest(), all));
    view! { {lines(open)} {(!folded.is_empty()).then(|| fold(folded.len(), lines(folded)))} {rest} }.into_any()
}

/// A part that is folded on a screen; `count` says how many items it has.
fn fold(count: usize, inside: AnyView) -> AnyView {
    view! {
        <details class="more-details">
            <summary>{tr("filter-more", &[("count", count.into())])}</summary>
            {inside}
        </details>
    }
    .into_any()
}

/// A note on how many more items there are, with a link to them; empty if there are none.
fn more(rest: u64, all: Option<&str>) -> AnyView {
    match all {
        Some(path) => view! { <p class="more"><a href=href(path)>{tr("sheet-rest", &[("count", rest.into())])}</a></p> }.into_any(),
        None => view! { <p class="muted">{tr("sheet-unshown", &[("count", rest.into())])}</p> }.into_any(),
    }
}

/// The address of a recommendation on the desk.
fn on_desk(reference: &Reference) -> String {
    href(&format!("/work{}", reference.path()))
}
