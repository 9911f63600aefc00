//! The timeline of one recommendation in two lanes on one axis of time: what the State reported above, what others found below. Neither
//! lane is computed from the other, and they are never merged. Independent institutions stand below, apart from both.

use super::drawing::{Drawing, Size};
use super::figure::{figure, nothing, rtl};
use super::geometry::{TimeAxis, fold, text_width};
use super::timeline_data::Timeline;
use super::{timeline_lanes, timeline_table};
use crate::components::marks;
use crate::reader::{code, reader, t, tr};
use answerable_domain::model::{EvidenceKind, Status};
use chrono::Datelike;
use leptos::prelude::*;

/// The levels of the State's lane, the best at the top. A status that is not on the scale gets a level only if it occurs.
const LEVELS: [Status; 5] = [Status::Implemented, Status::PartlyImplemented, Status::UnderWay, Status::Planned, Status::NoAction];

/// How much wider a heading is than plain text: its type is bold and a little larger.
const HEADING: f64 = 1.15;

/// Draws the timeline as a figure with its table.
pub fn timeline(id: &'static str, data: &Timeline) -> AnyView {
    let caption = t("chart-timeline-caption");
    let data = in_order(data);
    if data.state.is_empty() && data.civil.is_empty() {
        return nothing(id, caption, t("chart-timeline-none"));
    }
    let assessments: usize = data.civil.iter().map(|lane| lane.points.len()).sum();
    let label = tr(
        "chart-timeline-label",
        &[
            ("from", data.from.year().to_string().into()),
            ("to", data.today.year().to_string().into()),
            ("reports", data.state.len().into()),
            ("assessments", assessments.into()),
        ],
    );
    let drawings = Size::BOTH.map(|size| draw(&data, size, &label)).into_iter().collect_view();
    let body = view! {
        {drawings}
        {marks::scale(&statuses(&data))}
        {key(&data)}
        {timeline_table::table(&caption, &data)}
    };
    figure(id, caption, Some(note(&data)), body.into_any())
}

/// The same data sorted by day, without lanes that have no entries, and with an axis that begins at the first entry if that is earlier.
fn in_order(data: &Timeline) -> Timeline {
    let mut data = data.clone();
    data.state.sort_by_key(|point| point.on);
    data.civil.retain(|lane| !lane.points.is_empty());
    data.civil.iter_mut().for_each(|lane| lane.points.sort_by_key(|point| point.on));
    let assessed = data.civil.iter().filter_map(|lane| lane.points.first()).map(|point| point.on);
    let first = data.state.first().map(|point| point.on).into_iter().chain(assessed).min();
    data.from = first.map_or(data.from, |first| first.min(data.from));
    data
}

/// The note on how to read the chart, which explains only what this drawing contains.
fn note(data: &Timeline) -> String {
    let mut note = vec![t("chart-timeline-note")];
    if !data.state.is_empty() {
        note.push(tr("chart-timeline-note-stale", &[("months", data.stale_months.into())]));
    }
    let withdrawn = data.civil.iter().flat_map(|lane| &lane.points).any(|point| point.withdrawn_on.is_some());
    if withdrawn || data.state.iter().any(|point| point.corrected) {
        note.push(t("chart-timeline-note-struck"));
    }
    note.join(" ")
}

/// The statuses that have a level in the State's lane.
fn levels(data: &Timeline) -> Vec<Status> {
    let occurs = |status: &Status| data.state.iter().any(|point| point.status == *status);
    let others = Status::ALL.iter().copied().filter(|status| !LEVELS.contains(status) && occurs(status));
    LEVELS.into_iter().chain(others).collect()
}

/// Every status in the drawing, for its legend.
fn statuses(data: &Timeline) -> Vec<Status> {
    let levels = levels(data);
    let judged = |status: &Status| data.civil.iter().flat_map(|lane| &lane.points).any(|point| point.verdict == *status);
    Status::ALL.iter().copied().filter(|status| levels.contains(status) || judged(status)).collect()
}

