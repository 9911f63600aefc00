//! What the hand-over sheet asks for: all that a new colleague must know of an institution's work. Whoever answers answers for one
//! institution. What others have written stands in it only as far as everybody may read it.

use super::actions::ActionDraft;
use super::recommendations::{ActionShown, HistoryEntry, Question};
use super::work::{Counts, Task};
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// Which part of the work a recommendation belongs to; the first that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HandOverPart {
    Overdue,
    Silent,
    Stale,
    /// It leads, and nothing of the above.
    Open,
    Supports,
    /// It leads, and it is implemented or no longer applicable.
    Done,
}

impl HandOverPart {
    /// All of them, in their order.
    pub const ALL: [HandOverPart; 6] =
        [HandOverPart::Overdue, HandOverPart::Silent, HandOverPart::Stale, HandOverPart::Open, HandOverPart::Supports, HandOverPart::Done];

    /// Its name in keys and addresses.
    pub fn code(self) -> &'static str {
        match self {
            HandOverPart::Overdue => "overdue",
            HandOverPart::Silent => "silent",
            HandOverPart::Stale => "stale",
            HandOverPart::Open => "open",
            HandOverPart::Supports => "supports",
            HandOverPart::Done => "done",
        }
    }
}

/// One recommendation with its history in brief.
#[derive(Clone, Debug)]
pub struct Matter {
    pub task: Task,
    /// The other institutions that answer for it.
    pub others: Vec<(Named, ResponsibilityRole)>,
    /// Current assessments: by whom (none if they show no name), and when.
    pub assessed: Vec<(Option<Named>, Status, NaiveDate)>,
    /// What lead institutions reported, the newest first; corrected reports are left out.
    pub reports: Vec<(NaiveDate, Status)>,
    /// When the coordinator asked public questions on them.
    pub questions: Vec<NaiveDate>,
    /// The newest public entry about it.
    pub last: Option<HistoryEntry>,
}

/// A part of the work: how much there is, and the first of it.
#[derive(Clone, Debug)]
pub struct PartOfWork {
    pub part: HandOverPart,
    pub total: u64,
    pub matters: Vec<Matter>,
}

/// A draft of a report.
#[derive(Clone, Debug)]
pub struct DraftAtWork {
    pub reference: Reference,
    pub stage: ReportStage,
    /// The validator's, with which it was returned.
    pub question: Option<String>,
    pub changed_by: String,
    pub changed_on: NaiveDate,
}

/// A published assessment without a reply.
#[derive(Clone, Debug)]
pub struct ReplyAtWork {
    pub slug: String,
    pub reference: Reference,
    pub by: Option<Named>,
    pub verdict: Status,
    pub due_on: NaiveDate,
    pub draft: Option<ReportStage>,
    pub question: Option<String>,
}

/// What was promised.
#[derive(Clone, Debug)]
pub enum Promised {
    /// By the newest report on a recommendation.
    NextStep(Wording, Reference),
    /// A step of an action, with the action's title and place in addresses.
    Milestone(Words, Words, String),
    /// The end of an action.
    End(Words, String),
}

/// Something that was promised in public, with its day if it has one.
#[derive(Clone, Debug)]
pub struct Promise {
    pub on: Option<NaiveDate>,
    pub what: Promised,
}

/// Another institution on the same recommendations.
#[derive(Clone, Debug)]
pub struct Partner {
    pub named: Named,
    /// Where it leads what this one supports, and where it supports.
    pub leads: u64,
    pub supports: u64,
}

/// An organisation that has assessed what the institution answers for.
#[derive(Clone, Debug)]
pub struct Assessor {
    pub named: Named,
    pub assessments: u64,
    pub newest: NaiveDate,
}

/// Somebody of the same institution.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub name: String,
    pub role: Role,
    pub since: NaiveDate,
}

/// Some of many, and how many there are.
#[derive(Clone, Debug)]
pub struct Few<T> {
    pub shown: Vec<T>,
    pub total: u64,
}

impl<T> Few<T> {
    /// The first of a list.
    pub fn first(mut list: Vec<T>, most: usize) -> Few<T> {
        let total = list.len() as u64;
        list.truncate(most);
        Few { shown: list, total }
    }

    /// How many are not shown.
    pub fn rest(&self) -> u64 {
        self.total - self.shown.len() as u64
    }
}

/// The whole sheet.
#[derive(Clone, Debug)]
pub struct HandOverSheet {
    pub institution: Named,
    pub state: Named,
    /// The day that it is of: always the present one.
    pub day: NaiveDate,
    pub fiction: bool,
    pub counts: Counts,
    pub parts: Vec<PartOfWork>,
    /// The soonest due first; past ones before them.
    pub promises: Few<Promise>,
    pub drafts: Few<DraftAtWork>,
    pub action_drafts: Vec<ActionDraft>,
    /// The coordinator's public questions on newest reports.
    pub questions: Few<(Reference, Question)>,
    pub replies: Few<ReplyAtWork>,
    /// What goes on, the late first.
    pub actions: Few<ActionShown>,
    pub partners: Few<Partner>,
    pub assessors: Few<Assessor>,
    /// Current assessments whose authors show no name.
    pub unnamed: u64,
    pub colleagues: Vec<Colleague>,
}
