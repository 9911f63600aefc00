//! The short lists of the front page: what changed, what comes, where accounts differ, what is late, who is silent.

use crate::components::fiction;
use crate::components::history::history_list;
use crate::components::listed::{reference_link, sides};
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::overview::{NextDate, OverviewPage};
use chrono::Datelike;
use leptos::prelude::*;

fn more(path: &str, words: String) -> AnyView {
    view! {
        <p class="more">
            <a href=href(path)>{words}</a>
        </p>
    }
    .into_any()
}

fn nothing(words: String) -> AnyView {
    view! { <p class="muted">{words}</p> }.into_any()
}

/// The section of the newest changes. Entries name their State; which States are fictional is said above them.
pub fn changes(page: &OverviewPage, fiction_said: bool) -> AnyView {
    if page.changes.is_empty() {
        return section("changes", t("overview-changes"), nothing(t("overview-changes-none")));
    }
    let lang = reader().lang;
    let concerned = |state: &&answerable_domain::view::overview::Counted| {
        state.fiction && page.changes.iter().any(|entry| entry.state.as_ref().is_some_and(|own| own.code == state.named.code))
    };
    let fictional: Vec<&str> = page.states.iter().filter(concerned).map(|state| state.named.names.text(lang)).collect();
    let note = (!fiction_said && !fictional.is_empty()).then(|| {
        view! { <p class="small muted">{t("overview-changes-fiction")} " " {fictional.join(" · ")}</p> }
    });
    let body = view! { {note} {history_list(&page.changes, true)} {more("/changes", t("overview-changes-all"))} };
    section("changes", t("overview-changes"), body)
}

/// The section of the next dates of reporting cycles.
pub fn dates(page: &OverviewPage, several: bool) -> AnyView {
    let body = if page.dates.is_empty() {
        nothing(t("overview-dates-none"))
    } else {
        let items = page.dates.iter().map(|own| date(own, several)).collect_view();
        view! { <ol class="calendar">{items}</ol> }.into_any()
    };
    section("dates", t("overview-dates"), view! { {body} {more("/calendar", t("overview-calendar"))} })
}

fn date(own: &NextDate, several: bool) -> AnyView {
    let about = own.instrument.as_ref().unwrap_or(&own.mechanism);
    let state = several.then(|| view! { <br /> {fiction::state_link(&own.state, own.fiction)} });
    let (figure, month) = (own.on.day().to_string(), reader().lexicon().formats.month(own.on));
    view! {
        <li>
            <time class="cal-date" datetime=own.on.to_string()>
                <span class="cal-day">{figure}</span>
                " "
                {month}
            </time>
            <div>
                <p>{code("overview-date", own.kind.code())}</p>
                <p class="small muted">{words(&about.names)} {state}</p>
            </div>
        </li>
    }
    .into_any()
}

/// The section of the newest disagreements.
pub fn parting(page: &OverviewPage, several: bool) -> AnyView {
    let body = if page.parting.is_empty() {
        nothing(t("overview-parting-none"))
    } else {
        let contested =
            Selection { page: 1, sort: Sort::Contested, ..Selection::default() }.toggled(Facet::Flag, Flag::Disagreement.code());
        let items = page
            .parting
            .iter()
            .map(|own| {
                let when = view! { <span>{t("overview-assessed-on")} " " {short_day(own.assessed_on)}</span> }.into_any();
                line(&own.listed, when, several, true)
            })
            .collect_view();
        view! { <ol class="results">{items}</ol> {more("/disagreements", t("overview-parting-all"))} <p class="more"><a href=selection_href(&contested)>{t("overview-contested")}</a></p> }.into_any()
    };
    section("parting", t("overview-parting"), body)
}

/// The section of the longest overdue recommendations.
pub fn overdue(page: &OverviewPage, several: bool) -> AnyView {
    let when = |own: &Listed| own.due_on.map(|due| view! { <span>{t("due")} " " {short_day(due)}</span> }).into_any();
    flagged(
        page,
        &page.overdue,
        Flag::Overdue,
        several,
        ("overdue", "overview-overdue", "overview-overdue-none", "overview-overdue-all"),
        when,
    )
}

/// The section of recommendations whose lead has never reported.
pub fn silent(page: &OverviewPage, several: bool) -> AnyView {
    let when = |own: &Listed| view! { <span>{t("overview-recommended-on")} " " {short_day(own.dated_on)}</span> }.into_any();
    let words = ("silent", "overview-silent", "overview-silent-none", "overview-silent-all");
    view! { <div>{flagged(page, &page.silent, Flag::Silent, several, words, when)} {more("/silence", t("silence-all"))}</div> }.into_any()
}

/// A list of recommendations that carry a flag: its id, title, text when empty, and text of the link to all of them.
fn flagged(
    page: &OverviewPage,
    listed: &[Listed],
    flag: Flag,
    several: bool,
    (id, title, none, all): (&'static str, &'static str, &'static str, &'static str),
    when: impl Fn(&Listed) -> AnyView,
) -> AnyView {
    if listed.is_empty() {
        return section(id, t(title), nothing(t(none)));
    }
    let items = listed.iter().map(|own| line(own, when(own), several, false)).collect_view();
    // Only States that answer can be overdue or silent, so the accounts include all of them.
    let count: u64 = page.accounts.iter().map(|account| account.tally.flag(flag)).sum();
    let selection = Selection { page: 1, ..Selection::default() }.toggled(Facet::Flag, flag.code());
    let more = view! {
        <p class="more">
            <a href=selection_href(&selection)>{tr(all, &[("count", count.into())])}</a>
        </p>
    };
    section(id, t(title), view! { <ol class="results">{items}</ol> {more} })
}

/// One recommendation in a few words.
fn line(own: &Listed, when: AnyView, several: bool, both: bool) -> AnyView {
    let lead = match &own.lead {
        Some(lead) => view! { <a href=href(&format!("/institutions/{}", lead.code))>{words(&lead.names)}</a> }.into_any(),
        None => t("no-lead").into_any(),
    };
    let state = several.then(|| view! { <p class="result-doc">{fiction::state_link(&own.state, own.fiction)}</p> });
    view! {
        <li class="result">
            <h3 class="result-ref">{reference_link(&own.reference)}</h3>
            {state}
            <p class="result-meta">
                <span>{lead}</span>
                {when}
            </p>
            {both.then(|| sides(own))}
        </li>
    }
    .into_any()
}
