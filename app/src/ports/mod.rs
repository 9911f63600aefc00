//! What pages ask for: one narrow trait an area. The server answers from the database, tests answer with fakes. Whoever
//! answers has already chosen the day that the reader asks about (`?as_at=`) and leaves out what the reader may not see.

pub mod accounts;
pub mod actions;
pub mod briefs;
pub mod changes;
pub mod civil_society;
pub mod coordination;
pub mod documents;
pub mod hand_over;
pub mod hiding;
pub mod institutions;
pub mod intake;
pub mod moderating;
pub mod overview;
pub mod recommendations;
pub mod registration;
pub mod reminders;
pub mod sdgs;
pub mod search;
pub mod subjects;
pub mod submissions;
pub mod work;

use std::fmt;

/// Something outside failed (the database, a file). The reader is told no more than that; the log is.
#[derive(Debug)]
pub struct PortError(pub Box<dyn std::error::Error + Send + Sync>);

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for PortError {}

/// What a port gives.
pub type Answer<T> = Result<T, PortError>;

/// Everything that the public pages ask for.
pub trait Register:
    search::Search
    + recommendations::Recommendations
    + documents::Documents
    + briefs::Briefs
    + institutions::Institutions
    + sdgs::Sdgs
    + subjects::Subjects
    + civil_society::CivilSociety
    + changes::Changes
    + overview::Overview
{
}

impl<T> Register for T where
    T: search::Search
        + recommendations::Recommendations
        + documents::Documents
        + briefs::Briefs
        + institutions::Institutions
        + sdgs::Sdgs
        + subjects::Subjects
        + civil_society::CivilSociety
        + changes::Changes
        + overview::Overview
{
}
