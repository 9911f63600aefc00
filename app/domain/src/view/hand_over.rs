//! What the hand-over sheet shows: all that a new colleague must know of an institution's work. Every query is for one institution. Of what
//! others have written, the sheet shows only what everybody may read.

use super::actions::ActionDraft;
use super::recommendations::{ActionShown, HistoryEntry, Question};
use super::work::{Counts, Task};
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// The part of the work to which a recommendation belongs: the first that fits, in the order of [`HandOverPart::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HandOverPart {
    Overdue,
    Silent,
    Stale,
    /// The institution leads, and none of the parts above fits.
    Open,
    Supports,
    /// The institution leads, and the recommendation is implemented or no longer applicable.
    Done,
}

impl HandOverPart {
    /// All parts, in the order in which the sheet has them.
    pub const ALL: [HandOverPart; 6] =
        [HandOverPart::Overdue, HandOverPart::Silent, HandOverPart::Stale, HandOverPart::Open, HandOverPart::Supports, HandOverPart::Done];

    /// The part's name in keys of words and in addresses.
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

/// One recommendation on the sheet, with a short history.
#[derive(Clone, Debug)]
pub struct Matter {
    pub task: Task,
    /// The other institutions that answer for it.
    pub others: Vec<(Named, ResponsibilityRole)>,
    /// The current assessments: the author's name (none if it is not shown), the verdict and the day.
    pub assessed: Vec<(Option<Named>, Status, NaiveDate)>,
    /// What lead institutions reported, the newest first; reports that were corrected later are left out.
    pub reports: Vec<(NaiveDate, Status)>,
    /// The days on which the coordinator asked public questions on those reports.
    pub questions: Vec<NaiveDate>,
    /// The newest public entry of its history.
    pub last: Option<HistoryEntry>,
}

/// One part of the work: how many recommendations it has, and the first of them.
#[derive(Clone, Debug)]
pub struct PartOfWork {
    pub part: HandOverPart,
    pub total: u64,
    pub matters: Vec<Matter>,
}

/// The draft of a report that is in work.
#[derive(Clone, Debug)]
pub struct DraftAtWork {
    pub reference: Reference,
    pub stage: ReportStage,
    /// The question with which a validator returned the draft.
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

/// What kind of thing was promised in public.
#[derive(Clone, Debug)]
pub enum Promised {
    /// The next step named in the newest report on a recommendation.
    NextStep(Wording, Reference),
    /// A step of an action, with the action's title and slug.
    Milestone(Words, Words, String),
    /// The planned end of an action, with its title and slug.
    End(Words, String),
}

/// A public promise, with its day if it has one.
#[derive(Clone, Debug)]
pub struct Promise {
    pub on: Option<NaiveDate>,
    pub what: Promised,
}

/// Another institution that answers for some of the same recommendations.
#[derive(Clone, Debug)]
pub struct Partner {
    pub named: Named,
    /// How many it leads of those that this institution supports. `supports` counts those that it supports itself.
    pub leads: u64,
    pub supports: u64,
}

/// An organisation that has assessed recommendations for which the institution answers.
#[derive(Clone, Debug)]
pub struct Assessor {
    pub named: Named,
    pub assessments: u64,
    pub newest: NaiveDate,
}

/// A colleague of the same institution.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub name: String,
    pub role: Role,
    pub since: NaiveDate,
}

/// The first items of a list, and how many the whole list has.
#[derive(Clone, Debug)]
pub struct Few<T> {
    pub shown: Vec<T>,
    pub total: u64,
}

impl<T> Few<T> {
    /// The first `most` items of a list, with the number of all of them.
    pub fn first(mut list: Vec<T>, most: usize) -> Few<T> {
        let total = list.len() as u64;
        list.truncate(most);
        Few { shown: list, total }
    }

    /// How many items of the list are not shown.
    pub fn rest(&self) -> u64 {
        self.total - self.shown.len() as u64
    }
}

/// The whole hand-over sheet of one institution.
#[derive(Clone, Debug)]
pub struct HandOverSheet {
    pub institution: Named,
    pub state: Named,
    /// The day for which the sheet is drawn up: always today.
    pub day: NaiveDate,
    pub fiction: bool,
    pub counts: Counts,
    pub parts: Vec<PartOfWork>,
    /// The public promises, those with past days first, then the soonest due.
    pub promises: Few<Promise>,
    pub drafts: Few<DraftAtWork>,
    pub action_drafts: Vec<ActionDraft>,
    /// The coordinator's public questions on the newest reports.
    pub questions: Few<(Reference, Question)>,
    pub replies: Few<ReplyAtWork>,
    /// The actions that have not ended, the late ones first.
    pub actions: Few<ActionShown>,
    pub partners: Few<Partner>,
    pub assessors: Few<Assessor>,
    /// How many current assessments do not show their author's name.
    pub unnamed: u64,
    pub colleagues: Vec<Colleague>,
}
