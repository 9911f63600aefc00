//! `/work`: an institution's desk: the recommendations given to it, what it reports, what it replies.

pub mod index;
pub(super) mod parts;
pub(super) mod proofs;
pub(crate) mod rows;
pub mod show;
