//! `/moderation`: every decision of the moderators with its ground and the time it took. What the decision was about is not shown.

use crate::components::figures::{figure, figures};
use crate::components::page_parts::{empty, pagination, section};
use crate::pages::civil_society::moderators::moderators;
use crate::pages::civil_society::parts::page_address;
use crate::pages::hiding::log::hidings;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::moderation::*;
use leptos::prelude::*;
use std::sync::Arc;

/// The public log of moderation, page by page.
pub fn page(reader: &Arc<Reader>, page: ModerationPage) -> Page {
    draw(
        reader,
        || Head {
            title: t("moderation-title"),
            description: t("moderation-lede"),
            section: "/civil-society",
            fiction: page.fiction,
            unlisted: page.page > 1,
            ..Head::default()
        },
        || body(&page),
    )
}

fn body(page: &ModerationPage) -> AnyView {
    let list = if page.lines.is_empty() {
        empty(t("moderation-none"), view! { <p>{t("moderation-none-advice")}</p> })
    } else {
        let pages = pagination(page.page, page.pages, |number| format!("{}#decisions", page_address("/moderation", number, &[])));
        view! { {decisions(page)} {pages} }.into_any()
    };
    view! {
        <header class="page-head">
            <h1>{t("moderation-title")}</h1>
            <p class="lede">{t("moderation-lede")}</p>
        </header>
        <div class="prose">
            <p>{t("moderation-who")}</p>
            <p>{t("moderation-without-content")}</p>
        </div>
        {(page.total > 0).then(|| section("figures", t("moderation-figures"), large(page)))}
        {section("grounds", t("moderation-grounds"), grounds(page))}
        {section("decisions", t("moderation-decisions"), list)} {hidings(&page.hidings, page.fiction)}
        {section("moderators", t("moderation-moderators"), moderators(&page.moderators))}
    }
    .into_any()
}

fn large(page: &ModerationPage) -> AnyView {
    let said = |count: u64, key: &'static str| figure(count, None, tr(key, &[("count", count.into())]), None, None);
    let (upheld, dismissed) = (page.decided(Decision::AppealUpheld), page.decided(Decision::AppealDismissed));
    let note = (upheld > 0).then(|| tr("moderation-figure-upheld", &[("count", upheld.into())]).into_any());
    let mut first =
        vec![figure(page.total, None, tr("moderation-figure-all", &[("count", page.total.into())]), Some("#decisions".to_string()), None)];
    first.extend(page.median_days.map(|days| said(days, "moderation-figure-median")));
    first.push(figure(upheld + dismissed, None, tr("moderation-figure-appeals", &[("count", (upheld + dismissed).into())]), None, note));
    let second = vec![
        said(page.decided(Decision::Published), "moderation-figure-published"),
        said(page.decided(Decision::Returned), "moderation-figure-returned"),
        said(page.decided(Decision::Declined), "moderation-figure-declined"),
    ];
    view! { {figures(first)} {figures(second)} }.into_any()
}

