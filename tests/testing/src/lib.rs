//! What tests of several crates share: databases of their own on SQLite and PostgreSQL, and people with a role.

// What helps tests is no part of a test for clippy, and may do what tests may (`.clippy.toml`).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)]

mod database;
mod hiding;
mod people;
mod server;
mod template;
mod words;

pub use database::{Kind, TestDatabase, database, demonstration, empty_database};
pub use hiding::{later, moderators, moment, passage, today};
pub use people::{PASSWORD, SECRET, body, in_role, intact, joined, person, somebody, state};
pub use words::{columns, holds_words, rare, rows, samples, stands};
