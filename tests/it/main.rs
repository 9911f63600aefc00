//! Tests of the whole program, against real databases. They are one program, so that it is linked once.
//!
//! Those that need PostgreSQL are left out unless asked for: `ANSWERABLE_TEST_POSTGRES=$(tests/support/postgres.sh start)
//! cargo nextest run --workspace --run-ignored all`.

// What helps tests is no part of a test for clippy, and may do what tests may (`.clippy.toml`).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout, clippy::unwrap_used)]

#[macro_use]
extern crate answerable_testing;

mod client;
mod codes;
mod committee;
mod site;

mod areas;
mod bound;
mod clock;
mod demo;
mod docs;
mod floors;
mod guard;
mod hiding;
mod history;
mod import;
mod kept;
mod log;
mod mail;
mod reference;
mod reminders;
mod rotation;
mod routes;
mod words;
