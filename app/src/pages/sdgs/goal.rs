//! `/sdgs/{goal}`: a Goal's targets, and where the recommendations stand that serve it.

use super::{official, target_table};
use crate::components::aspect;
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use crate::view::sdgs::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The Goal.
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

/// The Goal's targets; those that nothing serves yet, folded.
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
