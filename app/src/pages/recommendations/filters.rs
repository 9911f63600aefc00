//! The facets of a selection: the values it can be narrowed to, with counts, and the chosen values, with links to remove them.

use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::search::{FacetCounts, FacetValue, Found};
use leptos::prelude::*;

/// How many values of a facet show at once; the others are behind «more».
const SHOWN: usize = 12;
/// The facets that are open at first.
const OPEN: [Facet; 4] = [Facet::State, Facet::Status, Facet::Verdict, Facet::Flag];

/// The words for a value of a facet: its name, or the words that the pages have for it.
pub fn value_words(facet: Facet, value: &FacetValue) -> AnyView {
    match facet {
        Facet::Status | Facet::Verdict | Facet::Independent if value.code == "none" => t("verdict-none").into_any(),
        Facet::Status | Facet::Verdict | Facet::Independent => code("status", &value.code).into_any(),
        Facet::Flag => code("flag", &value.code).into_any(),
        Facet::Response => code("response", &value.code).into_any(),
        Facet::Year => value.code.clone().into_any(),
        Facet::Document => view! { <bdi>{value.code.clone()}</bdi> }.into_any(),
        Facet::Sdg | Facet::Target => view! { <bdi>{value.code.clone()}</bdi> " " {words(&value.names)} }.into_any(),
        _ => words(&value.names),
    }
}

/// The panel with all facets.
pub fn panel(found: &Found, selection: &Selection) -> AnyView {
    let facets = found.facets.iter().map(|counts| facet(counts, selection)).collect_view();
    let summary = match selection.chosen.len() {
        0 => t("filters"),
        count => tr("filters-chosen", &[("count", count.into())]),
    };
    view! {
        <aside class="filters" aria-label=t("filters")>
            <details class="filters-panel">
                <summary>{summary}</summary>
                {facets}
            </details>
        </aside>
    }
    .into_any()
}

fn facet(counts: &FacetCounts, selection: &Selection) -> AnyView {
    let facet = counts.facet;
    let entry = |value: &FacetValue| {
        let address = selection_href(&selection.toggled(facet, &value.code));
        view! {
            <li>
                <a href=address rel="nofollow" aria-current=value.chosen.then_some("true")>
                    <span class="facet-label">
                        {value_words(facet, value)} {value.chosen.then(|| view! { <span class="hide">{t("filter-chosen")}</span> })}
                    </span>
                    " "
                    <span class="count">{number(value.count)}</span>
                </a>
            </li>
        }
    };
    let (shown, more) = counts.values.split_at(counts.values.len().min(SHOWN));
    let more = (!more.is_empty()).then(|| {
        view! {
            <details>
                <summary>{tr("filter-more", &[("count", more.len().into())])}</summary>
                <ul class="facet-list">{more.iter().map(entry).collect_view()}</ul>
            </details>
        }
    });
    let open = OPEN.contains(&facet) || counts.values.iter().any(|value| value.chosen);
    view! {
        <details class="facet" open=open>
            <summary>{code("facet", facet.code())}</summary>
            <ul class="facet-list">{shown.iter().map(entry).collect_view()}</ul>
            {more}
        </details>
    }
    .into_any()
}

/// The chosen values, each with a link to remove it.
pub fn chips(found: &Found, selection: &Selection) -> AnyView {
    if selection.is_everything() {
        return ().into_any();
    }
    let chosen = selection
        .chosen
        .iter()
        .map(|(facet, value)| {
            let known = found
                .facets
                .iter()
                .find(|counts| counts.facet == *facet)
                .and_then(|counts| counts.values.iter().find(|known| known.code == *value));
            let shown = known.map_or_else(|| value.clone().into_any(), |known| value_words(*facet, known));
            chip(&selection.toggled(*facet, value), view! { {code("facet", facet.code())} {colon()} {shown} }.into_any())
        })
        .collect_view();
    let words = (!selection.text.is_empty()).then(|| {
        let without = Selection { text: String::new(), page: 1, ..selection.clone() };
        chip(&without, quoted(view! { <bdi>{selection.text.clone()}</bdi> }))
    });
    view! {
        <ul class="chips" aria-label=t("filters-active")>
            {words} {chosen} <li>
                <a class="chips-clear" href=href("/recommendations")>
                    {t("filters-remove-all")}
                </a>
            </li>
        </ul>
    }
    .into_any()
}

fn chip(without: &Selection, shown: AnyView) -> AnyView {
    view! {
        <li>
            <a href=selection_href(without) rel="nofollow">
                <span>
                    <span class="hide">{t("filter-remove")} " "</span>
                    {shown}
                </span>
            </a>
        </li>
    }
    .into_any()
}
