//! `/`: the size of the register, its state by either side's account, what changed, what is late, and what comes next.

use super::{lists, sides};
use crate::components::fiction;
use crate::components::figures::{figure, figures};
use crate::components::page_parts::empty;
use crate::pages::{Head, Page, draw, kept_day};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::overview::{Counted, OverviewPage};
use leptos::prelude::*;
use std::sync::Arc;

/// How many States are named; the rest are folded.
const NAMED: usize = 12;

/// The front page.
pub fn page(reader: &Arc<Reader>, page: OverviewPage) -> Page {
    let fiction = !page.states.is_empty() && page.states.iter().all(|state| state.fiction);
    draw(
        reader,
        || Head { title: title(&page), description: t("overview-lede"), section: "/", fiction, ..Head::default() },
        || body(&page, fiction),
    )
}

/// The title that says what the register is: of one State by its name, or of many.
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

/// The large search box. It has no suggestions, since this page must stay light.
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

/// The size of the register. If fictional States are counted in, it says so.
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

/// The States and mechanisms that the register holds.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::overview::Account;
    use answerable_domain::view::recommendations::HistoryEntry;

    fn overview(states: Vec<Counted>, accounts: Vec<Account>) -> OverviewPage {
        let total = states.iter().map(|state| state.count).sum();
        OverviewPage {
            total,
            documents: 2,
            states,
            mechanisms: vec![Counted { named: committee(), count: total, fiction: false }],
            accounts,
            changes: Vec::new(),
            overdue: Vec::new(),
            silent: Vec::new(),
            parting: Vec::new(),
            dates: Vec::new(),
        }
    }

    fn two_states() -> OverviewPage {
        let real = Counted { named: chile(), count: 3, fiction: false };
        let fictional = Counted { named: arland(), count: 2, fiction: true };
        let told = told(Status::Implemented, &[Status::NoAction], &[Flag::Disagreement]);
        let accounts = vec![
            Account { scope: scope(chile(), false), tally: totals(&[told, silence(), silence()]), years: Vec::new() },
            Account { scope: scope(arland(), true), tally: totals(&[silence(), silence()]), years: Vec::new() },
        ];
        overview(vec![real, fictional], accounts)
    }

    #[test]
    fn fiction_is_listed_apart_and_said_where_it_is_counted() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/"), two_states()));
        assert_eq!(drawn.one("h1"), "What States were asked to do, and what became of it");
        assert_eq!(drawn.all("#states ul"), ["Chile 3", "Arland 2 (fictional)"]);
        assert_eq!(drawn.attrs(".figure-note a", "href"), ["/en/recommendations?state=XAR"]);
        assert_eq!(drawn.count("#standing .notice"), 0);
        assert_eq!(drawn.count("#standing-2 .notice[data-kind=fiction]"), 1);
        assert_eq!(drawn.count("main > .notice-bar"), 0);
        // Both sides' figures of the real State alone, the State's first.
        assert_eq!(drawn.all("#standing .figures:first-of-type .figure-n"), ["1 of 3", "1 of 3", "0 of 1 assessed"]);
    }

    #[test]
    fn a_silent_recommendation_is_listed_with_its_lead_and_all_others_are_one_step_away() {
        let found = OverviewPage { silent: vec![listed("14(a)", silence())], ..two_states() };
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/"), found));
        assert_eq!(drawn.attr("#silent h3 a", "href"), format!("/en/recommendations/{SYMBOL}/14(a)"));
        assert_eq!(drawn.attr("#silent .result-meta a", "href"), "/en/institutions/justice");
        assert_eq!(drawn.attr("#silent .more a", "href"), "/en/recommendations?flag=silent");
        assert_eq!((drawn.count("#overdue .result"), drawn.count("#overdue .muted")), (0, 1));
    }

    #[test]
    fn changes_of_a_fictional_state_are_said_to_be_fiction() {
        let of = |state| HistoryEntry { state: Some(state), ..event(EventKind::StatusUpdatePublished, "2026-04-02") };
        let drawn = |changes| Drawn::of(&page(&reader_of(Lang::En, "/"), OverviewPage { changes, ..two_states() }));
        let mixed = drawn(vec![of(arland()), of(chile())]);
        assert!(mixed.one("#changes > p.small").ends_with(" Arland"));
        assert_eq!((mixed.count("#changes .history > li"), mixed.attr("#changes > .more a", "href")), (2, "/en/changes".to_string()));
        assert_eq!(drawn(vec![of(chile())]).count("#changes > p.small"), 0);
        assert_eq!(drawn(Vec::new()).count("#changes > .muted"), 1);
    }

    #[test]
    fn one_fictional_state_is_the_title_and_said_once_above_all() {
        let only = Counted { named: arland(), count: 2, fiction: true };
        let account = Account { scope: scope(arland(), true), tally: totals(&[silence(); 2]), years: Vec::new() };
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/"), overview(vec![only], vec![account])));
        assert_eq!(drawn.one("h1"), "Arland: what was recommended, and what became of it");
        assert_eq!((drawn.count("main > .notice-bar"), drawn.count("#standing .notice")), (1, 0));
        assert_eq!(drawn.count(".figures:first-of-type a[href='/en/states']"), 0);
    }

    #[test]
    fn an_empty_register_says_how_to_fill_it() {
        let drawn = Drawn::of(&page(&reader_of(Lang::Ar, "/"), overview(Vec::new(), Vec::new())));
        assert_eq!(drawn.attr("html", "dir"), "rtl");
        assert_eq!(drawn.all(".empty code"), ["answerable import", "answerable demo"]);
        assert_eq!(drawn.count(".figures"), 0);
    }
}
