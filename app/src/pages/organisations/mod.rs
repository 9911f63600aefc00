//! Registered organisations, for the people who look after them: the moderator (`/moderating/organisations`) and the organisations' own
//! leads (`/submissions/organisation`, `/submissions/coalitions`).

pub mod coalitions;
pub mod contact;
pub(crate) mod details;
pub(crate) mod looking;

use crate::pages::Head;
use crate::reader::*;

/// The head of a moderator's page on organisations; `below` puts it below the list of organisations.
pub(crate) fn moderators_head(title: String, below: bool) -> Head {
    let trail = if below { vec![(t("organisations-title"), "/moderating/organisations".to_string())] } else { Vec::new() };
    Head::at_desk(title, trail)
}

/// The head of a page on an organisation's own desk.
fn own_head(title: String) -> Head {
    Head { quick_exit: true, ..Head::at_desk(title, Vec::new()) }
}
