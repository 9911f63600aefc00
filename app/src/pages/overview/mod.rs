//! The front page: the register at a glance.

mod accounts;
mod lists;
mod show;

pub use show::page;
