//! What organisations say, where accounts part, and what the moderator decides. An organisation is known here only by what
//! it has published under its own name: nothing in these types may come from a pseudonymous assessment's author.

use super::recommendations::AssessmentShown;
use crate::model::*;
use chrono::NaiveDate;

/// How many assessments or recommendations a page lists.
pub const PER_PAGE: u64 = 20;

/// What became of assessments: the State's replies, and its silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    pub given: u64,
    /// Current assessments without a reply, still within the time for it.
    pub waiting: u64,
    /// Current assessments without a reply after that time.
    pub overdue: u64,
    /// Between an assessment and its reply.
    pub median_days: Option<u64>,
}

/// An organisation in the list.
#[derive(Clone, Debug)]
pub struct OrganisationLine {
    pub named: Named,
    pub kind: OrganisationKind,
    pub state: Named,
    pub fiction: bool,
    /// Its current assessments under its own name.
    pub current: u64,
    /// The day of its newest assessment under its own name.
    pub newest: Option<NaiveDate>,
}

/// An assessment with what its recommendation's standing says of it.
#[derive(Clone, Debug)]
pub struct AssessmentLine {
    pub shown: AssessmentShown,
    /// Whether it is current and parts from the State's account.
    pub differs: bool,
    pub state: Named,
    pub fiction: bool,
}

/// A page of assessments, the newest first.
#[derive(Clone, Debug, Default)]
pub struct AssessmentList {
    pub total: u64,
    pub items: Vec<AssessmentLine>,
    pub page: u64,
    pub pages: u64,
}

/// Where one side has spoken and another has not, or both have and part: lists that lead on from a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// The State's account and a current verdict differ.
    pub differ: u64,
    /// Assessed by civil society; the State has not reported.
    pub silent_state: u64,
    /// Reported by the State; nobody has assessed it.
    pub unassessed: u64,
}

/// All of civil society.
#[derive(Clone, Debug)]
pub struct CivilSocietyPage {
    pub lists: Lists,
    pub organisations: Vec<OrganisationLine>,
    pub assessments: AssessmentList,
    pub replies: Replies,
    /// How many recommendations carry an assessment whose reply is overdue.
    pub overdue_recommendations: u64,
}

/// Where an organisation parts from the State.
#[derive(Clone, Debug)]
pub struct Difference {
    pub reference: Reference,
    pub status: Status,
    pub verdict: Status,
    pub assessed_on: NaiveDate,
}

/// An assessment that waits for a reply.
#[derive(Clone, Debug)]
pub struct Unanswered {
    pub reference: Reference,
    pub published_on: NaiveDate,
    pub due_on: NaiveDate,
}

/// One organisation.
#[derive(Clone, Debug)]
pub struct OrganisationPage {
    pub named: Named,
    pub kind: OrganisationKind,
    pub about: Words,
    pub state: Named,
    pub fiction: bool,
    /// Language tags.
    pub languages: Vec<String>,
    /// The members of a coalition that have pages of their own.
    pub members: Vec<Named>,
    pub coalitions: Vec<Named>,
    /// How many of its assessments are current.
    pub current: u64,
    /// Its current verdicts, in the order of `Status::ALL`.
    pub verdicts: [u64; Status::ALL.len()],
    /// The newest first.
    pub differences: Vec<Difference>,
    pub replies: Replies,
    /// The longest waiting first.
    pub unanswered: Vec<Unanswered>,
    pub assessments: AssessmentList,
}
