//! Draws an indicator's observations as a line: small within a row of text, or as a figure with its table.

use super::drawing::{Drawing, Size};
use super::figure::{column, figure, figures, nothing, rtl, table};
use super::geometry::{round, text_width};
use crate::reader::{t, tr};
use leptos::prelude::*;

/// The observations that can be drawn, in the order of their years.
fn drawable(points: &[(i32, f64, String)]) -> Vec<(i32, f64, String)> {
    let mut points: Vec<_> = points.iter().filter(|(_, value, _)| value.is_finite()).cloned().collect();
    points.sort_by_key(|(year, ..)| *year);
    points
}

/// Maps years to the width and values to the height. Zero is always included, so that half the value has half the height.
struct Scale {
    years: (f64, f64),
    values: (f64, f64),
    x: (f64, f64),
    y: (f64, f64),
}

impl Scale {
    fn new(points: &[(i32, f64, String)], x: (f64, f64), y: (f64, f64)) -> Scale {
        let ends =
            |all: &mut dyn Iterator<Item = f64>, from: f64, to: f64| all.fold((from, to), |(low, high), v| (low.min(v), high.max(v)));
        Scale {
            years: ends(&mut points.iter().map(|(year, ..)| f64::from(*year)), f64::INFINITY, f64::NEG_INFINITY),
            values: ends(&mut points.iter().map(|(_, value, _)| *value), 0.0, 0.0),
            x,
            y,
        }
    }

    fn place(value: f64, (low, high): (f64, f64), (from, to): (f64, f64), alone: f64) -> f64 {
        if high > low { from + (to - from) * (value - low) / (high - low) } else { alone }
    }

    /// The coordinates of an observation. A single year is put in the middle.
    fn at(&self, year: i32, value: f64) -> (f64, f64) {
        (Self::place(f64::from(year), self.years, self.x, (self.x.0 + self.x.1) / 2.0), self.height(value))
    }

    fn height(&self, value: f64) -> f64 {
        Self::place(value, self.values, self.y, self.y.0)
    }
}

/// A small line without words, for a row of text that says the newest value beside it. `label` names it for screen readers.
pub fn sparkline(points: &[(i32, f64, String)]) -> AnyView {
    let points = drawable(points);
    let (Some((_, _, first)), Some((last_year, last_value, last))) = (points.first(), points.last()) else {
        return ().into_any();
    };
    let label = tr("chart-spark-label", &[("first", first.clone().into()), ("last", last.clone().into())]);
    let scale = Scale::new(&points, (2.0, 94.0), (21.0, 3.0));
    // The style sheet mirrors it for scripts that run from right to left.
    let places = points.iter().map(|(year, value, _)| scale.at(*year, *value));
    let line: Vec<String> = places.map(|(x, y)| format!("{} {}", round(x), round(y))).collect();
    let (x, y) = scale.at(*last_year, *last_value);
    let base = round(scale.height(0.0) + 1.0);
    view! {
        <svg class="spark" viewBox="0 0 96 24" role="img" aria-label=label>
            <path class="c-grid" d=format!("M0 {base}H96") />
            <path class="c-line" d=format!("M{}", line.join("L")) />
            <circle class="c-dot" cx=round(x) cy=round(y) r="3" />
        </svg>
    }
    .into_any()
}

/// Draws a series as a figure with its table. A point is a year, its value, and the value as it is written.
pub fn series(id: &'static str, caption: String, points: &[(i32, f64, String)], unit: String) -> AnyView {
    let points = drawable(points);
    let (Some((first_year, _, first)), Some((last_year, _, last))) = (points.first(), points.last()) else {
        return nothing(id, caption, t("chart-series-none"));
    };
    let label = tr(
        "chart-series-label",
        &[
            ("caption", caption.clone().into()),
            ("first", first.clone().into()),
            ("last", last.clone().into()),
            ("from", first_year.to_string().into()),
            ("to", last_year.to_string().into()),
        ],
    );
    let drawings = Size::BOTH.map(|size| draw(&points, size, &label)).into_iter().collect_view();
    let columns = [column(t("chart-col-year")), figures(if unit.is_empty() { t("chart-col-value") } else { unit.clone() })];
    let rows = points.iter().map(|(year, _, shown)| (year.to_string().into_any(), vec![shown.clone().into_any()])).collect();
    let body = view! {
        {drawings}
        {table(&caption, &columns, rows)}
    };
    figure(id, caption, (!unit.is_empty()).then_some(unit), body.into_any())
}

fn draw(points: &[(i32, f64, String)], size: Size, label: &str) -> AnyView {
    let mut drawing = Drawing::new(size, rtl());
    let (top, bottom) = (24.0, size.pick(124.0, 164.0));
    let margin = 16.0;
    let scale = Scale::new(points, (margin, size.width() - margin), (bottom, top));
    drawing.across("c-axis", 0.0, size.width(), scale.height(0.0));
    let places: Vec<_> = points.iter().map(|(year, value, _)| scale.at(*year, *value)).collect();
    if places.len() > 1 {
        drawing.through("c-line", &places);
    }
    let highest = points.iter().map(|(_, value, _)| *value).fold(f64::NEG_INFINITY, f64::max);
    // The newest value comes first, so that it is the one that is written where there is no room for two.
    let mut years: Vec<(f64, f64)> = Vec::new();
    let mut values: Vec<(f64, f64)> = Vec::new();
    for (at, ((year, value, shown), (x, y))) in points.iter().zip(&places).enumerate().rev() {
        drawing.add(view! {
            <circle class="c-dot" cx=drawing.frame.x(*x) cy=round(*y) r="3">
                <title>{format!("{year} · {shown}")}</title>
            </circle>
        });
        let width = size.width();
        if let Some((class, x)) = clear(&mut years, &year.to_string(), *x, width) {
            drawing.words(if class == "c-end" { "c-soft c-end" } else { "c-soft c-mid" }, x, bottom + 16.0, year.to_string());
        }
        let telling = at == 0 || at + 1 == points.len() || *value == highest || size == Size::Wide;
        if let Some((class, x)) = telling.then(|| clear(&mut values, shown, *x, width)).flatten() {
            drawing.words(if class == "c-end" { "c-text c-end" } else { "c-text c-mid" }, x, y - 8.0, shown.clone());
        }
    }
    drawing.svg(bottom + 22.0, label)
}

/// The place for words about a point, if it is free: above or below the point's middle, or ended at the drawing's edge.
fn clear(taken: &mut Vec<(f64, f64)>, words: &str, x: f64, width: f64) -> Option<(&'static str, f64)> {
    let breadth = text_width(words);
    let middle = x.max(breadth / 2.0);
    let (class, anchor, from) =
        if middle + breadth / 2.0 > width { ("c-end", width, width - breadth) } else { ("c-mid", middle, middle - breadth / 2.0) };
    let to = from + breadth;
    let free = taken.iter().all(|(start, end)| to + 5.0 <= *start || from >= *end + 5.0);
    free.then(|| {
        taken.push((from, to));
        (class, anchor)
    })
}
