//! `/sdgs/{target}`: recommendations and actions that serve a target, the money, and the indicators with their data.

use super::{indicators, official};
use crate::components::action::action;
use crate::components::aspect;
use crate::components::money::{by_year, money_by_year};
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use crate::view::sdgs::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many actions show at once; the others behind «more».
const SHOWN: usize = 6;

/// The target.
pub fn page(reader: &Arc<Reader>, page: TargetPage) -> Page {
    draw(
        reader,
        || {
            let goal = ("code", page.goal.code.clone().into());
            Head {
                title: tr(
                    "sdg-goal-title",
                    &[("code", page.named.code.clone().into()), ("name", page.named.names.text(reader.lang).into())],
                ),
                description: t("sdg-description"),
                trail: vec![
                    (t("nav-sdgs"), "/sdgs".to_string()),
                    (
                        tr("sdg-goal-title", &[goal, ("name", page.goal.names.text(reader.lang).into())]),
                        format!("/sdgs/{}", page.goal.code),
                    ),
                ],
                section: "/sdgs",
                // Data may be of other States than the recommendations are.
                fiction: page.aspect.fiction && indicators::all_fiction(&page.indicators),
                ..Head::default()
            }
        },
        || body(&page),
    )
}

fn body(page: &TargetPage) -> AnyView {
    let mut sections = aspect::parts(&page.aspect);
    sections.push(("actions", "sdg-actions"));
    let money = money(page);
    if money.is_some() {
        sections.push(("money", "budget"));
    }
    sections.push(("indicators", "sdg-indicators"));
    let rest = view! { {aspect::aspect(&page.aspect)} {actions(page)} {money} {indicators::indicators(&page.indicators)} }.into_any();
    view! {
        <header class="page-head">
            <p class="eyebrow">{tr("sdg-target-number", &[("code", page.named.code.clone().into())])}</p>
            <h1>{words(&page.named.names)}</h1>
            <p class="lede">
                {tr("sdg-serve-count", &[("recommendations", page.aspect.tally.total.into()), ("actions", page.actions.len().into())])}
            </p>
        </header>
        {official(&page.official)}
        {with_page_nav(rest, sections)}
    }
    .into_any()
}

fn actions(page: &TargetPage) -> AnyView {
    if page.actions.is_empty() {
        return section("actions", t("sdg-actions"), view! { <p class="muted">{t("sdg-actions-none")}</p> });
    }
    let (shown, more) = page.actions.split_at(page.actions.len().min(SHOWN));
    let more = (!more.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("filter-more", &[("count", more.len().into())])}</summary>
                {more.iter().map(|own| action(own, None)).collect_view()}
            </details>
        }
    });
    let shown = shown.iter().map(|own| action(own, None)).collect_view();
    section("actions", t("sdg-actions"), view! { {shown} {more} })
}

/// The money of the actions; none if no money is known.
fn money(page: &TargetPage) -> Option<AnyView> {
    let years = by_year(page.actions.iter().flat_map(|action| &action.budget));
    let body = || view! { {money_by_year(t("sdg-money-caption"), years.clone())} <p class="small muted">{t("sdg-money-note")}</p> };
    (!years.is_empty()).then(|| section("money", t("budget"), body()))
}
