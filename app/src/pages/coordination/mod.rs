//! `/coordination`: the desk of the national mechanism. It concerns one State, and what is decided here is public at once.

pub mod clusters;
pub mod coverage;
pub mod cycles;
pub mod desk;
pub mod institutions;
mod narrowing;
mod parts;
pub mod preview;
pub mod question;
pub mod recommendation;
pub mod refusals;
pub mod responsibilities;
pub mod texts;
pub mod themes;
