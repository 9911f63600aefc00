//! `/themes`: all schemes of themes as trees, and the groups, each with its number of recommendations.

use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// A tree with more themes than this shows only its first level, and folds the rest.
const MOST_OPEN: usize = 40;

/// The list of all themes and groups.
pub fn page(reader: &Arc<Reader>, list: ThemeList) -> Page {
    draw(reader, || Head { title: t("subject-themes-title"), description: t("subject-themes-lede"), ..Head::default() }, || body(&list))
}

fn body(list: &ThemeList) -> AnyView {
    let schemes = list
        .schemes
        .iter()
        .enumerate()
        .map(|(at, scheme)| {
            // The ids of sections are fixed at compile time, but an installation may have schemes of its own.
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

/// The name of a scheme; its code if the pages have no words for it.
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

/// A name that links to its page, with the number of its recommendations.
pub fn entry(under: &str, named: &answerable_domain::model::Named, section: Option<&str>, count: u64) -> AnyView {
    let section = section.map(|section| view! { <bdi class="muted small">{section.to_string()}</bdi> " " });
    view! {
        {section}
        <a href=href(&format!("{under}/{}", named.code))>{words(&named.names)}</a>
        " "
        <span class="count">{number(count)}</span>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::Lang;

    fn theme(code: &str, below: Vec<ThemeNode>) -> ThemeNode {
        ThemeNode { named: named(code, code), section: None, count: 2, within: Vec::new(), below }
    }

    fn drawn(schemes: Vec<Scheme>, groups: Vec<Counted>) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/themes"), ThemeList { schemes, groups }))
    }

    fn scheme(code: &str, below: usize) -> Scheme {
        let below = (0..below).map(|at| theme(&format!("t{at}"), Vec::new())).collect();
        Scheme { code: code.to_string(), roots: vec![theme("law", below)] }
    }

    #[test]
    fn a_large_tree_shows_its_first_level_and_a_small_one_all() {
        let drawn = drawn(vec![scheme("opsc", MOST_OPEN - 1), scheme("own-scheme", MOST_OPEN)], Vec::new());
        assert_eq!(drawn.one("h1"), "Themes and groups");
        assert_eq!((drawn.count("#scheme-1 details"), drawn.count("#scheme-1 li li")), (0, MOST_OPEN - 1));
        assert_eq!(drawn.count("#scheme-2 > ul > li > details:not([open]) li"), MOST_OPEN);
        assert_eq!(drawn.attrs("#scheme-2 > ul > li > a", "href"), ["/en/themes/law"]);
        // The pages have no words for an installation's own scheme: its code stands for it.
        assert_eq!(drawn.one("#scheme-2 h2"), "own-scheme");
    }

    #[test]
    fn groups_that_nothing_concerns_are_folded() {
        let group = |code: &str, count| Counted { named: named(code, code), count };
        let some = drawn(Vec::new(), vec![group("girls", 3), group("boys", 0)]);
        assert_eq!(some.all("#groups > ul > li"), ["girls 3"]);
        assert_eq!(some.attrs("#groups details a", "href"), ["/en/groups/boys"]);
        assert_eq!(drawn(Vec::new(), vec![group("girls", 3)]).count("#groups details"), 0);
    }
}
