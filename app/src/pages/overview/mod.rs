//! The front page: the register at a glance.

mod lists;
mod show;
pub mod sides;

pub use show::page;
