//! Pictures, drawn on the server as SVG, each with the table that it draws. Pure functions of their data: what they say comes
//! from `charts.ftl`, how they look from `style/charts.css`. An `id` names the figure (`{id}-chart`) and its patterns, so it
//! must be unlike every other on the page.

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
mod timeline_lanes;
mod timeline_table;

pub use bars::{Bar, Extent, bars};
pub use matrix::{Cell, Matrix, Other, matrix, matrix_of};
pub use series::{series, sparkline};
pub use shares::{ShareColumn, shares};
pub use timeline::{CivilLane, CivilPoint, StatePoint, Timeline, timeline};
