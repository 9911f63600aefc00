//! `/silence`: where States and institutions say nothing: no report, no action, no reply.

use crate::components::figures::{figure, figures};
use crate::components::page_parts::{empty, section};
use crate::components::{aspect, counted, fiction, listed};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::overview::Scope;
use answerable_domain::view::silence::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many institutions are open; the rest are folded.
const OPEN: usize = 30;
/// The flags of each kind of silence.
const REPORT: &[Flag] = &[Flag::Silent];
const ACTION: &[Flag] = &[Flag::WithoutAction];
const REPLY: &[Flag] = &[Flag::ReplyOverdue];
const NEITHER: &[Flag] = &[Flag::Silent, Flag::WithoutAction];
const ALL: &[Flag] = &[Flag::Silent, Flag::WithoutAction, Flag::ReplyOverdue];

/// The page of silences.
pub fn page(reader: &Arc<Reader>, page: SilencePage) -> Page {
    let fiction = !page.accounts.is_empty() && page.accounts.iter().all(|(scope, _)| scope.fiction);
    let head = || Head { title: t("nav-silence"), description: t("silence-lede"), fiction, ..Head::default() };
    draw(reader, head, || body(&page, fiction))
}

/// Narrows a selection to recommendations that carry all of these flags.
fn with(base: &Selection, flags: &[Flag]) -> Selection {
    flags.iter().fold(base.clone(), |selection, flag| counted::flagged(&selection, *flag))
}

fn body(page: &SilencePage, all_fiction: bool) -> AnyView {
    let head = view! {
        <header class="page-head">
            <h1>{t("nav-silence")}</h1>
            <p class="lede">{t("silence-lede")}</p>
        </header>
    };
    if page.accounts.is_empty() {
        return view! { {head} {empty(t("silence-nobody"), ())} }.into_any();
    }
    let everything = Selection { page: 1, ..Selection::default() };
    let neither: u64 = page.accounts.iter().map(|(_, silences)| silences.neither).sum();
    let quietest = if page.quietest.is_empty() {
        view! { <p class="muted">{t("silence-none")}</p> }.into_any()
    } else {
        let all = with(&everything, NEITHER);
        let words = tr("institutions-see-all", &[("count", neither.into())]);
        view! {
            {listed::results_with_danger(&page.quietest)}
            <p class="more">
                <a href=selection_href(&all)>{words}</a>
            </p>
        }
        .into_any()
    };
    view! {
        {head}
        {page.accounts.iter().map(|(scope, silences)| account(scope, silences, all_fiction)).collect_view()}
        <details class="more-details">
            <summary>{t("institutions-late-how")}</summary>
            <ul>
                {["report", "action", "reply"].map(|of| view! { <li>{t(&format!("silence-how-{of}"))}</li> }).collect_view()}
            </ul>
        </details>
        {section("institutions", t("silence-by-institution"), institutions(page))}
        {section("quietest", t("silence-quietest"), quietest)}
    }
    .into_any()
}

/// The figures of one scope of States. Fictional States are never added to real ones.
fn account(scope: &Scope, silences: &Silences, fiction_said: bool) -> AnyView {
    let title = match scope.states.as_slice() {
        [only] => fiction::state(only, scope.fiction && !fiction_said),
        states => tr("overview-account-many", &[("count", states.len().into())]).into_any(),
    };
    let one = |count: u64, words: &'static str, flags: &[Flag]| {
        let address = scope.selection().map(|base| selection_href(&with(&base, flags)));
        figure(count, Some(tr("overview-of", &[("total", silences.total.into())])), t(words), address, None)
    };
    let id = format!("of-{}", scope.states.first().map(|state| state.code.clone()).unwrap_or_default());
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{title}</h2>
            {figures(vec![
                one(silences.report, "silence-report", REPORT),
                one(silences.action, "silence-action", ACTION),
                one(silences.reply, "silence-reply", REPLY),
                one(silences.neither, "silence-neither", NEITHER),
                one(silences.all, "silence-three", ALL),
            ])}
        </section>
    }
    .into_any()
}

fn institutions(page: &SilencePage) -> AnyView {
    if page.institutions.is_empty() {
        return view! { <p class="muted">{t("silence-none")}</p> }.into_any();
    }
    let (open, folded) = page.institutions.split_at(page.institutions.len().min(OPEN));
    let several = page.accounts.len() > 1 || page.accounts.iter().any(|(scope, _)| scope.states.len() > 1);
    let folded = (!folded.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("filter-more", &[("count", folded.len().into())])}</summary>
                {table(folded, several)}
            </details>
        }
    });
    view! { {table(open, several)} {folded} }.into_any()
}

