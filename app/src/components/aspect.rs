//! Draws the register from one point of view (a theme, group, mechanism, State): where both sides say that its recommendations stand, how
//! that changed over the years, what asks for attention and what waits. Every figure links to the recommendations it counts.

use super::charts::{ShareColumn, shares};
use super::facet_value::value_words;
use super::listed;
use super::marks;
use super::page_parts::{empty, section};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::subjects::Aspect;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// How many values of another facet show at once; the others are behind «more».
const SHOWN: usize = 8;

/// The selection from which an aspect's figures are counted.
pub fn selection(chosen: &[(Facet, String)]) -> Selection {
    Selection { chosen: chosen.to_vec(), page: 1, ..Selection::default() }
}

/// The selection of an aspect, narrowed to some statuses as values of a facet.
pub fn narrowed(chosen: &[(Facet, String)], facet: Facet, values: &[Status]) -> Selection {
    values.iter().fold(selection(chosen), |selection, value| selection.toggled(facet, value.code()))
}

/// Draws all parts of an aspect, or why it has no recommendations.
pub fn aspect(of: &Aspect) -> AnyView {
    if of.tally.total == 0 {
        return section("standing", t("subject-standing"), nothing());
    }
    view! { {standing(of)} {over_years(&of.years)} {attention(of)} {pressing(of)} {across(of)} }.into_any()
}

/// The parts that [`aspect`] draws, for the navigation within a page: their ids and the keys of their titles.
pub fn parts(of: &Aspect) -> Vec<(&'static str, &'static str)> {
    let mut parts = vec![("standing", "subject-standing")];
    if of.tally.total > 0 {
        parts.push(("years", "subject-years"));
        if Flag::ALL.iter().any(|flag| of.tally.flag(*flag) > 0) {
            parts.push(("attention", "subject-attention"));
        }
        if !of.pressing.is_empty() {
            parts.push(("pressing", "subject-pressing"));
        }
        if !of.across.is_empty() {
            parts.push(("across", "subject-across"));
        }
    }
    parts
}

fn nothing() -> AnyView {
    empty(
        t("subject-nothing"),
        view! { <p>{t("subject-nothing-advice")} " " <a href=href("/recommendations")>{t("search-everything")}</a></p> },
    )
}

/// A number that links to the recommendations it counts; 0 has no link.
pub fn figure(count: u64, to: &Selection) -> AnyView {
    if count == 0 {
        return view! { <span class="muted">"0"</span> }.into_any();
    }
    view! {
        <a href=selection_href(to) rel="nofollow">
            {number(count)}
        </a>
    }
    .into_any()
}

/// The section on where the recommendations stand by both accounts, with a link to all of them.
fn standing(of: &Aspect) -> AnyView {
    let body = view! {
        <p>
            <a href=selection_href(&selection(&of.chosen))>{tr("search-total", &[("count", of.tally.total.into())])}</a>
        </p>
        {both_sides(&of.tally, &of.chosen)}
    };
    section("standing", t("subject-standing"), body)
}

