//! `/groups/{slug}`: the recommendations that concern a group of people.

use crate::components::aspect;
use crate::components::page_nav::with_page_nav;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::subjects::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of one group.
pub fn page(reader: &Arc<Reader>, page: GroupPage) -> Page {
    draw(
        reader,
        || Head {
            title: page.named.names.text(reader.lang).to_string(),
            description: t("subject-group-lede"),
            trail: vec![(t("nav-themes"), "/themes".to_string())],
            fiction: page.aspect.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &GroupPage) -> AnyView {
    view! {
        <header class="page-head">
            <p class="eyebrow">{t("facet-group")}</p>
            <h1>{words(&page.named.names)}</h1>
            <p class="lede">{t("subject-group-lede")}</p>
        </header>
        {with_page_nav(aspect::aspect(&page.aspect), aspect::parts(&page.aspect))}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Facet, Flag, Lang, Listed, Status};

    fn drawn(lang: Lang, aspect: Aspect) -> Drawn {
        Drawn::of(&page(&reader_of(lang, "/groups/girls"), GroupPage { named: named("girls", "Girls"), aspect }))
    }

    #[test]
    fn every_figure_leads_to_its_rows_and_what_is_due_comes_first() {
        let late = told(Status::Planned, &[Status::NoAction], &[Flag::Overdue]);
        let pressing = vec![Listed { due_on: Some(on("2026-01-31")), ..listed("14", late) }];
        let drawn = drawn(Lang::En, Aspect { pressing, ..aspect(Facet::Group, "girls", &[late, silence()]) });
        assert_eq!(drawn.one("h1"), "Girls");
        assert_eq!(drawn.all("#standing tbody th"), ["planned", "no action", "not reported", "not assessed"]);
        assert_eq!(drawn.all("#standing tbody td:nth-child(2)"), ["1", "0", "1", "–"]);
        assert_eq!(drawn.all("#standing tbody td:nth-child(3)"), ["0", "1", "–", "1"]);
        assert_eq!(drawn.attrs("#attention a", "href")[0], "/en/recommendations?flag=overdue&group=girls");
        assert_eq!(drawn.attr("#pressing > .more a", "href"), "/en/recommendations?group=girls&sort=due");
        assert_eq!(drawn.count("#across"), 0);
    }

    #[test]
    fn a_group_that_nothing_concerns_says_so_and_lists_no_empty_section() {
        let drawn = drawn(Lang::Ar, aspect(Facet::Group, "girls", &[]));
        assert_eq!(drawn.attr("html", "dir"), "rtl");
        // The name is English alone, and marked as that.
        assert_eq!(drawn.one("h1 span[lang=en][dir=ltr]"), "Girls");
        assert_eq!(drawn.attr("#standing .empty a", "href"), "/ar/recommendations");
        assert_eq!(drawn.attrs(".section-nav a", "href"), ["#standing"]);
    }
}
