//! `/states`: the States to which a document of the register is addressed, in the order of the reader's alphabet.

use crate::components::aspect::{figure, narrowed, selection};
use crate::components::document_table::state_name;
use crate::components::page_parts::{empty, pagination};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many States a page lists.
const PER_PAGE: usize = 50;

/// The list of States.
pub fn page(reader: &Arc<Reader>, mut rows: Vec<StateRow>) -> Page {
    let formats = &reader.lexicon().formats;
    rows.sort_by(|a, b| formats.compare(a.named.names.text(reader.lang), b.named.names.text(reader.lang)));
    let pages = rows.len().div_ceil(PER_PAGE).max(1);
    let asked = reader.parameters.iter().find(|(name, _)| name == "page").and_then(|(_, page)| page.parse().ok());
    let at = asked.unwrap_or(1usize).clamp(1, pages);
    let total = rows.len();
    let shown: Vec<StateRow> = rows.into_iter().skip((at - 1) * PER_PAGE).take(PER_PAGE).collect();
    let fiction = total > 0 && pages == 1 && shown.iter().all(|row| row.fiction);
    draw(
        reader,
        || Head { title: t("nav-states"), description: t("subject-states-lede"), fiction, ..Head::default() },
        || body(&shown, total, at as u64, pages as u64),
    )
}

fn body(rows: &[StateRow], total: usize, at: u64, pages: u64) -> AnyView {
    let reader = reader();
    let list =
        if rows.is_empty() { empty(t("subject-states-none"), view! { <p>{t("search-empty-register")}</p> }) } else { table(rows, total) };
    let page = move |page: u64| reader.href_with("/states", &[("page".to_string(), page.to_string())]);
    view! {
        <header class="page-head">
            <h1>{t("nav-states")}</h1>
            <p class="lede">{t("subject-states-lede")}</p>
        </header>
        {list}
        {pagination(at, pages, page)}
    }
    .into_any()
}

fn table(rows: &[StateRow], total: usize) -> AnyView {
    let rows = rows
        .iter()
        .map(|row| {
            let chosen = [(Facet::State, row.named.code.clone())];
            let reported = row.tally.total - row.tally.status(Status::NotReported);
            view! {
                <tr>
                    <th scope="row">
                        <a href=href(&format!("/states/{}", row.named.code))>{state_name(&row.named.names, row.fiction)}</a>
                    </th>
                    <td class="num" data-label=t("nav-documents")>
                        {number(row.documents)}
                    </td>
                    <td class="num" data-label=t("nav-recommendations")>
                        {figure(row.tally.total, &selection(&chosen))}
                    </td>
                    <td class="num" data-label=t("subject-reported")>
                        {figure(reported, &narrowed(&chosen, Facet::Status, &Status::REPORTABLE))}
                    </td>
                    <td class="num" data-label=t("subject-assessed")>
                        {figure(row.tally.assessed, &narrowed(&chosen, Facet::Verdict, &Status::VERDICTS))}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption>{tr("subject-states-count", &[("count", total.into())])}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("facet-state")}</th>
                    <th scope="col" class="num">
                        {t("nav-documents")}
                    </th>
                    <th scope="col" class="num">
                        {t("nav-recommendations")}
                    </th>
                    <th scope="col" class="num">
                        {t("subject-reported")}
                    </th>
                    <th scope="col" class="num">
                        {t("subject-assessed")}
                    </th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn row(state: Named, fiction: bool) -> StateRow {
        StateRow { named: state, fiction, documents: 1, tally: totals(&[silence(), told(Status::Planned, &[Status::NoAction], &[])]) }
    }

    #[test]
    fn states_stand_in_the_order_of_the_alphabet_with_fiction_marked() {
        let rows = vec![row(named("ZMB", "Zambia"), false), row(named("EST", "Éire"), false), row(chile(), false), row(arland(), true)];
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/states"), rows));
        assert_eq!((drawn.one("h1"), drawn.one("caption")), ("States".to_string(), "4 States".to_string()));
        assert_eq!(drawn.all("tbody th"), ["Arland (fictional)", "Chile", "Éire", "Zambia"]);
        assert_eq!(drawn.attrs("tbody th a", "href")[1], "/en/states/CHL");
        assert_eq!(drawn.all("tbody tr:first-child td"), ["1", "2", "1", "1"]);
        assert_eq!(drawn.attr("tbody tr:first-child td:nth-child(3) a", "href"), "/en/recommendations?state=XAR");
    }

    #[test]
    fn a_page_beyond_the_last_is_the_last() {
        let rows: Vec<StateRow> = (0..=PER_PAGE).map(|at| row(named(&format!("S{at:02}"), &format!("State {at:02}")), false)).collect();
        let on_page = |number: &str| {
            let parameters = vec![("page".to_string(), number.to_string())];
            let reader = Reader { parameters, ..(*reader_of(Lang::En, "/states")).clone() };
            Drawn::of(&page(&Arc::new(reader), rows.clone()))
        };
        assert_eq!(on_page("1").count("tbody tr"), PER_PAGE);
        assert_eq!(on_page("99").all("tbody th"), ["State 50"]);
        assert_eq!(on_page("x").attr("a[rel=next]", "href"), "/en/states?page=2");
    }

    #[test]
    fn where_there_are_none_it_says_so() {
        let drawn = Drawn::of(&page(&reader_of(Lang::Ar, "/states"), Vec::new()));
        assert_eq!((drawn.count(".empty"), drawn.count("table"), drawn.attr("html", "dir")), (1, 0, "rtl".to_string()));
    }
}
