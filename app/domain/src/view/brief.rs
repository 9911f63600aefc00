//! What the Committee's brief on one document shows: both sides' current word on each of its recommendations.

use crate::model::*;
use crate::view::recommendations::{ActionShown, AssessmentShown, StatusUpdate};
use chrono::NaiveDate;

/// One recommendation of the brief, with what each side says of it now.
#[derive(Clone, Debug)]
pub struct BriefItem {
    pub listed: Listed,
    /// The heading under which it stands in the document.
    pub section: Words,
    /// For the first lettered part of a paragraph: the opening words that all of its parts share.
    pub whole: Option<Wording>,
    /// The State's newest report that has not been corrected.
    pub report: Option<StatusUpdate>,
    pub actions: Vec<ActionShown>,
    /// Civil society's current assessments, the newest first.
    pub civil: Vec<AssessmentShown>,
    /// Independent institutions' current assessments, apart from civil society's.
    pub independent: Vec<AssessmentShown>,
}

/// The brief on one document: all of its recommendations with both sides' word on each.
#[derive(Clone, Debug)]
pub struct Brief {
    pub symbol: String,
    pub titles: Words,
    pub kind: DocumentKind,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    pub dated_on: NaiveDate,
    pub tally: Tally,
    /// The recommendations, in the document's order.
    pub items: Vec<BriefItem>,
}
