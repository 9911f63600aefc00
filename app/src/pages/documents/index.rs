//! `/documents`: all documents, the newest first, with where the recommendations of each stand.

use crate::components::page_parts::{empty, pagination};
use crate::components::{aspect, counted, document_table};
use crate::pages::{Head, Page, draw, kept_day};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::documents::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of documents with its filters.
pub fn page(reader: &Arc<Reader>, found: DocumentsFound, wanted: &DocumentsWanted) -> Page {
    let wanted = DocumentsWanted { page: found.page, ..wanted.clone() };
    let fiction = !found.items.is_empty() && found.items.iter().all(|item| item.fiction);
    draw(
        reader,
        || Head {
            title: t("nav-documents"),
            description: t("documents-description"),
            section: "/documents",
            fiction,
            unlisted: !wanted.is_everything(),
            ..Head::default()
        },
        || body(&found, &wanted, fiction),
    )
}

fn address(wanted: &DocumentsWanted) -> String {
    reader().href_with("/documents", &wanted.parameters())
}

fn body(found: &DocumentsFound, wanted: &DocumentsWanted, all_fiction: bool) -> AnyView {
    let list = if found.items.is_empty() { nothing(wanted) } else { table(found, all_fiction) };
    let pages = pagination(found.page, found.pages, |page| address(&DocumentsWanted { page, ..wanted.clone() }));
    view! {
        <header class="page-head">
            <h1>{t("nav-documents")}</h1>
            <p class="lede">{t("documents-lede")}</p>
        </header>
        {form(found, wanted)}
        {chips(found, wanted)}
        <div class="list-head">
            <h2>{tr("documents-total", &[("count", found.total.into())])}</h2>
        </div>
        {list}
        {pages}
    }
    .into_any()
}

/// The choices of a filter: in the alphabetical order of their names, years in the order given.
fn sorted(choices: &[NarrowingChoice]) -> Vec<(String, AnyView, String)> {
    let reader = reader();
    let formats = &reader.lexicon().formats;
    let mut named: Vec<(String, String, u64)> = choices
        .iter()
        .map(|choice| {
            let name = choice.named.names.text(reader.lang);
            let shown = if name.is_empty() { choice.named.code.clone() } else { name.to_string() };
            (choice.named.code.clone(), shown, choice.count)
        })
        .collect();
    if choices.iter().any(|choice| !choice.named.names.is_empty()) {
        named.sort_by(|left, right| formats.compare(&left.1, &right.1));
    }
    named.into_iter().map(|(code, name, count)| (code, format!("{name} ({})", number(count)).into_any(), name)).collect()
}

fn form(found: &DocumentsFound, wanted: &DocumentsWanted) -> AnyView {
    let year = wanted.year.map(|year| year.to_string());
    let select = |name: &'static str, label: &'static str, all: &'static str, choices: &[NarrowingChoice], chosen: &Option<String>| {
        let known = sorted(choices);
        // The value that was asked for stays chosen, even if no document has it.
        let foreign = chosen.as_ref().filter(|chosen| !known.iter().any(|(code, _, _)| code == *chosen)).map(|chosen| {
            let chosen = chosen.clone();
            view! { <option value=chosen.clone() selected=true>{chosen.clone()}</option> }
        });
        let options = known
            .into_iter()
            .map(|(code, shown, _)| {
                let selected = Some(&code) == chosen.as_ref();
                view! { <option value=code selected=selected>{shown}</option> }
            })
            .collect_view();
        let id = format!("by-{name}");
        view! {
            <div class="field">
                <label for=id.clone()>{t(label)}</label>
                <select class="input" id=id name=name>
                    <option value="">{t(all)}</option>
                    {foreign}
                    {options}
                </select>
            </div>
        }
        .into_any()
    };
    view! {
        <form method="get" action=format!("/{}/documents", reader().lang.tag())>
            <div class="thirds">
                {select("state", "facet-state", "documents-all-states", &found.states, &wanted.state)}
                {select("mechanism", "facet-mechanism", "documents-all-mechanisms", &found.mechanisms, &wanted.mechanism)}
                {select("year", "facet-year", "documents-all-years", &found.years, &year)}
            </div>
            {kept_day()}
            <p>
                <button class="button button-quiet">{t("documents-narrow")}</button>
            </p>
        </form>
    }
    .into_any()
}

