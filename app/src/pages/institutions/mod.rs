//! `/institutions`: who answers for what, and how each keeps its word.

pub mod index;
mod late;
mod record;
pub mod show;
