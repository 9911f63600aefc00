//! What the page of a person's reminders shows.

use crate::model::Rhythm;

/// A person's choices about reminders and the calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReminderChoice {
    pub rhythm: Rhythm,
    /// Whether the person's calendar has a secret address. Nobody can look the address up.
    pub has_calendar: bool,
}
