//! The table of a timeline: every report and every assessment, in the order of their days.

use super::figure::{self, column};
use super::timeline_data::Timeline;
use crate::components::marks;
use crate::reader::{code, day, in_language, short_day, t};
use answerable_domain::model::{EvidenceKind, Status};
use chrono::NaiveDate;
use leptos::prelude::*;

/// The timeline's entries as a table.
pub fn table(caption: &str, data: &Timeline) -> AnyView {
    let mut rows: Vec<(NaiveDate, AnyView, Vec<AnyView>)> = Vec::new();
    for point in &data.state {
        let end = point.corrected.then(|| view! { " " {t("chart-corrected")} }.into_any());
        let cells = vec![who(&point.institution, "side-state"), said(point.status, end), titles(&point.evidence, &point.language)];
        rows.push((point.on, day(point.on).into_any(), cells));
    }
    for lane in &data.civil {
        let side = if lane.independent { "chart-independent" } else { "side-civil" };
        for point in &lane.points {
            let end = point.withdrawn_on.map(|on| view! { " " {t("chart-withdrawn")} " " {short_day(on)} }.into_any());
            let cells = vec![who(&lane.author, side), said(point.verdict, end), titles(&point.evidence, &point.language)];
            rows.push((point.on, day(point.on).into_any(), cells));
        }
    }
    rows.sort_by_key(|(on, ..)| *on);
    let columns = [column(t("chart-col-date")), column(t("chart-col-who")), column(t("chart-col-status")), column(t("chart-col-evidence"))];
    figure::table(caption, &columns, rows.into_iter().map(|(_, heading, cells)| (heading, cells)).collect())
}

// In a narrow window a cell is a grid, so its content must be a single element.

fn who(name: &str, side: &'static str) -> AnyView {
    view! {
        <span>
            <bdi>{name.to_string()}</bdi>
            " "
            <span class="muted small">{t(side)}</span>
        </span>
    }
    .into_any()
}

/// A status as it was given, struck through if a later event ended it.
fn said(status: Status, end: Option<AnyView>) -> AnyView {
    match end {
        None => marks::status(status),
        Some(end) => view! {
            <span>
                <span class="status-old">{code("status", status.code())}</span>
                {end}
            </span>
        }
        .into_any(),
    }
}

fn titles(evidence: &[(EvidenceKind, String)], language: &str) -> AnyView {
    if evidence.is_empty() {
        return view! { <span class="muted">{t("chart-no-evidence")}</span> }.into_any();
    }
    let items = evidence
        .iter()
        .map(|(kind, title)| {
            view! {
                <li data-evidence=kind.code()>
                    <bdi>{in_language(language, title)}</bdi>
                    <span class="evidence-kind">{code("evidence", kind.code())}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="evidence">{items}</ul> }.into_any()
}
