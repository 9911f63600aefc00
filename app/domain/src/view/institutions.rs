//! What the list of institutions and the page of one institution show: what it answers for, what it does, how it reports and replies.

use super::recommendations::{ActionShown, HistoryEntry, StatusUpdate};
use super::silence::Silences;
use crate::model::*;
use crate::rules::lateness::Met;
use chrono::NaiveDate;

/// An institution in the list. Its figures count what it leads on the reader's day.
#[derive(Clone, Debug)]
pub struct InstitutionListed {
    pub named: Named,
    pub abbreviation: Option<String>,
    pub kind: InstitutionKind,
    pub state: Named,
    pub fiction: bool,
    pub leads: Tally,
    /// How many recommendations it supports that others lead.
    pub supports: u64,
    /// How many current assessments of recommendations that it leads have no reply.
    pub replies_owed: u64,
    pub ended_on: Option<NaiveDate>,
    pub successor: Option<Named>,
}

/// A recommendation that an institution supports and another leads.
#[derive(Clone, Debug)]
pub struct Supported {
    pub reference: Reference,
    pub lead: Option<Named>,
    pub status: Status,
}

/// An assessment that waits for the institution's reply. Its author is not part of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwedReply {
    pub reference: Reference,
    pub verdict: Status,
    pub published_on: NaiveDate,
    pub due_on: NaiveDate,
}

/// How often an institution reports: by year, and the days between reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reporting {
    /// The number of its reports in each year, the newest year first.
    pub by_year: Vec<(i32, u64)>,
    /// The median of the days between one report and the next on the same recommendation.
    pub days_between: Option<i64>,
}

/// How an institution answers assessments: how many, how fast, and what it owes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstitutionReplies {
    pub given: u64,
    /// The median of the days from an assessment to its reply; none if it has not replied.
    pub days: Option<i64>,
    /// The replies that it owes, the longest due first.
    pub owed: Vec<OwedReply>,
}

/// How late an institution is with the recommendations that it leads on the reader's day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lateness {
    /// Of recommendations whose due date has passed: how many first reports came by that date, and how many after it or not yet.
    pub reports: Met,
    /// Of the same recommendations: by when the State's account said, and has said since, that they are implemented or no longer
    /// applicable.
    pub done: Met,
    /// How often a new due date was set only after the earlier one had passed.
    pub moved: u64,
    pub replies: Met,
    /// How many assessments were withdrawn or replaced after their term had passed without a reply.
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
    /// Where the recommendations stand that it leads on the reader's day.
    pub leads: Tally,
    pub supports: Vec<Supported>,
    /// Where the recommendations that it led stood at each year's end, from the first year in which it led any.
    pub years: Vec<YearEnd>,
    /// The first few recommendations that are past their due date, the longest overdue first.
    pub overdue: Vec<Listed>,
    /// The first few recommendations on which nobody has reported.
    pub silent: Vec<Listed>,
    /// The first few recommendations whose newest report is stale, the oldest report first.
    pub stale: Vec<Listed>,
    /// Its actions, the late ones first.
    pub actions: Vec<ActionShown>,
    /// Its newest reports, each with the recommendation.
    pub updates: Vec<(Reference, StatusUpdate)>,
    pub reporting: Reporting,
    pub replies: InstitutionReplies,
    pub lateness: Lateness,
    pub silences: Silences,
    /// The newest entries of its public history.
    pub history: Vec<HistoryEntry>,
}
