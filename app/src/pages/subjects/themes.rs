//! `/themes`: both schemes of themes as trees, and the groups, each with the number of its recommendations.

use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use crate::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// A tree with more themes than this shows its first level, the others behind it.
const MOST_OPEN: usize = 40;

/// The themes.
pub fn page(reader: &Arc<Reader>, list: ThemeList) -> Page {
    draw(reader, || Head { title: t("subject-themes-title"), description: t("subject-themes-lede"), ..Head::default() }, || body(&list))
}

fn body(list: &ThemeList) -> AnyView {
    let schemes = list
        .schemes
        .iter()
        .enumerate()
        .map(|(at, scheme)| {
            // Ids of sections are known beforehand; an installation may have schemes of its own.
            let id = ["scheme-1", "scheme-2", "scheme-3", "scheme-4"].get(at).copied().unwrap_or("schemes");
            let folded = scheme.roots.iter().map(size).sum::<usize>() > MOST_OPEN;
            let roots = scheme.roots.iter().map(|root| node(root, folded)).collect_view();
            section(id, scheme_name(&scheme.code), view! { <ul class="plain-list">{roots}</ul> })
        })
        .collect_view();
    let (met, silent): (Vec<_>, Vec<_>) = list.groups.iter().partition(|group| group.count > 0);
    let items = |groups: &[&Counted]| {
        groups.iter().map(|group| view! { <li>{entry("/groups", &group.named, None, group.count)}</li> }).collect_view()
    };
    let silent = (!silent.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("subject-groups-silent", &[("count", silent.len().into())])}</summary>
                <ul class="plain-list">{items(&silent)}</ul>
            </details>
        }
    });
    let groups = view! { <ul class="plain-list">{items(&met)}</ul> {silent} };
    view! {
        <header class="page-head">
            <h1>{t("subject-themes-title")}</h1>
            <p class="lede">{t("subject-themes-lede")}</p>
        </header>
        <p class="small muted">{t("subject-themes-note")}</p>
        {schemes}
        {section("groups", t("subject-groups"), groups)}
    }
    .into_any()
}

/// A scheme's name; its code where the pages have no words for it.
pub fn scheme_name(scheme: &str) -> String {
    let key = format!("subject-scheme-{scheme}");
    if reader().lexicon().has(&key) { code("subject-scheme", scheme) } else { scheme.to_string() }
}

/// How many themes a tree has.
fn size(node: &ThemeNode) -> usize {
    1 + node.below.iter().map(size).sum::<usize>()
}

fn node(own: &ThemeNode, folded: bool) -> AnyView {
    let below = (!own.below.is_empty()).then(|| {
        let list = view! { <ul>{own.below.iter().map(|child| node(child, false)).collect_view()}</ul> };
        if folded {
            let count = own.below.iter().map(size).sum::<usize>();
            view! {
                <details class="more-details">
                    <summary>
                        {tr("subject-themes-below", &[("count", count.into())])}
                        <span class="hide">{colon()} {words(&own.named.names)}</span>
                    </summary>
                    {list}
                </details>
            }
            .into_any()
        } else {
            list.into_any()
        }
    });
    view! { <li>{entry("/themes", &own.named, own.section.as_deref(), own.count)} {below}</li> }.into_any()
}

/// A name that leads to its page, with its count.
pub fn entry(under: &str, named: &crate::model::Named, section: Option<&str>, count: u64) -> AnyView {
    let section = section.map(|section| view! { <bdi class="muted small">{section.to_string()}</bdi> " " });
    view! {
        {section}
        <a href=href(&format!("{under}/{}", named.code))>{words(&named.names)}</a>
        " "
        <span class="count">{number(count)}</span>
    }
    .into_any()
}
