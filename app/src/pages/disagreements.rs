//! `/disagreements`: the State's account against civil society's, and every recommendation on which they differ.

use crate::components::charts::{Cell, Matrix, Other, matrix, matrix_of, series};
use crate::components::fiction;
use crate::components::figures::{figure, figures, within};
use crate::components::listed::results_with_danger;
use crate::components::page_parts::{empty, pagination, section};
use crate::pages::civil_society::parts::{self, page_address};
use crate::pages::{Head, Page, draw};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::disagreements::*;
use answerable_domain::view::overview::Scope;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// How many States are offered to choose from; the rest are folded.
const OFFERED: usize = 8;

/// The page of disagreements: the matrices of both accounts, and the recommendations on which they differ, page by page.
pub fn page(reader: &Arc<Reader>, page: DisagreementsPage) -> Page {
    draw(
        reader,
        || Head {
            title: t("disagreements-title"),
            description: t("disagreements-lede"),
            section: "/civil-society",
            fiction: page.scope.fiction,
            unlisted: page.page > 1,
            ..Head::default()
        },
        || body(&page),
    )
}

/// The parameters that keep the chosen State; the first choice needs none.
fn chosen(page: &DisagreementsPage, scope: &Scope) -> Vec<(String, String)> {
    let first = page.choices.first().is_some_and(|first| same(first, scope));
    match scope.states.as_slice() {
        [only] if !first => vec![("state".to_string(), only.code.clone())],
        _ => Vec::new(),
    }
}

fn same(a: &Scope, b: &Scope) -> bool {
    a.states == b.states
}

fn body(page: &DisagreementsPage) -> AnyView {
    let head = view! {
        <header class="page-head">
            <h1>{t("disagreements-title")}</h1>
            <p class="lede">{t("disagreements-lede")}</p>
        </header>
    };
    if page.choices.is_empty() {
        let advice = view! { <p>{t("disagreements-empty-advice")}</p> };
        return view! { {head} {empty(t("disagreements-empty"), advice)} }.into_any();
    }
    let selected = chosen(page, &page.scope);
    let list = if page.items.is_empty() {
        view! { <p class="muted">{t("disagreements-none")}</p> }.into_any()
    } else {
        // Grouped by the day of the newest assessment, which is written once for each day.
        let groups = page.items.chunk_by(|one, next| one.assessed_on == next.assessed_on).map(group).collect_view();
        groups.into_any()
    };
    let pages = pagination(page.page, page.pages, |number| format!("{}#differ", page_address("/disagreements", number, &selected)));
    view! {
        {head}
        {states(page)}
        {large(page)}
        {over_years(page)}
        {section("matrix", t("disagreements-matrix"), view! { {years(page, &selected)} {table(page)} })}
        {section("differ", t("disagreements-list"), view! { {most_contested(page)} {list} {pages} })}
    }
    .into_any()
}

/// Recommendations whose newest assessments are of the same day.
fn group(items: &[DisagreementLine]) -> AnyView {
    let on = items.first().map(|own| view! { <p class="small muted">{t("overview-assessed-on")} " " {short_day(own.assessed_on)}</p> });
    let listed: Vec<_> = items.iter().map(|own| own.listed.clone()).collect();
    view! { {on} {results_with_danger(&listed)} }.into_any()
}

/// The links to choose whose matrix is shown: all real States together, one of them, or a fictional one.
fn states(page: &DisagreementsPage) -> AnyView {
    if page.choices.len() < 2 {
        return match page.scope.states.as_slice() {
            [only] => view! { <p class="muted">{fiction::state_link(only, page.scope.fiction)}</p> }.into_any(),
            _ => ().into_any(),
        };
    }
    let link = |scope: &Scope| {
        let name = match scope.states.as_slice() {
            [only] => fiction::state(only, scope.fiction),
            states => tr("disagreements-states", &[("count", states.len().into())]).into_any(),
        };
        let address = reader().href_with("/disagreements", &chosen(page, scope));
        view! {
            <li>
                <a href=address aria-current=same(scope, &page.scope).then_some("true")>
                    {name}
                </a>
            </li>
        }
    };
    let (first, others) = page.choices.split_at(page.choices.len().min(OFFERED));
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="more-details">
                <summary>{tr("overview-states-more", &[("count", others.len().into())])}</summary>
                <ul class="switch" aria-label=t("nav-states")>
                    {others.iter().map(link).collect_view()}
                </ul>
            </details>
        }
    });
    view! {
        <ul class="switch" aria-label=t("nav-states")>
            {first.iter().map(link).collect_view()}
        </ul>
        {others}
    }
    .into_any()
}

