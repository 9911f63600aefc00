//! `/submissions`: an organisation's desk: what it writes, what the moderator answers, and what it has published, with or without its name.

mod fields;
pub mod form;
pub mod index;
pub mod published;
mod signs;
mod state;

pub use form::wording;
pub use signs::shown as confirmed_signs;
pub use state::decisions;

use super::Head;
use crate::reader::t;

/// The head of a page of the desk; `deeper` puts it below the desk's front page.
fn head(title: String, deeper: bool, fiction: bool) -> Head {
    let trail = if deeper { vec![(t("submissions-title"), "/submissions".to_string())] } else { Vec::new() };
    Head { fiction, keeps_draft: true, ..Head::at_desk(title, trail) }
}
