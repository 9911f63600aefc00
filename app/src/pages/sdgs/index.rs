//! `/sdgs`: the seventeen Goals with what serves them, and the targets that are served most.

use super::target_table;
use crate::components::page_parts::{empty, section};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::sdgs::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of all Goals.
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

/// The row of one Goal. The words are HTML and wrap; the bar is only as long as its number says.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Lang, Status};

    fn drawn(goals: Goals) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/sdgs"), goals))
    }

    fn served(code: &str, name: &str, recommendations: usize) -> Served {
        let standings = vec![told(Status::Planned, &[], &[]); recommendations];
        Served { named: named(code, name), tally: totals(&standings), actions: 1 }
    }

    #[test]
    fn a_bar_is_as_long_as_its_part_of_the_longest() {
        let goals = vec![served("5", "Gender equality", 1), served("16", "Peace and justice", 4), served("17", "Partnerships", 0)];
        let drawn = drawn(Goals { goals, most_served: vec![served("16.2", "End abuse", 4)] });
        assert_eq!(drawn.one("h1"), "Sustainable Development Goals");
        assert_eq!(drawn.attrs(".bars .c-state", "width"), ["25", "100", "0"]);
        assert_eq!(drawn.attrs(".bars > li > a", "href"), ["/en/sdgs/5", "/en/sdgs/16", "/en/sdgs/17"]);
        assert_eq!(drawn.all(".bars .bar-label")[1], "16 Peace and justice");
        assert_eq!(drawn.attr("#most-served td.num a", "href"), "/en/recommendations?target=16.2");
        assert_eq!(drawn.one("#most-served td[data-label=State]"), "planned 4");
    }

    #[test]
    fn where_nothing_is_linked_yet_it_says_so() {
        let drawn = drawn(Goals { goals: vec![served("5", "Gender equality", 0)], most_served: Vec::new() });
        assert_eq!(drawn.one("#most-served .empty > p:first-child"), "No recommendation has been linked to a target yet.");
        assert_eq!(drawn.count("#most-served table"), 0);
    }
}
