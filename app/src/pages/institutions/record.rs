//! An institution's record: where what it led stood year after year, its actions and their money, its reports and replies.

use crate::components::action::action;
use crate::components::charts::{ShareColumn, shares};
use crate::components::counted;
use crate::components::evidence::evidence;
use crate::components::listed::reference_link;
use crate::components::marks;
use crate::components::money::{YearSum, by_year, money_by_year};
use crate::components::page_parts::{heading, section};
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::view::institutions::*;
use answerable_domain::view::recommendations::{ActionShown, StatusUpdate};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How many actions and owed replies are open; the rest are folded.
const OPEN_ACTIONS: usize = 6;
const OPEN_REPLIES: usize = 20;

/// The section on where what it led stood at each year's end. Each year links to its recommendations as they stood on that day.
pub fn years(page: &InstitutionPage) -> Option<AnyView> {
    if page.years.is_empty() {
        return None;
    }
    let led = counted::only(Facet::Lead, &page.named.code);
    let columns: Vec<ShareColumn> = page
        .years
        .iter()
        .filter(|year| year.counts.iter().any(|count| *count > 0))
        .map(|year| ShareColumn { label: year.year.to_string(), href: Some(on_day(year.on, &led)), counts: year.counts })
        .collect();
    let reader = reader();
    let caption = tr("institutions-years-caption", &[("day", reader.lexicon().formats.day(reader.day).into())]);
    Some(section("years", t("institutions-section-years"), shares("years", caption, &columns)))
}

/// The address of a selection as it stood on another day.
fn on_day(on: chrono::NaiveDate, selection: &Selection) -> String {
    let here = reader();
    let then = crate::reader::Reader { as_at: Some(on), ..(*here).clone() };
    // The reader's own day needs no `as_at` in the address.
    let reader = if on == here.day { &*here } else { &then };
    reader.href_with("/recommendations", &selection.parameters())
}

/// The section of its actions: first the late ones, then those that go on; those that have ended are folded.
pub fn actions(page: &InstitutionPage) -> AnyView {
    let today = reader().day;
    let is_open = |own: &&ActionShown| own.state.is_open();
    let (open, ended): (Vec<&ActionShown>, Vec<&ActionShown>) = page.actions.iter().partition(is_open);
    let late = open.iter().filter(|own| own.is_late(today)).count();
    let body = if page.actions.is_empty() {
        view! { <p class="muted">{t("institutions-no-actions")}</p> }.into_any()
    } else {
        let summary =
            tr("institutions-actions-summary", &[("open", open.len().into()), ("late", late.into()), ("ended", ended.len().into())]);
        let (shown, more) = open.split_at(open.len().min(OPEN_ACTIONS));
        view! {
            <p>{summary}</p>
            {shown.iter().map(|own| action(own, None)).collect_view()}
            {folded(t("institutions-actions-further"), more)}
            {folded(t("institutions-actions-ended"), &ended)}
        }
        .into_any()
    };
    section("actions", t("institutions-section-actions"), body)
}

fn folded(title: String, actions: &[&ActionShown]) -> Option<AnyView> {
    (!actions.is_empty()).then(|| {
        let shown = actions.iter().map(|own| action(own, None)).collect_view();
        view! {
            <details class="more-details">
                <summary>{title} " (" {number(actions.len() as u64)} ")"</summary>
                {shown}
            </details>
        }
        .into_any()
    })
}

/// The money of the actions that it leads, by year. When a reader looks back, years after that day are left out, since they were not known
/// then.
fn totals(page: &InstitutionPage, last: Option<i32>) -> BTreeMap<(i32, String), YearSum> {
    let led = page.actions.iter().filter(|own| own.institutions.first().is_some_and(|first| first.code == page.named.code));
    by_year(led.flat_map(|own| &own.budget).filter(|line| last.is_none_or(|last| line.year <= last)))
}

fn last_year() -> Option<i32> {
    use chrono::Datelike;
    reader().as_at.map(|day| day.year())
}

/// Whether there is money to show of actions that it leads.
pub fn has_money(page: &InstitutionPage) -> bool {
    !totals(page, last_year()).is_empty()
}

/// The section on the money of the actions that it leads; none if there is none.
pub fn money(page: &InstitutionPage) -> Option<AnyView> {
    let totals = totals(page, last_year());
    if totals.is_empty() {
        return None;
    }
    let table = money_by_year(t("institutions-money-caption"), totals);
    Some(section("money", t("institutions-section-money"), table))
}