fn large(page: &DisagreementsPage) -> AnyView {
    let of = || Some(tr("overview-of", &[("total", page.total.into())]));
    let lists = &page.lists;
    let open = |narrow: fn(Selection) -> Selection| page.scope.selection().map(|base| selection_href(&narrow(base)));
    figures(vec![
        figure(lists.differ, of(), t("disagreements-figure-differ"), open(parts::contested), None),
        figure(lists.silent_state, of(), t("disagreements-figure-silent"), open(parts::silent_state), None),
        figure(lists.unassessed, of(), t("disagreements-figure-unassessed"), open(parts::unassessed), None),
    ])
}

/// The chart of how many recommendations the accounts differed on, year after year; none if there are no years.
fn over_years(page: &DisagreementsPage) -> Option<AnyView> {
    if page.over_years.is_empty() {
        return None;
    }
    let reader = reader();
    let formats = &reader.lexicon().formats;
    let points: Vec<(i32, f64, String)> = page
        .over_years
        .iter()
        .map(|year| (year.year, year.differ as f64, formats.number(i64::try_from(year.differ).unwrap_or(i64::MAX))))
        .collect();
    let until = formats.day(reader.day);
    let chart =
        series("differ-by-year", tr("disagreements-years-caption", &[("day", until.into())]), &points, t("disagreements-years-unit"));
    let last = page.over_years.last().map(|last| {
        let said = [("differ", last.differ.into()), ("both", last.both.into())];
        view! { <p>{tr("disagreements-years-now", &said)}</p> }
    });
    Some(section("years", t("disagreements-over-years"), view! { {last} {chart} }))
}

/// Links to the same list ordered by how contested recommendations are, with downloads and the rule of that order.
fn most_contested(page: &DisagreementsPage) -> Option<AnyView> {
    let all = parts::contested(page.scope.selection().filter(|_| page.lists.differ > 0)?);
    Some(
        view! {
            <p>
                <a href=selection_href(&all)>{t("disagreements-contested")}</a>
            </p>
            <p class="small muted">{t("sort-contested-rule")}</p>
        }
        .into_any(),
    )
}

/// Links to the matrix as at the end of earlier years.
fn years(page: &DisagreementsPage, selected: &[(String, String)]) -> AnyView {
    if page.years.is_empty() {
        return ().into_any();
    }
    let reader = reader();
    let on = |day: Option<NaiveDate>| Reader { as_at: day, ..(*reader).clone() }.href_with("/disagreements", selected);
    let links = page
        .years
        .iter()
        .filter_map(|year| {
            let day = NaiveDate::from_ymd_opt(*year, 12, 31)?;
            let current = (reader.as_at == Some(day)).then_some("true");
            Some(view! {
                <li>
                    <a href=on(Some(day)) aria-current=current>
                        {year.to_string()}
                    </a>
                </li>
            })
        })
        .collect_view();
    view! {
        <p class="small muted" id="years-label">
            {t("disagreements-years")}
        </p>
        <ul class="switch" aria-labelledby="years-label">
            {links}
            <li>
                <a href=on(None) aria-current=reader.as_at.is_none().then_some("true")>
                    {t("disagreements-today")}
                </a>
            </li>
        </ul>
    }
    .into_any()
}

