//! Markup that several pages share. The classes and their accessibility criteria are documented in `style/README.md`.

pub mod action;
pub mod assessment;
pub mod charts;
pub mod evidence;
pub mod fiction;
pub mod figures;
pub mod history;
pub mod listed;
pub mod marks;
pub mod page_parts;
