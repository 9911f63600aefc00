//! Bars in a list, for institutions and targets. Names and numbers are text of the page and wrap; the bar below them is a small drawing
//! that is stretched to the width of its row.

use super::figure::{column, figure, figures, linked, nothing, table};
use super::geometry::round;
use crate::components::marks;
use crate::reader::{code, number, t, tr};
use answerable_domain::model::Status;
use leptos::prelude::*;

/// One row of a bar chart: its label, where the label links to, and the bar.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    pub href: Option<String>,
    pub extent: Extent,
}

/// What the bar of a row shows. All rows of one list show the same kind.
#[derive(Clone, Debug)]
pub enum Extent {
    /// A bar divided by status; its length is proportional to the sum of its parts.
    Segments(Vec<(Status, u64)>),
    /// A single bar; its length is proportional to the number.
    Total(u64),
    /// The State's number and civil society's, both out of `of`, as two bars that are never merged.
    Sides { state: u64, civil: u64, of: u64 },
}

impl Extent {
    fn total(&self) -> u64 {
        match self {
            Extent::Segments(segments) => segments.iter().map(|(_, count)| count).sum(),
            Extent::Total(total) => *total,
            Extent::Sides { of, .. } => *of,
        }
    }

    fn count(&self, status: Status) -> u64 {
        match self {
            Extent::Segments(segments) => segments.iter().filter(|(other, _)| *other == status).map(|(_, count)| count).sum(),
            Extent::Total(_) | Extent::Sides { .. } => 0,
        }
    }
}

/// Draws the bar chart as a figure with its table.
pub fn bars(id: &'static str, caption: String, rows: &[Bar]) -> AnyView {
    if rows.is_empty() {
        return nothing(id, caption, t("chart-bars-none"));
    }
    let used: Vec<Status> = Status::ALL.iter().copied().filter(|status| rows.iter().any(|row| row.extent.count(*status) > 0)).collect();
    let longest = rows.iter().map(|row| row.extent.total()).max().unwrap_or_default().max(1);
    let items = rows.iter().map(|row| item(row, longest)).collect_view();
    let legend = (!used.is_empty()).then(|| marks::scale(&used));
    let body = view! {
        {legend}
        <ol class="bars">{items}</ol>
        {numbers(&caption, rows, &used)}
    };
    let note = (!used.is_empty()).then(|| t("chart-bars-note"));
    figure(id, caption, note, body.into_any())
}

fn item(row: &Bar, longest: u64) -> AnyView {
    let body = view! {
        <span class="bar-row">
            <span class="bar-label">
                <bdi>{row.label.clone()}</bdi>
            </span>
            <span class="bar-n">{amount(&row.extent)}</span>
        </span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="c-track" width="100" height="10" />
            {shapes(&row.extent, longest)}
        </svg>
    };
    match &row.href {
        Some(href) => view! {
            <li>
                <a href=href.clone()>{body}</a>
            </li>
        }
        .into_any(),
        None => view! { <li>{body}</li> }.into_any(),
    }
}

fn amount(extent: &Extent) -> AnyView {
    match extent {
        Extent::Segments(_) | Extent::Total(_) => number(extent.total()).into_any(),
        Extent::Sides { state, civil, of } => {
            let said = tr("chart-bars-sides", &[("state", (*state).into()), ("civil", (*civil).into())]);
            view! {
                {said}
                " "
                <span class="muted">{tr("chart-bars-of", &[("total", (*of).into())])}</span>
            }
            .into_any()
        }
    }
}

/// The shapes of one row's bar. Lengths are in hundredths of the track.
fn shapes(extent: &Extent, longest: u64) -> AnyView {
    let length = |count: u64, of: u64| round(100.0 * count as f64 / of.max(1) as f64);
    match extent {
        Extent::Total(total) => view! { <rect class="c-state" width=length(*total, longest) height="10" /> }.into_any(),
        Extent::Sides { state, civil, of } => view! {
            <rect class="c-state" width=length(*state.min(of), *of) height="5" />
            <rect class="c-civil" y="6" width=length(*civil.min(of), *of) height="4" />
        }
        .into_any(),
        Extent::Segments(_) => {
            let mut before = 0;
            let part = |status: Status| {
                let count = extent.count(status);
                let start = length(before, longest);
                before += count;
                (count > 0).then(|| segment(status, start, length(before, longest) - start))
            };
            Status::ALL.iter().copied().filter_map(part).collect_view().into_any()
        }
    }
}

/// One part of a bar. It is filled to the height to which the ring of the same status is filled round, so that the shape says what the
/// colour says. Lines keep their thickness although the drawing is stretched.
fn segment(status: Status, x: f64, width: f64) -> AnyView {
    let width = round(width);
    let filled = |height: f64| {
        view! { <rect class="c-bar" vector-effect="non-scaling-stroke" x=x y=10.0 - height width=width height=height /> }.into_any()
    };
    let outline = |dashes: Option<&'static str>| {
        view! {
            <rect class="c-open" vector-effect="non-scaling-stroke" stroke-dasharray=dashes x=x y=".5" width=width height="9" />
        }
        .into_any()
    };
    let shape = match status {
        Status::Implemented => filled(10.0),
        Status::PartlyImplemented => view! { {outline(None)} {filled(7.5)} }.into_any(),
        Status::UnderWay => view! { {outline(None)} {filled(5.0)} }.into_any(),
        Status::Planned => view! { {outline(None)} {filled(2.5)} }.into_any(),
        Status::NoAction => outline(None),
        Status::NotReported => outline(Some("2 2")),
        Status::CannotAssess => outline(Some("1 4")),
        Status::Reversed => {
            let triangle = format!("M{x} .5h{width}L{} 9.5z", round(x + width / 2.0));
            view! { {outline(None)} <path class="c-bar" vector-effect="non-scaling-stroke" d=triangle /> }.into_any()
        }
        Status::Closed => view! {
            {outline(None)}
            <rect class="c-bar" vector-effect="non-scaling-stroke" x=x y="3.5" width=width height="3" />
        }
        .into_any(),
    };
    view! { <g data-status=status.code()>{shape}</g> }.into_any()
}

fn numbers(caption: &str, rows: &[Bar], used: &[Status]) -> AnyView {
    let sides = rows.iter().any(|row| matches!(row.extent, Extent::Sides { .. }));
    let mut columns = vec![column(t("chart-col-name"))];
    if sides {
        columns.extend([figures(t("side-state")), figures(t("side-civil"))]);
    }
    columns.extend(used.iter().map(|status| figures(code("status", status.code()))));
    columns.push(figures(t("chart-col-total")));
    let rows = rows.iter().map(|row| {
        let mut cells = Vec::new();
        if sides {
            let (state, civil) = match row.extent {
                Extent::Sides { state, civil, .. } => (number(state), number(civil)),
                Extent::Segments(_) | Extent::Total(_) => Default::default(),
            };
            cells.extend([state.into_any(), civil.into_any()]);
        }
        cells.extend(used.iter().map(|status| number(row.extent.count(*status)).into_any()));
        cells.push(number(row.extent.total()).into_any());
        (linked(row.label.clone(), row.href.as_ref()), cells)
    });
    table(caption, &columns, rows.collect())
}
