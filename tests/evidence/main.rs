//! Tests of evidence files: what is refused, what is cleaned, where it is kept. No database is needed here.

// What helps tests is no part of a test for clippy, and may do what tests may (`.clippy.toml`).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::unwrap_used)]

mod cleaned;
mod hostile;
mod made;
mod packages;
mod refused;
mod scanner;
mod shelf;
mod text;
