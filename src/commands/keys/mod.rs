//! The installation's keys as its owner handles them: found or made at the start, followed by new ones, and used to seal what earlier
//! versions left in the clear.

mod adopt;
pub mod command_line;
mod start;

pub use adopt::adopt;
pub use start::{open, rotate};
