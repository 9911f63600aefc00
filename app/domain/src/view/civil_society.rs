//! What the pages on civil society show: organisations, their assessments, the State's replies. An organisation is known here only by what
//! it has published under its own name: nothing in these types comes from the author of a pseudonymous assessment.

use super::recommendations::AssessmentShown;
use crate::model::*;
use chrono::NaiveDate;

/// How many assessments or recommendations one page lists.
pub const PER_PAGE: u64 = 20;

/// How many assessments were answered, and how many wait: the State's replies and its silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StateReplies {
    pub given: u64,
    /// Current assessments that have no reply and are still within the term for it.
    pub waiting: u64,
    /// Current assessments that have no reply after the term.
    pub overdue: u64,
    /// The median of the days between an assessment and its reply; none if there are no replies.
    pub median_days: Option<u64>,
}

/// One organisation in the list of organisations.
#[derive(Clone, Debug)]
pub struct OrganisationLine {
    pub named: Named,
    pub kind: OrganisationKind,
    pub state: Named,
    pub fiction: bool,
    /// How many current assessments it has under its own name.
    pub current: u64,
    /// The day of its newest assessment under its own name.
    pub newest: Option<NaiveDate>,
}

/// An assessment, with whether it differs from the State's account.
#[derive(Clone, Debug)]
pub struct AssessmentLine {
    pub shown: AssessmentShown,
    /// Whether it is current and differs from the State's account.
    pub differs: bool,
    pub state: Named,
    pub fiction: bool,
}

/// One page of a list of assessments, the newest first.
#[derive(Clone, Debug, Default)]
pub struct AssessmentList {
    pub total: u64,
    pub items: Vec<AssessmentLine>,
    pub page: u64,
    pub pages: u64,
}

/// How many recommendations show one side speaking and the other silent, or both in disagreement; each number leads to its list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Recommendations on which the State's account and a current verdict differ.
    pub differ: u64,
    /// Recommendations that civil society has assessed and the State has not reported on.
    pub silent_state: u64,
    /// Recommendations that the State has reported on and nobody has assessed.
    pub unassessed: u64,
}

/// What the page on all of civil society shows.
#[derive(Clone, Debug)]
pub struct CivilSocietyPage {
    pub lists: Lists,
    pub organisations: Vec<OrganisationLine>,
    pub assessments: AssessmentList,
    pub replies: StateReplies,
    /// How many recommendations carry an assessment whose reply is overdue.
    pub overdue_recommendations: u64,
}

/// A recommendation on which an organisation's verdict differs from the State's status.
#[derive(Clone, Debug)]
pub struct VerdictDifference {
    pub reference: Reference,
    pub status: Status,
    pub verdict: Status,
    pub assessed_on: NaiveDate,
}

/// An assessment that waits for the State's reply.
#[derive(Clone, Debug)]
pub struct Unanswered {
    pub reference: Reference,
    pub published_on: NaiveDate,
    pub due_on: NaiveDate,
}

/// What the page of one organisation shows, all of it published under the organisation's own name.
#[derive(Clone, Debug)]
pub struct OrganisationPage {
    pub named: Named,
    pub kind: OrganisationKind,
    pub about: Words,
    pub state: Named,
    pub fiction: bool,
    /// The languages in which it writes, as tags.
    pub languages: Vec<String>,
    /// Of a coalition: those of its members that have pages of their own.
    pub members: Vec<Named>,
    pub coalitions: Vec<Named>,
    /// How many of its assessments are current.
    pub current: u64,
    /// How many current verdicts of each value it has given.
    pub verdicts: PerStatus,
    /// Where its verdicts differ from the State's status, the newest first.
    pub differences: Vec<VerdictDifference>,
    pub replies: StateReplies,
    /// Its assessments that wait for a reply, the longest waiting first.
    pub unanswered: Vec<Unanswered>,
    pub assessments: AssessmentList,
}
