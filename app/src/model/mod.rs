//! The nouns of the domain as plain types, and what pages show of them.

pub mod codes;
pub mod common;
pub mod selection;
pub mod words;

pub use codes::*;
pub use common::*;
pub use selection::{Facet, Selection, Sort};
pub use words::{Lang, Words};
