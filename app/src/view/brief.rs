//! What the Committee has before it of one document: both sides' current word on each of its recommendations.

use crate::model::*;
use crate::view::recommendations::{ActionShown, AssessmentShown, StatusUpdate};
use chrono::NaiveDate;

/// One recommendation, with what each side says of it now.
#[derive(Clone, Debug)]
pub struct BriefItem {
    pub listed: Listed,
    /// The heading that it stands under in the document.
    pub section: Words,
    /// For the first lettered part of a paragraph: the words that lead in to all of its parts.
    pub whole: Option<Wording>,
    /// The State's newest report that has not been corrected.
    pub report: Option<StatusUpdate>,
    pub actions: Vec<ActionShown>,
    /// Civil society's current assessments, the newest first.
    pub civil: Vec<AssessmentShown>,
    /// Independent institutions' current assessments, apart from civil society's.
    pub independent: Vec<AssessmentShown>,
}

/// Both sides on one document.
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
    /// In the document's order.
    pub items: Vec<BriefItem>,
}
