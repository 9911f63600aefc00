//! `/mechanisms` and `/mechanisms/{slug}`: the bodies that issue recommendations.

use crate::components::aspect::{self, figure, selection};
use crate::components::document_table::document_table;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::{empty, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The list of mechanisms.
pub fn index(reader: &Arc<Reader>, rows: Vec<MechanismRow>) -> Page {
    draw(reader, || Head { title: t("nav-mechanisms"), description: t("subject-mechanisms-lede"), ..Head::default() }, || list(&rows))
}

fn list(rows: &[MechanismRow]) -> AnyView {
    let (heard, silent): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.documents > 0);
    let of_kind =
        |rows: &[&MechanismRow], kind: MechanismKind| rows.iter().copied().filter(|row| row.kind == kind).cloned().collect::<Vec<_>>();
    let tables = MechanismKind::ALL
        .iter()
        .map(|kind| (*kind, of_kind(&heard, *kind)))
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(kind, rows)| section(kind_id(kind), code("subject-kind", kind.code()), table(kind, &rows)))
        .collect_view();
    let none = heard.is_empty().then(|| empty(t("subject-nothing"), view! { <p>{t("subject-nothing-advice")}</p> }));
    let others = (!silent.is_empty()).then(|| {
        let lists = MechanismKind::ALL
            .iter()
            .map(|kind| (*kind, of_kind(&silent, *kind)))
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(kind, rows)| {
                let items = rows.iter().map(|row| view! { <li>{name(row)}</li> }).collect_view();
                view! {
                    <h3>{code("subject-kind", kind.code())}</h3>
                    <ul class="plain-list">{items}</ul>
                }
            })
            .collect_view();
        let body = view! {
            <details class="more-details">
                <summary>{tr("subject-mechanisms-silent-count", &[("count", silent.len().into())])}</summary>
                {lists}
            </details>
        };
        section("others", t("subject-mechanisms-silent"), body)
    });
    view! {
        <header class="page-head">
            <h1>{t("nav-mechanisms")}</h1>
            <p class="lede">{t("subject-mechanisms-lede")}</p>
        </header>
        {none}
        {tables}
        {others}
    }
    .into_any()
}

fn kind_id(kind: MechanismKind) -> &'static str {
    match kind {
        MechanismKind::TreatyBody => "treaty-bodies",
        MechanismKind::Upr => "upr",
        MechanismKind::SpecialProcedure => "special-procedures",
        MechanismKind::RegionalBody => "regional-bodies",
        MechanismKind::RegionalCourt => "regional-courts",
    }
}

fn name(row: &MechanismRow) -> AnyView {
    view! { <a href=href(&format!("/mechanisms/{}", row.named.code))>{words(&row.named.names)}</a> }.into_any()
}

fn table(kind: MechanismKind, rows: &[MechanismRow]) -> AnyView {
    let rows = rows
        .iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">{name(row)}</th>
                    <td class="num" data-label=t("nav-documents")>
                        {number(row.documents)}
                    </td>
                    <td class="num" data-label=t("nav-recommendations")>
                        {figure(row.recommendations, &selection(&[(Facet::Mechanism, row.named.code.clone())]))}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{code("subject-kind", kind.code())}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("facet-mechanism")}</th>
                    <th scope="col" class="num">
                        {t("nav-documents")}
                    </th>
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

/// The page of one mechanism.
pub fn page(reader: &Arc<Reader>, page: MechanismPage) -> Page {
    draw(
        reader,
        || Head {
            title: page.named.names.text(reader.lang).to_string(),
            description: t("subject-mechanism-lede"),
            trail: vec![(t("nav-mechanisms"), "/mechanisms".to_string())],
            fiction: page.aspect.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &MechanismPage) -> AnyView {
    let mut sections = aspect::parts(&page.aspect);
    let documents = (!page.documents.is_empty()).then(|| {
        sections.push(("documents", "nav-documents"));
        let caption = tr("subject-documents-count", &[("count", page.documents.len().into())]);
        section("documents", t("nav-documents"), document_table(caption, &page.documents, true))
    });
    view! {
        <header class="page-head">
            <p class="eyebrow">{code("mechanism-kind", page.kind.code())} " · " <bdi>{page.abbreviation.clone()}</bdi></p>
            <h1>{words(&page.named.names)}</h1>
            <p class="lede">{t("subject-mechanism-lede")}</p>
        </header>
        {with_page_nav(view! { {aspect::aspect(&page.aspect)} {documents} }.into_any(), sections)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn row(code: &str, kind: MechanismKind, documents: u64) -> MechanismRow {
        MechanismRow { named: named(code, code), abbreviation: code.to_uppercase(), kind, documents, recommendations: documents * 3 }
    }

    fn listed_in(rows: Vec<MechanismRow>) -> Drawn {
        Drawn::of(&index(&reader_of(Lang::En, "/mechanisms"), rows))
    }

    #[test]
    fn mechanisms_stand_by_kind_and_those_without_documents_are_folded() {
        let rows =
            vec![row("upr", MechanismKind::Upr, 1), row("crc", MechanismKind::TreatyBody, 2), row("cat", MechanismKind::TreatyBody, 0)];
        let drawn = listed_in(rows);
        assert_eq!(drawn.one("h1"), "Mechanisms");
        assert_eq!(drawn.attrs("main section", "id"), ["treaty-bodies", "upr", "others"]);
        assert_eq!(drawn.all("#treaty-bodies tbody th"), ["crc"]);
        assert_eq!(drawn.attr("#treaty-bodies td a", "href"), "/en/recommendations?mechanism=crc");
        assert_eq!(drawn.attrs("#others details:not([open]) li a", "href"), ["/en/mechanisms/cat"]);
        assert_eq!(drawn.count(".empty"), 0);
    }

    #[test]
    fn where_none_has_a_document_it_says_so() {
        let drawn = listed_in(vec![row("cat", MechanismKind::TreatyBody, 0)]);
        assert_eq!((drawn.count(".empty"), drawn.count("table"), drawn.count("#others li")), (1, 0, 1));
    }

    #[test]
    fn one_mechanism_lists_its_documents_with_their_states() {
        let document = |at: usize, fiction| DocumentRow {
            symbol: format!("CRC/{at}"),
            titles: Words::default(),
            kind: DocumentKind::ConcludingObservations,
            mechanism: committee(),
            state: if fiction { arland() } else { chile() },
            fiction,
            dated_on: on("2008-02-01"),
            recommendations: 4,
        };
        let found = |documents| MechanismPage {
            named: committee(),
            abbreviation: "CRC".to_string(),
            kind: MechanismKind::TreatyBody,
            documents,
            aspect: aspect(Facet::Mechanism, "crc", &[silence()]),
        };
        let drawn = |found| Drawn::of(&page(&reader_of(Lang::En, "/mechanisms/crc"), found));
        let some = drawn(found((0..11).map(|at| document(at, at == 1)).collect()));
        assert_eq!(some.one("h1"), "Committee on the Rights of the Child");
        assert_eq!(some.all("#documents > table td:nth-child(2)")[..2], ["Chile", "Arland (fictional)"]);
        assert_eq!((some.count("#documents > table tbody tr"), some.count("#documents > details tbody tr")), (10, 1));
        assert_eq!(some.attr("#documents > details th a", "href"), "/en/documents/CRC/10");
        let none = drawn(found(Vec::new()));
        assert_eq!((none.count("#documents"), none.count(".section-nav a[href='#documents']")), (0, 0));
    }
}
