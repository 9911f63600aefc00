//! `/sdgs/{target}`: the recommendations and actions that serve a target, the money, and the indicators with their data.

use super::{indicators, official};
use crate::components::action::action;
use crate::components::aspect;
use crate::components::money::{by_year, money_by_year};
use crate::components::page_nav::with_page_nav;
use crate::components::page_parts::section;
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::view::sdgs::*;
use leptos::prelude::*;
use std::sync::Arc;

/// How many actions show at once; the others are behind «more».
const SHOWN: usize = 6;

/// The page of one target.
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
                // Indicators may have data of other States than those of the recommendations.
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

/// The money of the actions; none if no amount is known.
fn money(page: &TargetPage) -> Option<AnyView> {
    let years = by_year(page.actions.iter().flat_map(|action| &action.budget));
    let body = || view! { {money_by_year(t("sdg-money-caption"), years.clone())} <p class="small muted">{t("sdg-money-note")}</p> };
    (!years.is_empty()).then(|| section("money", t("budget"), body()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::model::{Facet, Lang, Words};
    use answerable_domain::view::recommendations::{ActionShown, BudgetShown};

    fn observed(year: i32, value: &str) -> Observed {
        Observed { year, values: vec![Some(value.to_string())], sources: vec![Words::one("en", "Survey")] }
    }

    fn target(actions: Vec<ActionShown>) -> TargetPage {
        let unit = "percent".to_string();
        let years = vec![observed(2019, "40.5"), observed(2022, "35.25")];
        let series = Series { state: arland(), fiction: true, unit, age: None, sexes: vec![None], years };
        let indicators = vec![
            IndicatorShown { named: named("16.2.1", "Violent discipline"), official: Words::default(), series: vec![series] },
            IndicatorShown { named: named("16.2.2", "Trafficking"), official: Words::default(), series: Vec::new() },
        ];
        TargetPage {
            named: named("16.2", "End abuse"),
            official: Words::default(),
            goal: named("16", "Peace and justice"),
            aspect: aspect(Facet::Target, "16.2", &[silence()]),
            actions,
            indicators,
        }
    }

    #[test]
    fn data_stand_year_by_year_with_their_source_and_fiction_is_marked() {
        let drawn = Drawn::of(&page(&reader_of(Lang::En, "/sdgs/16.2"), target(Vec::new())));
        assert_eq!(drawn.one("h1"), "End abuse");
        let table = |rest: &str| drawn.all(&format!("#indicators article > details {rest}"));
        assert_eq!(table("tbody th"), ["2019", "2022"]);
        assert_eq!(table("td.num"), ["40.5", "35.25"]);
        assert_eq!(table("td li"), ["Survey", "Survey"]);
        assert_eq!(drawn.count("#indicators article:last-child table"), 0);
        assert_eq!(drawn.all("#indicators article:last-child p"), ["The register holds no data for this indicator yet."]);
        // The recommendations are a real State's: the page is not all fiction, but these data are.
        assert_eq!(drawn.count("main > .notice-bar"), 0);
        assert!(table("caption")[0].starts_with("Arland (fictional) · "));
    }

    #[test]
    fn a_reader_who_looks_back_sees_no_year_that_had_not_ended() {
        let past = Reader { as_at: Some(on("2022-12-31")), ..(*reader_of(Lang::En, "/sdgs/16.2")).clone() };
        let drawn = Drawn::of(&page(&Arc::new(past), target(Vec::new())));
        assert_eq!(drawn.all("#indicators tbody th"), ["2019"]);
    }

    #[test]
    fn further_actions_are_folded_and_money_shows_only_where_it_is_known() {
        let many: Vec<ActionShown> = (0..SHOWN + 2).map(|at| law(&format!("a{at}"), "A law")).collect();
        let without = Drawn::of(&page(&reader_of(Lang::En, "/sdgs/16.2"), target(many.clone())));
        assert_eq!((without.count("#actions > [id^=action-]"), without.count("#actions > details [id^=action-]")), (SHOWN, 2));
        assert_eq!((without.count("#money"), without.count(".section-nav a[href='#money']")), (0, 0));
        let line = |minor| BudgetShown {
            year: 2025,
            currency: "CLP".to_string(),
            allocated_minor: minor,
            spent_minor: None,
            source: Words::default(),
        };
        let paid = many.into_iter().zip([1000, 500]).map(|(own, minor)| ActionShown { budget: vec![line(minor)], ..own }).collect();
        let with = Drawn::of(&page(&reader_of(Lang::En, "/sdgs/16.2"), target(paid)));
        assert_eq!((with.count("#money tbody tr"), with.count(".section-nav a[href='#money']")), (1, 1));
    }
}