/// The chosen filters, each with a link to remove it.
fn chips(found: &DocumentsFound, wanted: &DocumentsWanted) -> AnyView {
    if wanted.is_everything() {
        return ().into_any();
    }
    let chip = |label: &'static str, choices: &[NarrowingChoice], chosen: Option<String>, without: DocumentsWanted| {
        chosen.map(|code| {
            let name = choices.iter().find(|choice| choice.named.code == code && !choice.named.names.is_empty());
            let shown = name.map_or_else(|| code.clone().into_any(), |choice| words(&choice.named.names));
            view! {
                <li>
                    <a href=address(&DocumentsWanted { page: 1, ..without })>
                        <span>
                            <span class="hide">{t("filter-remove")} " "</span>
                            {t(label)}
                            {colon()}
                            {shown}
                        </span>
                    </a>
                </li>
            }
        })
    };
    let year = wanted.year.map(|year| year.to_string());
    view! {
        <ul class="chips" aria-label=t("filters-active")>
            {chip("facet-state", &found.states, wanted.state.clone(), DocumentsWanted { state: None, ..wanted.clone() })}
            {chip("facet-mechanism", &found.mechanisms, wanted.mechanism.clone(), DocumentsWanted { mechanism: None, ..wanted.clone() })}
            {chip("facet-year", &found.years, year, DocumentsWanted { year: None, ..wanted.clone() })} <li>
                <a class="chips-clear" href=href("/documents")>
                    {t("filters-remove-all")}
                </a>
            </li>
        </ul>
    }
    .into_any()
}

