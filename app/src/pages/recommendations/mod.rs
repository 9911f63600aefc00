//! `/recommendations/{symbol}/{paragraph}`: the page of one recommendation, and the facets that the search shares with it.

pub mod filters;
pub mod show;
pub mod sides;
