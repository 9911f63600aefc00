//! How a person is reminded.

use crate::model::Rhythm;

/// What a person has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub rhythm: Rhythm,
    /// Whether there is a secret address of the person's calendar. What it is, nobody can look up.
    pub has_calendar: bool,
}
