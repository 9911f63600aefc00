//! A table of documents, the newest first.

use super::aspect::{figure, selection};
use crate::reader::*;
use answerable_domain::model::{Facet, escape_path};
use answerable_domain::view::subjects::DocumentRow;
use leptos::prelude::*;

/// How many documents show at once, and how many more behind «more»; the rest are in the list of all documents.
const SHOWN: usize = 10;
const FOLDED: usize = 40;

/// A document's symbol, which may break into lines after its slashes.
pub fn symbol(symbol: &str) -> AnyView {
    let parts: Vec<_> = symbol.split_inclusive('/').map(|part| view! { {part.to_string()} <wbr /> }).collect();
    view! { <bdi class="symbol">{parts}</bdi> }.into_any()
}

/// Draws documents as a table. `states`: whether it names the States rather than the mechanisms.
pub fn document_table(caption: String, rows: &[DocumentRow], states: bool) -> AnyView {
    let (shown, rest) = rows.split_at(rows.len().min(SHOWN));
    let (folded, further) = rest.split_at(rest.len().min(FOLDED));
    let folded = (!folded.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("filter-more", &[("count", folded.len().into())])}</summary>
                {table(t("subject-documents-earlier"), folded, states)}
            </details>
        }
    });
    let further = (!further.is_empty()).then(|| {
        view! {
            <p class="more">
                <a href=href("/documents")>{t("subject-documents-all")}</a>
            </p>
        }
    });
    view! { {table(caption, shown, states)} {folded} {further} }.into_any()
}

fn table(caption: String, rows: &[DocumentRow], states: bool) -> AnyView {
    let of = if states { t("facet-state") } else { t("facet-mechanism") };
    let rows = rows
        .iter()
        .map(|row| {
            let of_words = if states { state_name(&row.state.names, row.fiction) } else { words(&row.mechanism.names) };
            view! {
                <tr>
                    <th scope="row">
                        <a href=href(&format!("/documents/{}", escape_path(&row.symbol)))>{symbol(&row.symbol)}</a>
                    </th>
                    <td data-label=of.clone()>{of_words}</td>
                    <td data-label=t("subject-col-kind")>{code("document-kind", row.kind.code())}</td>
                    <td data-label=t("subject-col-date")>{short_day(row.dated_on)}</td>
                    <td class="num" data-label=t("nav-recommendations")>
                        {figure(row.recommendations, &selection(&[(Facet::Document, row.symbol.clone())]))}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("facet-document")}</th>
                    <th scope="col">{of.clone()}</th>
                    <th scope="col">{t("subject-col-kind")}</th>
                    <th scope="col">{t("subject-col-date")}</th>
                    <th scope="col" class="num">
                        {t("nav-recommendations")}
                    </th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A State's name, followed by the word for fictional if it is one.
pub fn state_name(names: &answerable_domain::model::Words, fiction: bool) -> AnyView {
    view! { {words(names)} {fiction.then(|| view! { " " <span class="muted small">"(" {t("fiction-mark")} ")"</span> })} }.into_any()
}
