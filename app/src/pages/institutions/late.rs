//! How late an institution is, and how that is counted.

use crate::components::counted;
use crate::components::page_parts::section;
use crate::reader::*;
use answerable_domain::model::*;
use answerable_domain::rules::lateness::Met;
use answerable_domain::view::institutions::*;
use leptos::prelude::*;

/// Whether anything has been due so far, so that lateness can be shown.
pub fn has_any(page: &InstitutionPage) -> bool {
    let late = &page.lateness;
    late.reports.total() + late.replies.total() + late.lapsed + late.moved > 0
}

/// The section on lateness: first reports, implementation and replies by their day or after it. What is missing links to its list. None if
/// nothing has been due.
pub fn lateness(page: &InstitutionPage, base: &Selection) -> Option<AnyView> {
    if !has_any(page) {
        return None;
    }
    let late = &page.lateness;
    let overdue = counted::flagged(base, Flag::Overdue);
    let recommendations = |count: u64, selection: &Selection| {
        view! { <a href=selection_href(selection) rel="nofollow">{tr("institutions-late-missed", &[("count", count.into())])}</a> }
            .into_any()
    };
    let missed = |count: u64, selection: &Selection| (count > 0).then(|| recommendations(count, selection));
    // The list is of recommendations, each of which may have several assessments that wait.
    let waiting = page.leads.flag(Flag::ReplyOverdue);
    let replies = (late.replies.missed > 0).then(|| {
        let selection = counted::flagged(base, Flag::ReplyOverdue);
        view! { {number(late.replies.missed)} {comma()} <a href=selection_href(&selection) rel="nofollow">{tr("institutions-late-waiting", &[("count", waiting.into())])}</a> }
            .into_any()
    });
    let days = reader().site.periods.reply_days;
    let rows = [
        (t("institutions-late-reports"), &late.reports, missed(late.reports.missed, &counted::flagged(&overdue, Flag::Silent))),
        (t("institutions-late-done"), &late.done, missed(late.done.missed, &overdue)),
        (tr("institutions-late-replies", &[("days", i64::from(days).into())]), &late.replies, replies),
    ]
    .into_iter()
    .filter(|(_, met, _)| met.total() > 0)
    .map(|(words, met, missed)| row(words, met, missed))
    .collect_view();
    let table = (late.reports.total() + late.replies.total() > 0).then(|| {
        view! {
            <table class="table table-stack">
                <caption class="hide">{t("institutions-section-late")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("institutions-late-what")}</th>
                        <th scope="col" class="num">{t("institutions-late-total")}</th>
                        <th scope="col" class="num">{t("institutions-late-in-time")}</th>
                        <th scope="col">{t("institutions-late-after")}</th>
                        <th scope="col">{t("institutions-late-never")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let moved = (late.moved > 0).then(|| view! { <p>{tr("institutions-late-moved", &[("count", late.moved.into())])}</p> });
    let lapsed = (late.lapsed > 0).then(|| view! { <p>{tr("institutions-late-lapsed", &[("count", late.lapsed.into())])}</p> });
    Some(section(
        "late",
        t("institutions-section-late"),
        view! {
            {table}
            {moved}
            {lapsed}
            <details class="more-details">
                <summary>{t("institutions-late-how")}</summary>
                <ul>
                    {["reports", "done", "replies", "moved"].map(|of| view! { <li>{t(&format!("institutions-late-how-{of}"))}</li> }).collect_view()}
                </ul>
            </details>
        },
    ))
}

fn row(words: String, met: &Met, missed: Option<AnyView>) -> AnyView {
    let after = met.days_late.map_or_else(
        || number(0).into_any(),
        |days| view! { {number(met.late)} {comma()} {tr("institutions-late-days", &[("days", days.into())])} }.into_any(),
    );
    view! {
        <tr>
            <th scope="row">{words}</th>
            <td class="num" data-label=t("institutions-late-total")>{number(met.total())}</td>
            <td class="num" data-label=t("institutions-late-in-time")>{number(met.on_time)}</td>
            <td data-label=t("institutions-late-after")>{after}</td>
            <td data-label=t("institutions-late-never")>{missed.unwrap_or_else(|| number(0).into_any())}</td>
        </tr>
    }
    .into_any()
}
