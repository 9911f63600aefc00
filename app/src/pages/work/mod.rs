//! `/work`: an institution's desk: what was given to it, what it reports, what it replies.

pub mod actions;
pub mod hand_over;
pub mod index;
pub(super) mod parts;
pub(super) mod proofs;
pub mod replies;
pub mod report;
mod rows;
pub mod show;

pub use proofs::ROWS;