/// A table of both accounts, status by status and never merged. Independent institutions have a column of their own if they have assessed
/// anything.
pub fn both_sides(tally: &Tally, chosen: &[(Facet, String)]) -> AnyView {
    let apart = tally.assessed_independent > 0;
    // Four columns do not fit on a telephone: there each status becomes a small record.
    let label = |side: &'static str| apart.then(|| t(side));
    let used = Status::ALL
        .iter()
        .copied()
        .filter(|status| tally.status(*status) > 0 || tally.verdict(*status) > 0 || tally.by_independent[*status] > 0);
    let rows = used
        .map(|status| {
            let civil = if status == Status::NotReported {
                view! { <span class="muted">"–"</span> }.into_any()
            } else {
                figure(tally.verdict(status), &narrowed(chosen, Facet::Verdict, &[status]))
            };
            let own = tally.by_independent[status];
            let independent = apart.then(|| {
                let shown = match status {
                    Status::NotReported => view! { <span class="muted">"–"</span> }.into_any(),
                    status => figure(own, &narrowed(chosen, Facet::Independent, &[status])),
                };
                view! { <td class="num" data-label=label("side-independent")>{shown}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{marks::status(status)}</th>
                    <td class="num" data-label=label("side-state")>
                        {figure(tally.status(status), &narrowed(chosen, Facet::Status, &[status]))}
                    </td>
                    <td class="num" data-label=label("side-civil")>
                        {civil}
                    </td>
                    {independent}
                </tr>
            }
        })
        .collect_view();
    let unassessed = tally.total - tally.assessed;
    let unassessed = (unassessed > 0 || apart && tally.assessed_independent < tally.total).then(|| {
        let to = selection(chosen).toggled(Facet::Verdict, "none");
        view! {
            <tr>
                <th scope="row">
                    <span class="muted">{t("verdict-none")}</span>
                </th>
                <td class="num" data-label=label("side-state")>
                    <span class="muted">"–"</span>
                </td>
                <td class="num" data-label=label("side-civil")>{figure(unassessed, &to)}</td>
                {apart.then(|| {
                    let to = selection(chosen).toggled(Facet::Independent, "none");
                    view! { <td class="num" data-label=label("side-independent")>{figure(tally.total - tally.assessed_independent, &to)}</td> }
                })}
            </tr>
        }
    });
    view! {
        <table class=if apart { "table table-stack" } else { "table" }>
            <caption>{t("subject-standing-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("subject-col-status")}</th>
                    <th scope="col" class="num">
                        {t("side-state")}
                    </th>
                    <th scope="col" class="num">
                        {t("side-civil")}
                    </th>
                    {apart.then(|| {
                        view! {
                            <th scope="col" class="num">
                                {t("side-independent")}
                            </th>
                        }
                    })}
                </tr>
            </thead>
            <tbody>{rows} {unassessed}</tbody>
        </table>
        <p class="small muted">{t("subject-standing-note")}</p>
    }
    .into_any()
}

/// The statuses of one side with their numbers, for a cell of a table.
pub fn side(tally: &Tally, chosen: &[(Facet, String)], facet: Facet) -> AnyView {
    let count = |status: Status| if facet == Facet::Status { tally.status(status) } else { tally.verdict(status) };
    let used: Vec<Status> = Status::ALL.iter().copied().filter(|status| count(*status) > 0).collect();
    if used.is_empty() {
        let words = if tally.total == 0 || facet == Facet::Status { "–".to_string() } else { t("verdict-none") };
        return view! { <span class="muted">{words}</span> }.into_any();
    }
    let items = used
        .into_iter()
        .map(|status| view! { <li>{marks::status(status)} " " {figure(count(status), &narrowed(chosen, facet, &[status]))}</li> })
        .collect_view();
    view! { <ul class="plain-list small">{items}</ul> }.into_any()
}

/// The section with the chart of the State's account over the years.
fn over_years(years: &[YearEnd]) -> AnyView {
    let reader = reader();
    let columns: Vec<ShareColumn> = years
        .iter()
        .map(|share| {
            // The page as at the end of a year shows the same figures, with links to their recommendations.
            let end = NaiveDate::from_ymd_opt(share.year, 12, 31).filter(|end| *end < reader.day);
            ShareColumn { label: share.year.to_string(), href: end.map(|end| reader.here_as_at(Some(end))), counts: share.counts }
        })
        .collect();
    let caption = tr(
        "subject-years-caption",
        &[("year", reader.day.year().to_string().into()), ("day", reader.lexicon().formats.day(reader.day).into())],
    );
    section("years", t("subject-years"), shares("by-year", caption, &columns))
}

/// The section with the flags and how many recommendations carry each; none if no recommendation carries one.
fn attention(of: &Aspect) -> Option<AnyView> {
    let raised: Vec<Flag> = Flag::ALL.iter().copied().filter(|flag| of.tally.flag(*flag) > 0).collect();
    if raised.is_empty() {
        return None;
    }
    // A no-break space keeps the number and what it is a part of on one line.
    let total = tr("subject-of", &[("total", of.tally.total.into())]).replace(' ', "\u{a0}");
    let items = raised
        .into_iter()
        .map(|flag| {
            let to = selection(&of.chosen).toggled(Facet::Flag, flag.code());
            view! {
                <li class="figure">
                    <a href=selection_href(&to) rel="nofollow">
                        <span class="figure-n">
                            {number(of.tally.flag(flag))} " " <small>{total.clone()}</small>
                        </span>
                        <span class="figure-words">{code("flag", flag.code())}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    Some(section("attention", t("subject-attention"), view! { <ul class="figures">{items}</ul> }))
}

/// The section with the recommendations that wait to be done; none if there are none.
fn pressing(of: &Aspect) -> Option<AnyView> {
    if of.pressing.is_empty() {
        return None;
    }
    let dated = of.pressing.iter().any(|item| item.due_on.is_some());
    let all = Selection { sort: if dated { Sort::Due } else { Sort::Newest }, ..selection(&of.chosen) };
    let note = if dated { t("subject-pressing-due") } else { t("subject-pressing-newest") };
    let body = view! {
        <p class="muted">{note}</p>
        {listed::results(&of.pressing)}
        <p class="more">
            <a href=selection_href(&all)>{tr("subject-all", &[("count", of.tally.total.into())])}</a>
        </p>
    };
    Some(section("pressing", t("subject-pressing"), body))
}

/// The section of other facets by which the same recommendations can be narrowed; none if there are none.
fn across(of: &Aspect) -> Option<AnyView> {
    if of.across.is_empty() {
        return None;
    }
    let lists = of
        .across
        .iter()
        .map(|counts| {
            let facet = counts.facet;
            let item = |value: &answerable_domain::view::search::FacetValue| {
                let to = selection(&of.chosen).toggled(facet, &value.code);
                view! {
                    <li>
                        <a href=selection_href(&to) rel="nofollow">{value_words(facet, value)}</a>
                        " "
                        <span class="count">{number(value.count)}</span>
                    </li>
                }
            };
            let (shown, more) = counts.values.split_at(counts.values.len().min(SHOWN));
            let more = (!more.is_empty()).then(|| {
                view! {
                    <details class="more-details">
                        <summary>{tr("filter-more", &[("count", more.len().into())])}</summary>
                        <ul class="plain-list">{more.iter().map(item).collect_view()}</ul>
                    </details>
                }
            });
            view! {
                <div>
                    <h3>{code("facet", facet.code())}</h3>
                    <ul class="plain-list">{shown.iter().map(item).collect_view()}</ul>
                    {more}
                </div>
            }
        })
        .collect_view();
    Some(section("across", t("subject-across"), view! { <div class="thirds">{lists}</div> }))
}
