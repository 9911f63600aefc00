//! The matrix of both accounts: the State's status in rows, civil society's verdict in columns. It is a table itself, and so needs no
//! second one.

use crate::components::marks;
use crate::reader::{code, number, t, tr};
use answerable_domain::model::Status;
use answerable_domain::words::Arg;
use leptos::prelude::*;

/// The matrix's cells that hold something; empty cells need not be given.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    pub cells: Vec<Cell>,
}

/// One cell: how many recommendations have this status and this verdict.
#[derive(Clone, Debug)]
pub struct Cell {
    pub state: Status,
    pub civil: Status,
    pub count: u64,
    /// The address of the list of those recommendations.
    pub href: Option<String>,
}

impl Matrix {
    fn count(&self, state: Status, civil: Status) -> u64 {
        self.cells.iter().filter(|cell| cell.state == state && cell.civil == civil).map(|cell| cell.count).sum()
    }

    fn href(&self, state: Status, civil: Status) -> Option<String> {
        self.cells.iter().filter(|cell| cell.state == state && cell.civil == civil).find_map(|cell| cell.href.clone())
    }

    /// The statuses of the rows and of the columns. Every value that occurs on either side is in both, so that the diagonal is complete;
    /// values that only one side can give are on that side alone.
    fn sides(&self) -> (Vec<Status>, Vec<Status>) {
        let occurs = |status: &Status| self.cells.iter().any(|cell| cell.count > 0 && (cell.state == *status || cell.civil == *status));
        let present: Vec<Status> = Status::ALL.iter().copied().filter(occurs).collect();
        let without = |left_out: Status| present.iter().copied().filter(|status| *status != left_out).collect();
        (without(Status::CannotAssess), without(Status::NotReported))
    }

    /// The largest number outside of the diagonal.
    fn largest_difference(&self) -> u64 {
        self.cells.iter().filter(|cell| cell.state != cell.civil).map(|cell| cell.count).max().unwrap_or_default()
    }
}

/// Whose verdicts stand in the columns: civil society's or independent institutions'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    CivilSociety,
    Independent,
}

impl Other {
    fn axis(self) -> String {
        match self {
            Other::CivilSociety => t("chart-matrix-axis"),
            Other::Independent => t("chart-matrix-axis-independent"),
        }
    }

    fn cell(self, same: bool, values: &[(&str, Arg)]) -> String {
        match (self, same) {
            (Other::CivilSociety, true) => tr("chart-matrix-same", values),
            (Other::CivilSociety, false) => tr("chart-matrix-cell", values),
            (Other::Independent, true) => tr("chart-matrix-same-independent", values),
            (Other::Independent, false) => tr("chart-matrix-cell-independent", values),
        }
    }
}

/// The table of the State's account against civil society's.
pub fn matrix(caption: String, cells: &Matrix) -> AnyView {
    matrix_of(caption, cells, Other::CivilSociety)
}

/// The table of the State's account against the verdicts of `other`.
pub fn matrix_of(caption: String, cells: &Matrix, other: Other) -> AnyView {
    let (rows, columns) = cells.sides();
    if rows.is_empty() || columns.is_empty() {
        return view! { <p class="chart-note">{caption} " " {t("chart-matrix-none")}</p> }.into_any();
    }
    let heads = columns.iter().map(|civil| view! { <th scope="col">{marks::status(*civil)}</th> }).collect_view();
    let largest = cells.largest_difference();
    let body = rows
        .iter()
        .map(|state| {
            let row = columns.iter().map(|civil| cell(cells, *state, *civil, largest, other)).collect_view();
            view! {
                <tr>
                    <th scope="row">{marks::status(*state)}</th>
                    {row}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="table matrix">
            <caption>{caption} " " {t("chart-matrix-note")}</caption>
            <thead>
                <tr>
                    <th scope="col">
                        <span class="matrix-axis">{other.axis()}</span>
                    </th>
                    {heads}
                </tr>
            </thead>
            <tbody>{body}</tbody>
        </table>
    }
    .into_any()
}

fn cell(cells: &Matrix, state: Status, civil: Status, largest: u64, other: Other) -> AnyView {
    let count = cells.count(state, civil);
    let same = state == civil;
    let class = same.then_some("agree");
    if count == 0 {
        return view! { <td class=class></td> }.into_any();
    }
    // The colour's level (few, some, many) by thirds of the largest difference.
    let level = (!same).then(|| (count * 3).div_ceil(largest.max(1)).clamp(1, 3).to_string());
    let values = [("count", count.into()), ("state", code("status", state.code()).into()), ("civil", code("status", civil.code()).into())];
    let words = other.cell(same, &values);
    let inside = match cells.href(state, civil) {
        Some(href) => view! {
            <a href=href aria-label=words>
                {number(count)}
            </a>
        }
        .into_any(),
        None => view! {
            {number(count)}
            {same.then(|| view! { <span class="hide">" " {t("chart-matrix-agree")}</span> })}
        }
        .into_any(),
    };
    view! {
        <td class=class data-level=level>
            {inside}
        </td>
    }
    .into_any()
}
