//! `/work`: an institution's desk: what was given to it.

pub mod index;
pub mod show;
