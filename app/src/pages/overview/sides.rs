//! The figures of both accounts on the front page: the State's and civil society's, side by side and never added up.

use crate::components::charts::{ShareColumn, shares};
use crate::components::fiction;
use crate::components::figures::{figure, figures, tally, within};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::overview::{Account, Scope};
use chrono::Datelike;
use leptos::prelude::*;

/// The ids of the charts. A chart's id is fixed at compile time; if a register has more fictional States than this, the others' figures are
/// shown without a chart.
const PICTURES: [&str; 6] = ["years-first", "years-second", "years-third", "years-fourth", "years-fifth", "years-sixth"];
/// How many States of a scope are named; the rest are only counted.
const NAMED: usize = 6;

/// The section of one scope's account. `fiction_said`: whether the page's head says already that everything is fiction.
pub fn account(at: usize, own: &Account, fiction_said: bool) -> AnyView {
    let id = if at == 0 { "standing".to_string() } else { format!("standing-{}", at + 1) };
    let title = match own.scope.states.as_slice() {
        [only] => view! { {t("overview-account")} " " {fiction::state(only, own.scope.fiction)} }.into_any(),
        states => tr("overview-account-many", &[("count", states.len().into())]).into_any(),
    };
    let note = (own.scope.fiction && !fiction_said).then(|| {
        let said = if own.scope.note.is_empty() { t("fiction-notice").into_any() } else { words(&own.scope.note) };
        view! { <p class="notice" data-kind="fiction">{said}</p> }
    });
    // A single State is named in the title above; for several it must be said whose figures these are.
    let named = (own.scope.states.len() > 1).then(|| names(&own.scope));
    view! {
        <section class="section" id=id.clone() aria-labelledby=format!("{id}-title")>
            <h2 id=format!("{id}-title")>{title}</h2>
            {note}
            {named}
            {large(own)}
            <div class="lanes">{state_side(own)} {civil_side(own)} {independent_side(own)}</div>
            {years(at, own)}
        </section>
    }
    .into_any()
}

fn names(scope: &Scope) -> AnyView {
    let links = scope
        .states
        .iter()
        .take(NAMED)
        .enumerate()
        .map(|(at, state)| view! { {(at > 0).then_some(" · ")} {fiction::state_link(state, scope.fiction)} })
        .collect_view();
    let others = scope.states.len().saturating_sub(NAMED);
    let others =
        (others > 0).then(|| view! { " · " <a href=href("/states")>{tr("overview-states-more", &[("count", others.into())])}</a> });
    view! { <p class="muted">{links} {others}</p> }.into_any()
}

fn large(own: &Account) -> AnyView {
    let (scope, tally) = (&own.scope, &own.tally);
    let of = |total: u64| Some(tr("overview-of", &[("total", total.into())]));
    let flag = |flag: Flag, words: &'static str| {
        figure(tally.flag(flag), of(tally.total), t(words), within(scope, [(Facet::Flag, flag.code())]), None)
    };
    let reported = tally.total - tally.status(Status::NotReported);
    let every = Status::REPORTABLE.iter().map(|status| (Facet::Status, status.code()));
    let implemented = Status::Implemented;
    // Two rows of three: first what each side says, then what asks for attention.
    let said = figures(vec![
        figure(reported, of(tally.total), t("overview-figure-reported"), within(scope, every), None),
        figure(
            tally.status(implemented),
            of(tally.total),
            t("overview-figure-implemented-state"),
            within(scope, [(Facet::Status, implemented.code())]),
            None,
        ),
        figure(
            tally.verdict(implemented),
            Some(tr("overview-of-assessed", &[("total", tally.assessed.into())])),
            t("overview-figure-implemented-civil"),
            within(scope, [(Facet::Verdict, implemented.code())]),
            None,
        ),
    ]);
    let asks = figures(vec![
        flag(Flag::Disagreement, "overview-figure-differ"),
        flag(Flag::Overdue, "overview-figure-overdue"),
        flag(Flag::Silent, "overview-figure-silent"),
    ]);
    view! { {said} {asks} }.into_any()
}

fn state_side(own: &Account) -> AnyView {
    let heads = (t("overview-tally-status"), t("overview-tally-count"));
    let open = |status: Status| within(&own.scope, [(Facet::Status, status.code())]);
    view! {
        <section class="lane lane-state">
            <h3>{t("overview-tally-state")}</h3>
            {tally(t("overview-tally-state"), heads, &own.tally.by_status, open, None)}
        </section>
    }
    .into_any()
}

fn civil_side(own: &Account) -> AnyView {
    let heads = (t("overview-tally-verdict"), t("overview-tally-count"));
    let none = own.tally.total - own.tally.assessed;
    let last = (none > 0).then(|| (t("verdict-none"), none, within(&own.scope, [(Facet::Verdict, "none")])));
    let several = own.tally.by_verdict.iter().sum::<u64>() > own.tally.assessed;
    let open = |status: Status| within(&own.scope, [(Facet::Verdict, status.code())]);
    view! {
        <section class="lane lane-civil">
            <h3>{t("overview-tally-civil")}</h3>
            {tally(t("overview-tally-civil"), heads, &own.tally.by_verdict, open, last)}
            {several.then(|| view! { <p class="small muted">{t("overview-tally-several")}</p> })}
        </section>
    }
    .into_any()
}

/// The figures of independent institutions, if they have assessed anything, in a lane of their own.
fn independent_side(own: &Account) -> AnyView {
    if own.tally.assessed_independent == 0 {
        return ().into_any();
    }
    let heads = (t("overview-tally-verdict"), t("overview-tally-count"));
    let open = |status: Status| within(&own.scope, [(Facet::Independent, status.code())]);
    view! {
        <section class="lane lane-independent">
            <h3>{t("independent-institutions")}</h3>
            <p class="small muted">{t("independent-note")}</p>
            {tally(t("independent-institutions"), heads, &own.tally.by_independent, open, None)}
        </section>
    }
    .into_any()
}

/// The chart of the State's account, year after year.
fn years(at: usize, own: &Account) -> AnyView {
    let (Some(id), Some(last)) = (PICTURES.get(at), own.years.last()) else { return ().into_any() };
    let reader = reader();
    let until = reader.lexicon().formats.day(last.on);
    let caption = match own.scope.states.as_slice() {
        [only] => tr("overview-years-one", &[("state", only.names.text(reader.lang).into()), ("day", until.into())]),
        states => tr("overview-years-many", &[("count", states.len().into()), ("day", until.into())]),
    };
    let columns: Vec<ShareColumn> = own
        .years
        .iter()
        .map(|year| ShareColumn {
            label: year.on.year().to_string(),
            // Each column links to this page as it stood at the end of that year, except the last, which is the open page.
            href: (year.on != last.on).then(|| reader.here_as_at(Some(year.on))),
            counts: year.counts,
        })
        .collect();
    shares(id, caption, &columns)
}
