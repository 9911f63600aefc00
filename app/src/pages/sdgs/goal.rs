//! `/sdgs/{goal}`: a Goal's targets, and where the recommendations that serve it stand.

use super::{official, target_table};
use crate::components::aspect;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::sdgs::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of one Goal.
pub fn page(reader: &Arc<Reader>, page: GoalPage) -> Page {
    draw(
        reader,
        || Head {
            title: tr("sdg-goal-title", &[("code", page.named.code.clone().into()), ("name", page.named.names.text(reader.lang).into())]),
            description: t("sdg-description"),
            trail: vec![(t("nav-sdgs"), "/sdgs".to_string())],
            section: "/sdgs",
            fiction: page.aspect.fiction,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &GoalPage) -> AnyView {
    let targets = section("targets", t("sdg-targets"), targets(page));
    view! {
        <header class="page-head">
            <p class="eyebrow">{tr("sdg-goal-number", &[("code", page.named.code.clone().into())])}</p>
            <h1>{words(&page.named.names)}</h1>
            <p class="lede">
                {tr("sdg-serve-count", &[("recommendations", page.aspect.tally.total.into()), ("actions", page.actions.into())])}
            </p>
        </header>
        {official(&page.official)}
        {targets}
        {with_page_nav(aspect::aspect(&page.aspect), aspect::parts(&page.aspect))}
    }
    .into_any()
}

/// The section of the Goal's targets; those that nothing serves yet are folded.
fn targets(page: &GoalPage) -> AnyView {
    let (served, unserved): (Vec<_>, Vec<_>) =
        page.targets.iter().cloned().partition(|target| target.tally.total > 0 || target.actions > 0);
    let table = (!served.is_empty()).then(|| target_table(t("sdg-targets-caption"), &served));
    let unserved = (!unserved.is_empty()).then(|| {
        let items = unserved
            .iter()
            .map(|target| {
                let address = href(&format!("/sdgs/{}", target.named.code));
                view! { <li><a href=address><bdi>{target.named.code.clone()}</bdi> " " {words(&target.named.names)}</a></li> }
            })
            .collect_view();
        view! {
            <details class="more-details" open=served.is_empty()>
                <summary>{tr("sdg-targets-unserved", &[("count", unserved.len().into())])}</summary>
                <ul class="plain-list">{items}</ul>
            </details>
        }
    });
    view! { {table} {unserved} }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Facet, Lang, Tally, Words};

    fn target(code: &str, tally: Tally, actions: u64) -> Served {
        Served { named: named(code, "End abuse"), tally, actions }
    }

    fn drawn(targets: Vec<Served>) -> Drawn {
        let aspect = aspect(Facet::Sdg, "16", &[silence()]);
        let goal = GoalPage { named: named("16", "Peace and justice"), official: Words::default(), actions: 1, targets, aspect };
        Drawn::of(&page(&reader_of(Lang::En, "/sdgs/16"), goal))
    }

    #[test]
    fn targets_that_nothing_serves_are_folded() {
        let none = Tally::default;
        let drawn = drawn(vec![target("16.1", none(), 0), target("16.2", totals(&[silence()]), 0), target("16.3", none(), 1)]);
        assert_eq!(
            (drawn.one("h1"), drawn.one(".page-head .lede")),
            ("Peace and justice".into(), "One recommendation and one action on this day.".into())
        );
        assert_eq!(drawn.attrs("#targets table th a", "href"), ["/en/sdgs/16.2", "/en/sdgs/16.3"]);
        assert_eq!(drawn.attrs("#targets details:not([open]) a", "href"), ["/en/sdgs/16.1"]);
        assert_eq!(drawn.attr("#standing > p > a", "href"), "/en/recommendations?sdg=16");
        assert_eq!(drawn.count(".wording"), 0);
    }

    #[test]
    fn where_nothing_serves_any_the_fold_lies_open() {
        let drawn = drawn(vec![target("16.1", Tally::default(), 0)]);
        assert_eq!((drawn.count("#targets details[open]"), drawn.count("#targets table")), (1, 0));
    }
}
