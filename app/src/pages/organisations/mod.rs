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
    Head { title, trail, unlisted: true, desk: true, timeless: true, ..Head::default() }
}

/// The head of a page on an organisation's own desk.
fn own_head(title: String) -> Head {
    Head { title, unlisted: true, desk: true, timeless: true, quick_exit: true, ..Head::default() }
}

/// The HTTP status of a page with a form: 200 as it begins, 422 with errors to correct, 409 if somebody else changed the record meanwhile.
pub(crate) fn status(form: &crate::components::form::Form, conflict: bool) -> u16 {
    match (conflict, form.errors.is_empty()) {
        (true, _) => 409,
        (false, false) => 422,
        (false, true) => 200,
    }
}
