//! Charts, drawn on the server as SVG, each with the table of its content. They are pure functions of their data; their words come from
//! `charts.ftl`, their looks from `style/charts.css`. An `id` names the figure (`{id}-chart`) and its patterns, so it must be unique on the
//! page.

mod bars;
mod drawing;
mod figure;
mod geometry;
mod matrix;
mod series;
mod shares;
#[cfg(test)]
mod tests;
mod timeline;
mod timeline_data;
mod timeline_lanes;
mod timeline_table;

pub use bars::{Bar, Extent, bars};
pub use matrix::{Cell, Matrix, Other, matrix, matrix_of};
pub use series::{series, sparkline};
pub use shares::{ShareColumn, shares};
pub use timeline::timeline;
pub use timeline_data::{CivilLane, CivilPoint, StatePoint, Timeline};
