//! A chart of how recommendations divide among the statuses, year after year: stacked columns with direct labels.

use super::drawing::{Drawing, Size};
use super::figure::{column, figure, figures, linked, nothing, rtl, table};
use super::geometry::{fold, round, spread, text_width};
use crate::components::marks;
use crate::reader::{code, number, t, tr};
use answerable_domain::model::{PerStatus, Status};
use leptos::prelude::*;

/// One column of the chart, usually a year.
#[derive(Clone, Debug)]
pub struct ShareColumn {
    pub label: String,
    /// The address to which the column's name links in the table; a drawing is one picture and holds no links.
    pub href: Option<String>,
    /// The number of recommendations for each status. The stack is in the order of `Status::ALL` from below.
    pub counts: PerStatus,
}

impl ShareColumn {
    fn total(&self) -> u64 {
        self.counts.iter().sum()
    }
}

/// The distance between the lines of a label of two lines.
const LEADING: f64 = 12.0;

/// Draws the chart as a figure with its table.
pub fn shares(id: &'static str, caption: String, data: &[ShareColumn]) -> AnyView {
    let used: Vec<Status> = Status::ALL.iter().copied().filter(|status| data.iter().any(|column| column.counts[*status] > 0)).collect();
    let (Some(first), Some(last)) = (data.first(), data.last()) else {
        return nothing(id, caption, t("chart-shares-none"));
    };
    if used.is_empty() {
        return nothing(id, caption, t("chart-shares-none"));
    }
    let label = tr(
        "chart-shares-label",
        &[("caption", caption.clone().into()), ("first", first.label.clone().into()), ("last", last.label.clone().into())],
    );
    let drawings = Size::BOTH.map(|size| draw(id, data, &used, size, &label)).into_iter().collect_view();
    // Statuses that the last column lacks have no label in the drawing, so a legend is needed.
    let legend = used.iter().any(|status| last.counts[*status] == 0).then(|| marks::scale(&used));
    let body = view! {
        {drawings}
        {legend}
        {counts(&caption, data, &used)}
    };
    figure(id, caption, None, body.into_any())
}

fn counts(caption: &str, data: &[ShareColumn], used: &[Status]) -> AnyView {
    let statuses = used.iter().map(|status| figures(code("status", status.code())));
    let columns: Vec<_> = std::iter::once(column(t("chart-col-year"))).chain(statuses).chain([figures(t("chart-col-total"))]).collect();
    let rows = data.iter().map(|column| {
        let cells = used.iter().map(|status| number(column.counts[*status]).into_any());
        (linked(column.label.clone(), column.href.as_ref()), cells.chain([number(column.total()).into_any()]).collect())
    });
    table(caption, &columns, rows.collect())
}

/// The label beside the last column for one of its parts.
struct Label {
    status: Status,
    words: String,
    lines: Vec<String>,
    cut: bool,
    y: f64,
    height: f64,
}

fn draw(id: &str, data: &[ShareColumn], used: &[Status], size: Size, label: &str) -> AnyView {
    let mut drawing = Drawing::new(size, rtl());
    let id = format!("{id}-{}", size.pick("narrow", "wide"));
    let height = size.pick(250.0, 260.0);
    let (left, right) = (size.pick(0.0, 40.0), size.pick(126.0, 190.0));
    let (top, bottom) = (10.0, 10.0 + height);
    let pitch = (drawing.frame.width - left - right) / data.len() as f64;
    // Few years would make columns too broad, so their width is limited.
    let pitch = pitch.min(size.pick(60.0, 90.0));
    let breadth = pitch * size.pick(0.84, 0.72);
    let columns_end = left + pitch * (data.len() - 1) as f64 + breadth;
    drawing.add(patterns(&id));
    if size == Size::Wide {
        for percent in [0_u32, 50, 100] {
            let y = bottom - height * f64::from(percent) / 100.0;
            drawing.across("c-grid", left, columns_end, y);
            drawing.words("c-soft c-end", left - 5.0, y + 4.0, tr("chart-percent", &[("number", percent.into())]));
        }
    }
    let widest = data.iter().map(|column| text_width(&column.label)).fold(0.0, f64::max);
    let every = ((widest + 6.0) / pitch).ceil().clamp(1.0, 12.0) as usize;
    for (at, column) in data.iter().enumerate() {
        let x = left + pitch * at as f64;
        stack(&mut drawing, &id, column, x, breadth, bottom, height);
        if (data.len() - 1 - at).is_multiple_of(every) {
            let room = (pitch * every as f64).max(30.0);
            // The first column's label stays inside of the drawing.
            let middle = (x + breadth / 2.0).max(text_width(&column.label).min(room) / 2.0);
            drawing.lines("c-soft c-mid", middle, bottom + 16.0, 0.0, &fold(&column.label, room, 1), &column.label);
        }
    }
    if let Some(last) = data.last() {
        let words_at = columns_end + 6.0 + 18.0;
        for label in labels(last, used, size, drawing.frame.width - words_at, top, bottom) {
            drawing.mark(label.status, columns_end + 13.0, label.y, None);
            let first = label.y + 4.0 - LEADING * (label.lines.len() - 1) as f64 / 2.0;
            let folded = super::geometry::Folded { lines: label.lines, cut: label.cut };
            drawing.lines("c-text", words_at, first, LEADING, &folded, &label.words);
        }
    }
    drawing.svg(bottom + 22.0, label)
}