fn table(found: &DocumentsFound, all_fiction: bool) -> AnyView {
    let rows = found.items.iter().map(|item| row(item, item.fiction && !all_fiction)).collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("nav-documents")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("documents-col-symbol")}</th>
                    <th scope="col">{t("facet-state")}</th>
                    <th scope="col">{t("documents-col-issued")}</th>
                    <th scope="col">{t("documents-col-date")}</th>
                    <th scope="col" class="num">{t("documents-col-total")}</th>
                    <th scope="col" class="num">{t("documents-col-reported")}</th>
                    <th scope="col" class="num">{t("documents-col-implemented")}</th>
                    <th scope="col" class="num">{t("documents-col-assessed")}</th>
                    <th scope="col" class="num">{t("documents-col-differ")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(item: &DocumentListed, fiction: bool) -> AnyView {
    let base = counted::only(Facet::Document, &item.symbol);
    let tally = &item.tally;
    let cell = |label: &'static str, of: u64, selection: &Selection| {
        view! {
            <td class="num" data-label=t(label)>
                {aspect::figure(of, selection)}
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row">
                <a href=href(&format!("/documents/{}", escape_path(&item.symbol)))>{document_table::symbol(&item.symbol)}</a>
            </th>
            <td data-label=t("facet-state")>
                <span>{document_table::state_name(&item.state.names, fiction)}</span>
            </td>
            <td data-label=t("documents-col-issued")>
                <span>{words(&item.mechanism.names)} " · " <span class="muted">{code("document-kind", item.kind.code())}</span></span>
            </td>
            <td data-label=t("documents-col-date")>{short_day(item.dated_on)}</td>
            {cell("documents-col-total", tally.total, &base)}
            {cell("documents-col-reported", counted::reported_on(tally), &counted::reported(&base))}
            {cell("documents-col-implemented", tally.status(Status::Implemented), &base.toggled(Facet::Status, "implemented"))}
            {cell("documents-col-assessed", tally.assessed, &counted::assessed(&base))}
            {cell("documents-col-differ", tally.flag(Flag::Disagreement), &counted::flagged(&base, Flag::Disagreement))}
        </tr>
    }
    .into_any()
}

/// The note that no document was found, with what the reader can do.
fn nothing(wanted: &DocumentsWanted) -> AnyView {
    if wanted.is_everything() {
        return empty(t("documents-none"), view! { <p>{t("search-empty-register")}</p> });
    }
    let all = view! {
        <p>
            {t("documents-nothing-advice")} " "
            <a href=href("/documents")>{t("documents-everything")}</a>
        </p>
    };
    empty(t("documents-nothing"), all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn document(symbol: &str, state: Named, fiction: bool) -> DocumentListed {
        let tally = totals(&[told(Status::Implemented, &[Status::NoAction], &[Flag::Disagreement]), silence()]);
        let kind = DocumentKind::ConcludingObservations;
        DocumentListed { symbol: symbol.to_string(), kind, state, fiction, mechanism: committee(), dated_on: on("2008-02-01"), tally }
    }

    fn found(items: Vec<DocumentListed>) -> DocumentsFound {
        let choice = |named: Named| NarrowingChoice { named, count: 1 };
        let years = ["2008", "2001"].map(|year| choice(Named { code: year.to_string(), ..Named::default() })).to_vec();
        let states = vec![choice(chile()), choice(arland())];
        DocumentsFound { total: items.len() as u64, items, states, mechanisms: Vec::new(), years, page: 1, pages: 1 }
    }

    fn drawn(found: DocumentsFound, parameters: &[(&'static str, &'static str)]) -> Drawn {
        let wanted = DocumentsWanted::read(parameters.iter().copied());
        Drawn::of(&page(&reader_of(Lang::En, "/documents"), found, &wanted))
    }

    #[test]
    fn each_document_leads_to_its_page_and_each_figure_to_its_rows() {
        let drawn = drawn(found(vec![document(SYMBOL, chile(), false), document("XAR/1", arland(), true)]), &[]);
        assert_eq!((drawn.one("h1"), drawn.one(".list-head h2")), ("Documents".to_string(), "2 documents".to_string()));
        assert_eq!(drawn.attrs("tbody th a", "href"), [format!("/en/documents/{SYMBOL}"), "/en/documents/XAR/1".to_string()]);
        assert_eq!(drawn.all("tbody td:nth-child(2)"), ["Chile", "Arland (fictional)"]);
        assert_eq!(drawn.all("tbody tr:first-child .num"), ["2", "1", "1", "1", "1"]);
        let differ = "/en/recommendations?flag=disagreement&document=XAR%2F1";
        assert_eq!(drawn.attr("tbody tr:last-child td:last-child a", "href"), differ);
    }

    #[test]
    fn states_are_offered_by_name_and_years_as_they_come() {
        let drawn = drawn(found(vec![document("XAR/1", arland(), true)]), &[("state", "PRY")]);
        assert_eq!(drawn.all("#by-state option"), ["All States", "PRY", "Arland (1)", "Chile (1)"]);
        assert_eq!(drawn.all("#by-state option[selected]"), ["PRY"]);
        assert_eq!(drawn.attrs("#by-year option", "value"), ["", "2008", "2001"]);
        // Where all is fiction the page's head says so, and no row does.
        assert_eq!((drawn.count("main > .notice-bar"), drawn.count("tbody .muted.small")), (1, 0));
    }

    #[test]
    fn where_nothing_fits_the_way_back_is_to_all_documents() {
        let narrowed = drawn(found(Vec::new()), &[("state", "CHL"), ("year", "2001")]);
        assert_eq!(narrowed.attr(".empty a", "href"), "/en/documents");
        assert_eq!(narrowed.attrs(".chips a", "href"), ["/en/documents?year=2001", "/en/documents?state=CHL", "/en/documents"]);
        let empty = drawn(found(Vec::new()), &[]);
        assert_eq!((empty.count(".empty a"), empty.count("table"), empty.count(".chips")), (0, 0, 0));
    }
}
