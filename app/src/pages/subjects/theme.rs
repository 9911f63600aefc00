//! `/themes/{slug}`: the recommendations on a theme and on the themes below it.

use super::themes::{entry, scheme_name};
use crate::components::aspect;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of one theme.
pub fn page(reader: &Arc<Reader>, page: ThemePage) -> Page {
    draw(
        reader,
        || {
            let above = page.above.iter().map(|named| (named.names.text(reader.lang).to_string(), format!("/themes/{}", named.code)));
            Head {
                title: page.node.named.names.text(reader.lang).to_string(),
                description: t("subject-theme-lede"),
                trail: std::iter::once((t("nav-themes"), "/themes".to_string())).chain(above).collect(),
                fiction: page.aspect.fiction,
                ..Head::default()
            }
        },
        || body(&page),
    )
}

fn body(page: &ThemePage) -> AnyView {
    let mut sections = aspect::parts(&page.aspect);
    let below = (!page.node.below.is_empty()).then(|| {
        sections.insert(0, ("below", "subject-below"));
        let items = page
            .node
            .below
            .iter()
            .map(|child| view! { <li>{entry("/themes", &child.named, child.section.as_deref(), child.count)}</li> })
            .collect_view();
        section("below", t("subject-below"), view! { <ul class="plain-list">{items}</ul> })
    });
    let eyebrow = match &page.node.section {
        Some(section) => tr("subject-section", &[("scheme", scheme_name(&page.scheme).into()), ("section", section.clone().into())]),
        None => scheme_name(&page.scheme),
    };
    let lede = if page.node.below.is_empty() { t("subject-theme-lede") } else { t("subject-theme-lede-above") };
    view! {
        <header class="page-head">
            <p class="eyebrow">{eyebrow}</p>
            <h1>{words(&page.node.named.names)}</h1>
            <p class="lede">{lede}</p>
        </header>
        {with_page_nav(view! { {below} {aspect::aspect(&page.aspect)} }.into_any(), sections)}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Facet, Lang};

    fn node(code: &str, name: &str, below: Vec<ThemeNode>) -> ThemeNode {
        let section = Some(format!("III.{}", code.to_uppercase()));
        ThemeNode { named: named(code, name), section, count: 1, within: Vec::new(), below }
    }

    fn drawn(below: Vec<ThemeNode>) -> Drawn {
        let found = ThemePage {
            node: node("b", "Prohibition", below),
            scheme: "opsc".to_string(),
            above: vec![named("law", "Law")],
            aspect: aspect(Facet::Theme, "b", &[silence()]),
        };
        Drawn::of(&page(&reader_of(Lang::En, "/themes/b"), found))
    }

    #[test]
    fn a_theme_leads_to_those_above_and_below_it() {
        let drawn = drawn(vec![node("c", "Sale of children", Vec::new())]);
        assert_eq!(drawn.one("h1"), "Prohibition");
        assert_eq!(drawn.attr("#below li a", "href"), "/en/themes/c");
        assert_eq!(drawn.one("#below li"), "III.C Sale of children 1");
        assert_eq!(drawn.attrs(".section-nav a", "href")[0], "#below");
        assert_eq!(drawn.count("main a[href='/en/themes/law']"), 1);
    }

    #[test]
    fn a_theme_with_none_below_has_no_such_section() {
        let drawn = drawn(Vec::new());
        assert_eq!((drawn.count("#below"), drawn.attrs(".section-nav a", "href")[0].as_str()), (0, "#standing"));
    }
}
