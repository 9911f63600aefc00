//! Reminders of what is due: who is to be reminded of what, sending it, and what a person chooses of it.

pub mod calendar;
pub mod choose;
pub mod command_line;
mod plan;
mod send;

pub use plan::planned;
pub use send::{put, send};