/// The legend of the evidence's shapes that occur.
fn key(data: &Timeline) -> AnyView {
    let reported = data.state.iter().flat_map(|point| &point.evidence);
    let found = data.civil.iter().flat_map(|lane| &lane.points).flat_map(|point| &point.evidence);
    let kinds: Vec<EvidenceKind> = reported.chain(found).map(|(kind, _)| *kind).collect();
    if kinds.is_empty() {
        return ().into_any();
    }
    let entries = EvidenceKind::ALL
        .iter()
        .filter(|kind| kinds.contains(kind))
        .map(|kind| {
            view! {
                <li>
                    <span class="key-mark" data-evidence=kind.code()></span>
                    " "
                    {code("evidence", kind.code())}
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="scale" aria-label=t("chart-evidence-key")>
            {entries}
        </ul>
    }
    .into_any()
}

/// Draws the timeline in one of its two sizes.
fn draw(data: &Timeline, size: Size, label: &str) -> AnyView {
    let mut drawing = Drawing::new(size, rtl());
    let levels = levels(data);
    let widest = levels.iter().map(|level| text_width(&code("status", level.code()))).fold(0.0, f64::max);
    let left = size.pick(24.0, (20.0 + widest + 14.0).clamp(164.0, 230.0));
    let axis = TimeAxis::new(data.from, data.today, left, size.width() - size.pick(8.0, 10.0));

    // The vertical positions, from above: the levels, their evidence, the axis, the other lane.
    let top = size.pick(40.0, 42.0);
    let rise = size.pick(23.0, 25.0);
    let state = timeline_lanes::State::new(data, &axis, levels, top, rise);
    let axis_y = state.bottom() + 20.0;
    let civil_y = axis_y + 38.0;
    let lanes = timeline_lanes::civil(data, false, &axis, size, civil_y + 18.0);
    let civil_end = lanes.last().map_or(civil_y + 44.0, |lane| lane.bottom);
    let independent_y = civil_end + 20.0;
    let independent = timeline_lanes::civil(data, true, &axis, size, independent_y + 16.0);
    let end = independent.last().map_or(civil_end, |lane| lane.bottom);

    // The background: years and today.
    for (year, x, said) in axis.years() {
        drawing.down("c-grid", x, 22.0, axis_y);
        drawing.down("c-grid", x, civil_y + 15.0, civil_end);
        if !independent.is_empty() {
            drawing.down("c-grid", x, independent_y + 12.0, end);
        }
        if said {
            // The label of a year at the very end would stick out of the drawing.
            drawing.words("c-soft c-mid", x.min(size.width() - 14.0), axis_y + 14.0, year.to_string());
        }
    }
    let today = axis.at(data.today);
    drawing.down("c-today", today, 22.0, axis_y);
    drawing.down("c-today", today, civil_y + 15.0, civil_end);
    if !independent.is_empty() {
        drawing.down("c-today", today, independent_y + 12.0, end);
    }
    let today_words = match reader().as_at {
        Some(_) => reader().lexicon().formats.short_day(data.today),
        None => t("chart-today"),
    };
    let heading_width = text_width(&t("chart-state-lane")) * HEADING;
    let today_width = text_width(&today_words);
    // The label of today stands beside its line, but neither on the heading nor outside of the drawing.
    let today_end = (today + today_width / 2.0).max(heading_width + 10.0 + today_width).min(size.width());
    drawing.words("c-text c-end", today_end, 14.0, today_words);

    // The State's lane.
    heading(&mut drawing, "t-state", &t("chart-state-lane"), 13.0, today_end - today_width - 8.0);
    drawing.across("t-rule-state", 0.0, size.width(), 21.0);
    state.draw(data, &axis, &mut drawing);
    drawing.across("c-axis", axis.left, axis.right, axis_y);

    // Civil society's lane.
    heading(&mut drawing, "t-civil", &t("chart-civil-lane"), civil_y + 4.0, size.width());
    drawing.across("t-rule-civil", 0.0, size.width(), civil_y + 11.0);
    drawing.across("t-rule-civil", 0.0, size.width(), civil_y + 14.0);
    if lanes.is_empty() {
        drawing.words("c-soft", 0.0, civil_y + 32.0, t("chart-no-assessment"));
    }
    for lane in lanes {
        lane.draw(&axis, &mut drawing);
    }

    // The lane of independent institutions.
    if !independent.is_empty() {
        heading(&mut drawing, "t-independent", &t("chart-independent-lane"), independent_y + 4.0, size.width());
        drawing.across("t-rule-independent", 0.0, size.width(), independent_y + 11.0);
    }
    for lane in independent {
        lane.draw(&axis, &mut drawing);
    }
    drawing.svg(end + 4.0, label)
}

/// Adds the heading of a lane.
fn heading(drawing: &mut Drawing, class: &'static str, words: &str, y: f64, room: f64) {
    drawing.lines(class, 0.0, y, 0.0, &fold(words, room / HEADING, 1), words);
}
