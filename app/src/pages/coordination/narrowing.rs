//! The form that filters a list of the desk by the same words and facets as the public search.

use crate::components::facet_value::value_words;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::search::{FacetCounts, FacetValue};
use leptos::prelude::*;

/// The facets by which the desk's lists are filtered.
const OFFERED: [Facet; 9] = [
    Facet::Mechanism,
    Facet::Document,
    Facet::Year,
    Facet::Theme,
    Facet::Group,
    Facet::Institution,
    Facet::Sdg,
    Facet::Status,
    Facet::Flag,
];

/// The filter form with what is chosen. `kept` are values that go along as hidden fields.
pub fn narrowing(path: &'static str, facets: &[FacetCounts], selection: &Selection, kept: &[(String, String)]) -> AnyView {
    let reader = reader();
    let offered = OFFERED
        .into_iter()
        .filter_map(|facet| facets.iter().find(|counts| counts.facet == facet))
        .filter(|counts| counts.values.iter().any(|value| !value.chosen))
        .map(one)
        .collect_view();
    let hidden = selection
        .chosen
        .iter()
        .map(|(facet, value)| (facet.code().to_string(), value.clone()))
        .chain(kept.iter().cloned())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <details class="more-details" open=!selection.is_everything()>
            <summary>{t("list-narrow")}</summary>
            <form class="form" method="get" action=reader.href(path)>
                {hidden}
                <div class="field">
                    <label for="narrow-q">{t("search-words")}</label>
                    <input class="input" id="narrow-q" name="q" type="search" value=selection.text.clone() maxlength="300" />
                </div>
                <div class="thirds">{offered}</div>
                <div class="actions">
                    <button class="button button-quiet">{t("list-narrow-button")}</button>
                </div>
            </form>
        </details>
        {chips(path, facets, selection, kept)}
    }
    .into_any()
}

fn one(counts: &FacetCounts) -> AnyView {
    let id = format!("narrow-{}", counts.facet.code());
    let options = counts
        .values
        .iter()
        .filter(|value| !value.chosen)
        .map(|value| view! { <option value=value.code.clone()>{format!("{} ({})", plain(counts.facet, value), number(value.count))}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{code("facet", counts.facet.code())}</label>
            <select class="input" id=id name=counts.facet.code()>
                <option value="">{t("choose-any")}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// A facet's value as plain text, since an option holds nothing else.
fn plain(facet: Facet, value: &FacetValue) -> String {
    match facet {
        Facet::Status => code("status", &value.code),
        Facet::Flag => code("flag", &value.code),
        Facet::Year | Facet::Document => value.code.clone(),
        Facet::Sdg => format!("{} {}", value.code, value.names.text(reader().lang)),
        _ => value.names.text(reader().lang).to_string(),
    }
}

/// The address of a list of the desk with parameters of its own and this selection.
pub(super) fn narrowed_href(path: &str, kept: &[(String, String)], selection: &Selection) -> String {
    let mut parameters: Vec<_> = kept.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
    parameters.extend(selection.parameters());
    reader().href_with(path, &parameters)
}

fn chips(path: &'static str, facets: &[FacetCounts], selection: &Selection, kept: &[(String, String)]) -> Option<AnyView> {
    let chip = |without: Selection, shown: AnyView| {
        view! {
            <li>
                <a href=narrowed_href(path, kept, &without)>
                    <span>
                        <span class="hide">{t("filter-remove")} " "</span>
                        {shown}
                    </span>
                </a>
            </li>
        }
    };
    (!selection.is_everything()).then(|| {
        let chosen = selection
            .chosen
            .iter()
            .map(|(facet, value)| {
                let known = facets.iter().find(|counts| counts.facet == *facet);
                let known = known.and_then(|counts| counts.values.iter().find(|known| known.code == *value));
                let shown = known.map_or_else(|| value.clone().into_any(), |known| value_words(*facet, known));
                chip(selection.toggled(*facet, value), view! { {code("facet", facet.code())} {colon()} {shown} }.into_any())
            })
            .collect_view();
        let words = (!selection.text.is_empty()).then(|| {
            let without = Selection { text: String::new(), page: 1, ..selection.clone() };
            chip(without, quoted(view! { <bdi>{selection.text.clone()}</bdi> }))
        });
        view! {
            <ul class="chips" aria-label=t("filters-active")>
                {words} {chosen} <li>
                    <a class="chips-clear" href=reader().href_with(path, kept)>
                        {t("filters-remove-all")}
                    </a>
                </li>
            </ul>
        }
        .into_any()
    })
}
