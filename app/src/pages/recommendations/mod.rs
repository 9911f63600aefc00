//! `/recommendations`: the search, and one recommendation.

pub mod filters;
pub mod show;
pub mod sides;