fn table(page: &DisagreementsPage) -> AnyView {
    let reader = reader();
    let cells = |cells: &[Meeting], facet: Facet| {
        let cells = cells.iter().map(|cell| Cell {
            state: cell.status,
            civil: cell.verdict,
            count: cell.count,
            href: within(&page.scope, [(Facet::Status, cell.status.code()), (facet, cell.verdict.code())]),
        });
        Matrix { cells: cells.collect() }
    };
    let independent = (!page.independent.is_empty()).then(|| {
        view! {
            <h3>{t("disagreements-matrix-independent")}</h3>
            <p class="small muted">{t("independent-note")}</p>
            {matrix_of(t("disagreements-caption-independent"), &cells(&page.independent, Facet::Independent), Other::Independent)}
        }
    });
    let caption = tr("disagreements-caption", &[("day", reader.lexicon().formats.day(reader.day).into())]);
    view! {
        {matrix(caption, &cells(&page.cells, Facet::Verdict))}
        <p class="small muted">{t("disagreements-several")}</p>
        {independent}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::drawn::Drawn;
    use crate::pages::samples::*;
    use answerable_domain::view::civil_society::Lists;

    fn parting(paragraph: &str, assessed_on: &str) -> DisagreementLine {
        let told = told(Status::Implemented, &[Status::NoAction], &[Flag::Disagreement]);
        DisagreementLine { listed: listed(paragraph, told), assessed_on: on(assessed_on) }
    }

    fn differing(choices: Vec<Scope>, items: Vec<DisagreementLine>) -> DisagreementsPage {
        DisagreementsPage {
            scope: choices.last().cloned().unwrap_or_default(),
            choices,
            total: 9,
            cells: vec![Meeting { status: Status::Implemented, verdict: Status::NoAction, count: 2 }],
            independent: Vec::new(),
            lists: Lists { differ: items.len() as u64, silent_state: 1, unassessed: 0 },
            over_years: Vec::new(),
            years: vec![2025],
            items,
            page: 1,
            pages: 1,
        }
    }

    fn drawn(own: DisagreementsPage) -> Drawn {
        Drawn::of(&page(&reader_of(Lang::En, "/disagreements"), own))
    }

    #[test]
    fn the_day_of_an_assessment_is_said_once_for_all_of_that_day() {
        let items = vec![parting("14", "2025-09-01"), parting("15", "2025-09-01"), parting("16", "2024-01-31")];
        let drawn = drawn(differing(vec![scope(chile(), false)], items));
        assert_eq!(drawn.one("h1"), "Where accounts differ");
        assert_eq!(drawn.attrs("#differ > p.small > time", "datetime"), ["2025-09-01", "2024-01-31"]);
        assert_eq!((drawn.count("#differ ol.results"), drawn.count("#differ .result")), (2, 3));
        assert_eq!(drawn.all("main > .figures .figure-n"), ["3 of 9", "1 of 9", "0 of 9"]);
        let contested = "/en/recommendations?state=CHL&flag=disagreement&sort=contested";
        assert_eq!(drawn.attr("#differ > p:not(.small) > a", "href"), contested);
        // A cell of the matrix opens its rows.
        let cell = "/en/recommendations?state=CHL&status=implemented&verdict=no_action";
        assert_eq!(drawn.attrs("#matrix table a", "href"), [cell]);
    }

    #[test]
    fn a_fictional_state_is_one_choice_among_real_ones_and_its_page_says_so() {
        let drawn = drawn(differing(vec![scope(chile(), false), scope(arland(), true)], Vec::new()));
        assert_eq!(drawn.all("main > .switch a"), ["Chile", "Arland (fictional)"]);
        assert_eq!(drawn.attrs("main > .switch a", "href"), ["/en/disagreements", "/en/disagreements?state=XAR"]);
        assert_eq!(drawn.all("main > .switch [aria-current=true]"), ["Arland (fictional)"]);
        assert_eq!(drawn.count("main > .notice-bar"), 1);
        // The chosen State stays chosen at an earlier day.
        assert_eq!(drawn.attrs("#matrix .switch a", "href")[0], "/en/disagreements?state=XAR&as_at=2025-12-31");
        assert_eq!(drawn.count("#differ a[href*='sort=contested']"), 0);
    }

    #[test]
    fn where_nobody_has_spoken_there_is_nothing_to_compare() {
        let drawn = drawn(differing(Vec::new(), Vec::new()));
        assert_eq!((drawn.count(".empty"), drawn.count("#matrix"), drawn.count("#differ")), (1, 0, 0));
    }
}
