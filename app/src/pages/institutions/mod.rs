//! `/institutions`: which institution answers for what, and how it reports and replies.

pub mod index;
mod late;
mod record;
pub mod show;
