//! `/mechanisms` and `/mechanisms/{slug}`: the bodies that issue recommendations.

use crate::components::aspect::{self, figure, selection};
use crate::components::document_table::document_table;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::{empty, section};
use crate::model::*;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use crate::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The mechanisms.
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

/// One mechanism.
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