/// The section on how often it reports, with its newest reports.
pub fn updates(page: &InstitutionPage, base: &Selection) -> AnyView {
    if page.updates.is_empty() {
        let none = view! { <p class="muted">{t("institutions-no-updates")}</p> };
        return section("updates", t("institutions-section-updates"), none);
    }
    let between = page.reporting.days_between.map(|days| view! { <p>{tr("institutions-days-between", &[("days", days.into())])}</p> });
    let years = page
        .reporting
        .by_year
        .iter()
        .map(|(year, count)| {
            view! {
                <tr>
                    <th scope="row">{year.to_string()}</th>
                    <td class="num" data-label=t("institutions-col-reports")>
                        {number(*count)}
                    </td>
                </tr>
            }
        })
        .collect_view();
    let newest = page.updates.iter().map(|(reference, own)| update(reference, own)).collect_view();
    let all = Selection { sort: Sort::Reported, ..counted::reported(base) };
    let more = (page.leads.total > 0).then(|| {
        view! {
            <p class="more">
                <a href=selection_href(&all)>{t("institutions-updates-all")}</a>
            </p>
        }
    });
    let body = view! {
        {between}
        <details class="more-details">
            <summary>{t("institutions-reports-by-year")}</summary>
            <table class="table table-stack">
                <caption>{t("institutions-reports-caption")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("budget-year")}</th>
                        <th scope="col" class="num">
                            {t("institutions-col-reports")}
                        </th>
                    </tr>
                </thead>
                <tbody>{years}</tbody>
            </table>
        </details>
        <h3>{t("institutions-updates-newest")}</h3>
        {newest}
        {more}
    };
    section("updates", t("institutions-section-updates"), body)
}

fn update(reference: &Reference, own: &StatusUpdate) -> AnyView {
    let corrected = own.corrected_by.is_some();
    let mark = if corrected {
        view! { <s class="status-old">{code("status", own.status.code())}</s> }.into_any()
    } else {
        marks::status(own.status)
    };
    view! {
        <article class="account" class:account-corrected=corrected>
            <div class="account-head">{mark}</div>
            <div class="account-meta">
                {heading(4, "account-who", reference_link(reference))} " · " {day(own.published_on)}
            </div>
            {corrected.then(|| view! { <p class="small">{t("update-corrected")}</p> })}
            {own.corrects.is_some().then(|| view! { <p class="small">{t("update-corrects")}</p> })}
            <p class="account-text">{in_language(&own.language, &own.reasons)}</p>
            {evidence(&own.evidence, &own.language)}
        </article>
    }
    .into_any()
}

/// The section on how it answers assessments, and which replies it owes.
pub fn replies(page: &InstitutionPage) -> AnyView {
    let replies = &page.replies;
    let today = reader().day;
    let given = match replies.days {
        Some(days) => tr("institutions-replies-given", &[("count", replies.given.into()), ("days", days.into())]),
        None => t("institutions-replies-none"),
    };
    let late = replies.owed.iter().filter(|own| own.due_on < today).count();
    let item = |own: &OwedReply| {
        let due = if own.due_on < today {
            let days = (today - own.published_on).num_days();
            view! { <span class="flag" data-flag="overdue">{tr("reply-none-after", &[("days", days.into())])}</span> }.into_any()
        } else {
            view! { <span class="small muted">{t("reply-due")} " " {short_day(own.due_on)}</span> }.into_any()
        };
        view! {
            <li>
                {reference_link(&own.reference)} " " <span class="small muted">{t("side-civil")} ":"</span> " " {marks::status(own.verdict)} " · " {short_day(own.published_on)} " " {due}
            </li>
        }
    };
    let owed = if replies.owed.is_empty() {
        view! { <p>{t("institutions-owes-nothing")}</p> }.into_any()
    } else {
        let (open, folded) = replies.owed.split_at(replies.owed.len().min(OPEN_REPLIES));
        let folded = (!folded.is_empty()).then(|| {
            view! {
                <details class="more-details">
                    <summary>{tr("filter-more", &[("count", folded.len().into())])}</summary>
                    <ul>{folded.iter().map(item).collect_view()}</ul>
                </details>
            }
        });
        view! {
            <p>{tr("institutions-owes", &[("count", replies.owed.len().into()), ("late", late.into())])}</p>
            <ul>{open.iter().map(item).collect_view()}</ul>
            {folded}
        }
        .into_any()
    };
    section("replies", t("institutions-section-replies"), view! { <p>{given}</p> {owed} })
}
