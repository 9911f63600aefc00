//! Markup that several pages share. Its classes and their accessibility criteria are documented in `style/README.md`.

pub mod action;
pub mod aspect;
pub mod assessment;
pub mod charts;
pub mod counted;
pub mod danger;
pub mod document_table;
pub mod doubts;
pub mod downloads;
pub mod evidence;
pub mod facet_value;
pub mod fiction;
pub mod figures;
pub mod form;
pub mod history;
pub mod listed;
pub mod marks;
pub mod money;
pub mod page_nav;
pub mod page_parts;
pub mod questions;
pub mod quick_exit;
pub mod raw;
pub mod told;
