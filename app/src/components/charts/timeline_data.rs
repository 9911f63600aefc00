//! What a timeline shows.

use answerable_domain::model::{EvidenceKind, Status};
use chrono::NaiveDate;

/// The data of a timeline.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The day of the recommendation, at which the axis begins. An earlier entry makes it begin earlier.
    pub from: NaiveDate,
    /// The reader's day, at which the lines end.
    pub today: NaiveDate,
    /// Months after which a report is stale.
    pub stale_months: u32,
    /// The State's reports, in any order.
    pub state: Vec<StatePoint>,
    /// What others found: one lane for each author.
    pub civil: Vec<CivilLane>,
}

/// One report of the State.
#[derive(Clone, Debug)]
pub struct StatePoint {
    pub on: NaiveDate,
    pub status: Status,
    /// The kinds of evidence that support it, each with its title.
    pub evidence: Vec<(EvidenceKind, String)>,
    /// The language of the evidence's titles.
    pub language: String,
    pub institution: String,
    /// Whether a later report has corrected this one.
    pub corrected: bool,
}

/// The assessments of one author.
#[derive(Clone, Debug)]
pub struct CivilLane {
    pub author: String,
    /// Whether the author is an ombudsperson or a national human rights institution, which is neither the State nor civil society and is
    /// shown apart.
    pub independent: bool,
    pub points: Vec<CivilPoint>,
}

/// One assessment in an author's lane.
#[derive(Clone, Debug)]
pub struct CivilPoint {
    pub on: NaiveDate,
    pub verdict: Status,
    pub withdrawn_on: Option<NaiveDate>,
    /// The kinds of evidence that support it, each with its title.
    pub evidence: Vec<(EvidenceKind, String)>,
    /// The language of the evidence's titles.
    pub language: String,
}
