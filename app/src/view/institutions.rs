//! Institutions: what each answers for, what it does, and how it keeps its word.

use super::recommendations::{ActionShown, HistoryEntry, StatusUpdate};
use super::silence::Silences;
use crate::model::*;
use crate::rules::lateness::Met;
use chrono::NaiveDate;

/// An institution in a list. The figures are of what it leads on the day.
#[derive(Clone, Debug)]
pub struct InstitutionListed {
    pub named: Named,
    pub abbreviation: Option<String>,
    pub kind: InstitutionKind,
    pub state: Named,
    pub fiction: bool,
    pub leads: Tally,
    /// How many recommendations it supports others in.
    pub supports: u64,
    /// How many current assessments of what it leads have no reply.
    pub replies_owed: u64,
    pub ended_on: Option<NaiveDate>,
    pub successor: Option<Named>,
}

/// A recommendation that an institution supports another in.
#[derive(Clone, Debug)]
pub struct Supported {
    pub reference: Reference,
    pub lead: Option<Named>,
    pub status: Status,
}

/// An assessment that waits for a reply. Who wrote it does not stand here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedReply {
    pub reference: Reference,
    pub verdict: Status,
    pub published_on: NaiveDate,
    pub due_on: NaiveDate,
}

/// How often an institution reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reporting {
    /// Its reports by year, the newest year first.
    pub by_year: Vec<(i32, u64)>,
    /// The median of the days between one report and the next on the same recommendation.
    pub days_between: Option<i64>,
}

/// How an institution answers assessments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    pub given: u64,
    /// The median of the days from an assessment to its reply.
    pub days: Option<i64>,
    /// What it owes, the longest due first.
    pub owed: Vec<OwedReply>,
}

/// How late an institution is with what it leads on the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lateness {
    /// The first report on what had to be done by a day that has passed.
    pub reports: Met,
    /// The same until the State's account says that it is implemented or no longer applicable.
    pub done: Met,
    /// How often another date was set only after the earlier had passed.
    pub moved: u64,
    pub replies: Met,
    /// Assessments that were withdrawn or replaced after their term, without a reply.
    pub lapsed: u64,
}

/// One institution with all that is public about it.
#[derive(Clone, Debug)]
pub struct InstitutionPage {
    pub named: Named,
    pub abbreviation: Option<String>,
    pub kind: InstitutionKind,
    pub about: Words,
    pub state: Named,
    pub fiction: bool,
    pub ended_on: Option<NaiveDate>,
    pub successor: Option<Named>,
    pub predecessors: Vec<Named>,
    /// Of what it leads on the day.
    pub leads: Tally,
    pub supports: Vec<Supported>,
    /// From the first year in which it led anything.
    pub years: Vec<YearEnd>,
    /// The first few that are past their date, the longest overdue first.
    pub overdue: Vec<Listed>,
    /// The first few on which nobody has reported.
    pub silent: Vec<Listed>,
    /// The first few whose newest report is old, the oldest first.
    pub stale: Vec<Listed>,
    /// Late ones first.
    pub actions: Vec<ActionShown>,
    /// Its newest reports.
    pub updates: Vec<(Reference, StatusUpdate)>,
    pub reporting: Reporting,
    pub replies: Replies,
    pub lateness: Lateness,
    pub silences: Silences,
    /// The newest entries.
    pub history: Vec<HistoryEntry>,
}