/// The closed list of grounds, with how often each was used.
fn grounds(page: &ModerationPage) -> AnyView {
    let rows = Ground::ALL
        .iter()
        .map(|ground| {
            view! {
                <tr>
                    <th scope="row">{code("moderation-ground", ground.code())}</th>
                    <td data-label=t("moderation-meaning")>{code("moderation-about", ground.code())}</td>
                    <td class="num" data-label=t("moderation-used")>
                        {number(page.on_ground(*ground))}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <p>{t("moderation-closed")}</p>
        <table class="table table-stack">
            <caption class="hide">{t("moderation-grounds")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("moderation-ground")}</th>
                    <th scope="col">{t("moderation-meaning")}</th>
                    <th scope="col" class="num">
                        {t("moderation-used")}
                    </th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn decisions(page: &ModerationPage) -> AnyView {
    // If everything is fiction, the page's head already says so.
    let marked = |own: &DecisionLine| {
        let apart = own.fiction && !page.fiction;
        apart.then(|| view! { <span class="small muted">" (" {t("moderation-fiction")} ")"</span> })
    };
    let rows = page
        .lines
        .iter()
        .map(|own| {
            let ground = own.ground.map_or_else(
                || view! { <span class="muted">"–"</span> }.into_any(),
                |ground| code("moderation-ground", ground.code()).into_any(),
            );
            view! {
                <tr>
                    <th scope="row">{short_day(own.decided_on)}</th>
                    <td data-label=t("moderation-received")>{short_day(own.received_on)}</td>
                    <td class="num" data-label=t("moderation-days")>
                        {number(own.days())}
                    </td>
                    <td data-label=t("moderation-decision")>
                        {code("moderation-decision", own.decision.code())} {marked(own)}
                    </td>
                    <td data-label=t("moderation-ground")>{ground}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table table-stack">
            <caption class="hide">{t("moderation-decisions")}</caption>
            <thead>
                <tr>
                    <th scope="col" aria-sort="descending">
                        {t("moderation-decided")}
                    </th>
                    <th scope="col">{t("moderation-received")}</th>
                    <th scope="col" class="num">
                        {t("moderation-days")}
                    </th>
                    <th scope="col">{t("moderation-decision")}</th>
                    <th scope="col">{t("moderation-ground")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;

    fn decided(decision: Decision, ground: Option<Ground>, fiction: bool) -> DecisionLine {
        DecisionLine { received_on: on("2026-04-01"), decided_on: on("2026-04-11"), decision, ground, fiction }
    }

    fn moderation(lines: Vec<DecisionLine>) -> ModerationPage {
        let mut by_decision = PerCode::default();
        let mut by_ground = PerCode::default();
        lines.iter().for_each(|line| by_decision[line.decision] += 1);
        lines.iter().filter_map(|line| line.ground).for_each(|ground| by_ground[ground] += 1);
        ModerationPage {
            moderators: Moderators { sitting: 2, ..Moderators::default() },
            total: lines.len() as u64,
            by_decision,
            by_ground,
            median_days: None,
            lines,
            page: 1,
            pages: 1,
            fiction: false,
            hidings: Vec::new(),
        }
    }

    fn drawn(own: ModerationPage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/moderation"), own))
    }

    #[test]
    fn each_decision_stands_with_its_ground_and_the_days_that_it_took() {
        let drawn = drawn(moderation(vec![
            decided(Decision::Returned, Some(Ground::Spam), true),
            decided(Decision::Published, None, false),
            decided(Decision::AppealUpheld, None, false),
        ]));
        assert_eq!(drawn.one("h1"), "Moderation");
        assert_eq!(drawn.all("#decisions tbody td:nth-child(4)")[..2], ["returned for correction (fictional State)", "published"]);
        assert_eq!(drawn.all("#decisions tbody td:nth-child(5)"), ["Spam", "–", "–"]);
        assert_eq!(drawn.all("#decisions tbody td.num"), ["10", "10", "10"]);
        // All; appeals; published, returned, declined.
        assert_eq!(drawn.all("#figures .figure-n"), ["3", "1", "1", "1", "0"]);
        assert_eq!(drawn.one("#figures .figure a[href='#decisions'] .figure-n"), "3");
        assert_eq!(drawn.one("#figures .figure-note + .figure-note"), "one of them in the author’s favour");
    }

    #[test]
    fn every_ground_is_listed_though_none_was_used() {
        let drawn = drawn(moderation(Vec::new()));
        assert_eq!(drawn.all("#grounds td.num"), ["0"; Ground::ALL.len()]);
        assert_eq!((drawn.count("#figures"), drawn.count("#decisions table"), drawn.count("#decisions .empty")), (0, 0, 1));
    }

    #[test]
    fn a_moderator_appointed_by_a_government_is_warned_of() {
        let came = |by: Appointer| OfModerator {
            on: on("2026-01-01"),
            what: WithModerators::Came,
            said: SaidOfModerator { by: Some(by), state: None, agreed: None, effect_on: None },
        };
        let warned = |by: Appointer| {
            let moderators = Moderators { sitting: 2, unrecorded: 0, lines: vec![came(by)] };
            drawn(ModerationPage { moderators, ..moderation(Vec::new()) }).count("#moderators .notice[data-kind=warning]")
        };
        assert_eq!((warned(Appointer::Government), warned(Appointer::Parliament)), (1, 0));
    }
}