/// Draws one column, from below.
fn stack(drawing: &mut Drawing, id: &str, column: &ShareColumn, x: f64, breadth: f64, bottom: f64, height: f64) {
    let total = column.total();
    let mut below = 0;
    for status in Status::ALL {
        let count = column.counts[*status];
        if count == 0 || total == 0 {
            continue;
        }
        let part = height * count as f64 / total as f64;
        let y = bottom - height * (below + count) as f64 / total as f64;
        below += count;
        let (left, width) = (drawing.frame.left_of(x, breadth), round(breadth));
        let (y_written, part_written) = (round(y), round(part));
        let (fill, pattern) = look(*status);
        let over = pattern.map(|pattern| {
            view! { <rect x=left y=y_written width=width height=part_written fill=format!("url(#{id}-{pattern})") /> }
        });
        drawing.add(view! {
            <g data-status=status.code()>
                <rect class=fill x=left y=y_written width=width height=part_written />
                {over}
            </g>
        });
        // A number on a pattern could not be read.
        let written = number(count);
        if pattern.is_none() && part > 15.0 && text_width(&written) + 2.0 < breadth {
            drawing.words("c-on c-mid", x + breadth / 2.0, y + part / 2.0 + 4.0, written);
        }
    }
}

/// The fill of a status's area, chosen so that neighbours differ by more than their colour.
fn look(status: Status) -> (&'static str, Option<&'static str>) {
    match status {
        Status::NotReported => ("c-open", Some("open")),
        Status::CannotAssess => ("c-open", Some("unknown")),
        Status::NoAction => ("c-bar", Some("lines")),
        Status::Closed => ("c-bar", Some("closed")),
        _ => ("c-bar", None),
    }
}

fn patterns(id: &str) -> AnyView {
    let id = |name: &str| format!("{id}-{name}");
    view! {
        <defs>
            <pattern id=id("open") width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path class="c-hatch-ink" d="M0 0V5" />
            </pattern>
            <pattern id=id("unknown") width="5" height="5" patternUnits="userSpaceOnUse">
                <path class="c-hatch-ink" d="M0 2.5H2.5" />
            </pattern>
            <pattern id=id("lines") width="4" height="5" patternUnits="userSpaceOnUse">
                <path class="c-hatch" d="M0 0H4" />
            </pattern>
            <pattern id=id("closed") width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                <path class="c-hatch" d="M0 0V5" />
            </pattern>
        </defs>
    }
    .into_any()
}

/// The labels of the last column's parts, moved apart so that none hides another.
fn labels(last: &ShareColumn, used: &[Status], size: Size, room: f64, top: f64, bottom: f64) -> Vec<Label> {
    let total = last.total().max(1) as f64;
    let mut below = 0;
    let mut labels = Vec::new();
    for status in used {
        let count = last.counts[*status];
        if count == 0 {
            continue;
        }
        let middle = bottom - (bottom - top) * (below as f64 + count as f64 / 2.0) / total;
        below += count;
        let word = code("status", status.code());
        let words = match size {
            Size::Narrow => word,
            Size::Wide => tr("chart-share-words", &[("status", word.into()), ("number", count.into())]),
        };
        let folded = fold(&words, room, 2);
        let height = 15.0 + LEADING * (folded.lines.len() - 1) as f64;
        labels.push(Label { status: *status, words, lines: folded.lines, cut: folded.cut, y: middle, height });
    }
    // The order is changed to that on the page, from above.
    labels.reverse();
    let mut middles: Vec<f64> = labels.iter().map(|label| label.y).collect();
    let heights: Vec<f64> = labels.iter().map(|label| label.height).collect();
    spread(&mut middles, &heights, top - 4.0, bottom + 6.0);
    for (label, y) in labels.iter_mut().zip(middles) {
        label.y = y;
    }
    labels
}