fn table(rows: &[QuietInstitution], several: bool) -> AnyView {
    let rows = rows.iter().map(|own| row(own, several)).collect_view();
    let head = |key: &'static str| view! { <th scope="col" class="num">{t(key)}</th> };
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("silence-by-institution")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("institutions-col-name")}</th>
                    {head("institutions-col-leads")} {head("silence-col-report")} {head("silence-col-action")} {head("silence-col-reply")}
                    {head("silence-col-neither")}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(own: &QuietInstitution, several: bool) -> AnyView {
    let base = counted::only(Facet::Lead, &own.named.code);
    let silences = &own.silences;
    let cell = |label: &'static str, count: u64, flags: &[Flag]| {
        view! { <td class="num" data-label=t(label)>{aspect::figure(count, &with(&base, flags))}</td> }
    };
    let state = several.then(|| view! { <br /> <span class="small muted">{fiction::state(&own.state, own.fiction)}</span> });
    view! {
        <tr>
            <th scope="row"><a href=href(&format!("/institutions/{}", own.named.code))>{words(&own.named.names)}</a> {state}</th>
            {cell("institutions-col-leads", silences.total, &[])} {cell("silence-col-report", silences.report, REPORT)}
            {cell("silence-col-action", silences.action, ACTION)} {cell("silence-col-reply", silences.reply, REPLY)}
            {cell("silence-col-neither", silences.neither, NEITHER)}
        </tr>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn silences(standings: &[answerable_domain::model::Standing]) -> Silences {
        let mut silences = Silences::default();
        standings.iter().for_each(|standing| silences.add(standing));
        silences
    }

    fn quiet(code: &str, state: Named, fiction: bool) -> QuietInstitution {
        QuietInstitution { named: named(code, "Ministry of Justice"), state, fiction, silences: silences(&[silence()]) }
    }

    fn drawn(own: SilencePage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/silence"), own))
    }

    #[test]
    fn each_silence_is_counted_by_state_and_leads_to_its_rows() {
        let reported = told(Status::Planned, &[], &[Flag::WithoutAction]);
        let accounts = vec![
            (scope(chile(), false), silences(&[silence(), reported])),
            (scope(arland(), true), silences(&[told(Status::Planned, &[], &[])])),
        ];
        let institutions = vec![quiet("justice", chile(), false), quiet("justice-of-arland", arland(), true)];
        let drawn = drawn(SilencePage { accounts, quietest: vec![listed("14", silence())], institutions });
        assert_eq!(drawn.one("h1"), "Silence");
        assert_eq!(drawn.all("section > h2[id^=of-]"), ["Chile", "Arland (fictional)"]);
        let figures = drawn.all("section[aria-labelledby=of-CHL] .figure-n");
        assert_eq!(figures, ["1 of 2", "2 of 2", "0 of 2", "1 of 2", "0 of 2"]);
        let links = drawn.attrs("section[aria-labelledby=of-CHL] .figure a", "href");
        assert_eq!(links[3], "/en/recommendations?state=CHL&flag=silent&flag=without_action");
        assert_eq!(drawn.all("#institutions tbody th > .small"), ["Chile", "Arland (fictional)"]);
        assert_eq!(drawn.attr("#quietest .result h3 a", "href"), format!("/en/recommendations/{SYMBOL}/14"));
    }

    #[test]
    fn institutions_beyond_thirty_are_folded_and_one_state_is_not_named_in_each_row() {
        let institutions = (0..=OPEN).map(|at| quiet(&format!("i{at}"), chile(), false)).collect();
        let accounts = vec![(scope(chile(), false), silences(&[silence()]))];
        let drawn = drawn(SilencePage { accounts, quietest: Vec::new(), institutions });
        assert_eq!((drawn.count("#institutions > table tbody tr"), drawn.count("#institutions details tbody tr")), (OPEN, 1));
        assert_eq!(drawn.count("#institutions tbody th .small"), 0);
        assert_eq!(drawn.one("#quietest .muted"), "On this day nobody is silent.");
    }

    #[test]
    fn where_nobody_answers_nobody_is_silent() {
        let drawn = drawn(SilencePage::default());
        assert_eq!((drawn.count(".empty"), drawn.count("table"), drawn.count(".figure")), (1, 0, 0));
    }
}
