//! Reminders of what is due: who is to be reminded of what, sending the letters, and what a person chooses.

pub mod calendar;
pub mod choose;
pub mod command_line;
mod plan;
mod send;

pub use plan::planned;
pub use send::{put, send};
