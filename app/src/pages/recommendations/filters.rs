//! The facets of a selection: the values it can be narrowed to, with counts, and the chosen values, with links to remove them.

use crate::components::facet_value::{value_words, write_value};
use crate::components::raw::Raw;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::search::{FacetCounts, FacetValue, Found};
use leptos::prelude::*;

/// How many values of a facet show at once; the others are behind «more».
const SHOWN: usize = 12;
/// The facets that are open at first.
const OPEN: [Facet; 4] = [Facet::State, Facet::Status, Facet::Verdict, Facet::Flag];

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
    let reader = reader();
    let chosen = t("filter-chosen");
    let write = |raw: &mut Raw, value: &FacetValue| {
        let address = reader.href_with("/recommendations", &selection.parameters_toggled(facet, &value.code));
        raw.markup("<li><a").attribute("href", &address).markup(" rel=\"nofollow\"");
        if value.chosen {
            raw.attribute("aria-current", "true");
        }
        raw.markup("><span class=\"facet-label\">");
        write_value(raw, facet, value);
        if value.chosen {
            raw.markup("<span class=\"hide\">").text(&chosen).markup("</span>");
        }
        raw.markup("</span> <span class=\"count\">").text(&number(value.count)).markup("</span></a></li>");
    };
    let list = |values: &[FacetValue]| {
        let mut raw = Raw::default();
        raw.markup("<ul class=\"facet-list\">");
        values.iter().for_each(|value| write(&mut raw, value));
        raw.markup("</ul>");
        raw.done()
    };
    let (shown, more) = counts.values.split_at(counts.values.len().min(SHOWN));
    let more = (!more.is_empty()).then(|| {
        view! {
            <details>
                <summary>{tr("filter-more", &[("count", more.len().into())])}</summary>
                {list(more)}
            </details>
        }
    });
    let open = OPEN.contains(&facet) || counts.values.iter().any(|value| value.chosen);
    view! {
        <details class="facet" open=open>
            <summary>{code("facet", facet.code())}</summary>
            {list(shown)}
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
