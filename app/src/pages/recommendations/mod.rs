//! `/recommendations`: the search, and one recommendation.

mod accounts;
pub mod filters;
pub mod index;
pub mod show;
