//! `/sdgs`: the seventeen Goals with what serves them, and the targets that are served most.

use super::target_table;
use crate::components::page_parts::{empty, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use crate::view::sdgs::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The Goals.
pub fn page(reader: &Arc<Reader>, goals: Goals) -> Page {
    draw(reader, || Head { title: t("sdg-title"), description: t("sdg-description"), section: "/sdgs", ..Head::default() }, || body(&goals))
}

fn body(goals: &Goals) -> AnyView {
    let longest = goals.goals.iter().map(|goal| goal.tally.total).max().unwrap_or_default().max(1);
    let bars = goals.goals.iter().map(|goal| bar(goal, longest)).collect_view();
    let most = if goals.most_served.is_empty() {
        empty(t("sdg-none"), view! { <p>{t("sdg-none-advice")}</p> })
    } else {
        target_table(t("sdg-most-caption"), &goals.most_served)
    };
    view! {
        <header class="page-head">
            <h1>{t("sdg-title")}</h1>
            <p class="lede">{t("sdg-lede")}</p>
        </header>
        {section("goals", t("sdg-goals"), view! { <p class="muted small">{t("sdg-goals-note")}</p> <ol class="bars">{bars}</ol> })}
        {section("most-served", t("sdg-most"), most)}
    }
    .into_any()
}

/// One Goal. The words are HTML and wrap; the bar is only as long as its number says.
fn bar(goal: &Served, longest: u64) -> AnyView {
    let width = (goal.tally.total * 1000 / longest) as f64 / 10.0;
    let counts = [tr("search-total", &[("count", goal.tally.total.into())]), tr("sdg-actions-count", &[("count", goal.actions.into())])];
    view! {
        <li>
            <a href=href(&format!("/sdgs/{}", goal.named.code))>
                <span class="bar-row">
                    <span class="bar-label">
                        <strong>
                            <bdi>{goal.named.code.clone()}</bdi>
                        </strong>
                        " "
                        {words(&goal.named.names)}
                    </span>
                </span>
                <span class="small muted">{counts.join(" · ")}</span>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="c-track" width="100" height="10" />
                    <rect class="c-state" width=width height="10" />
                </svg>
            </a>
        </li>
    }
    .into_any()
}
