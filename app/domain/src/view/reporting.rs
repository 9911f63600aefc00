//! What the forms of status updates and replies show.

use super::recommendations::{AssessmentShown, StatusUpdate};
use super::work::*;
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// A row of evidence in a draft; fields may be missing until the draft is submitted.
#[derive(Clone, Debug, Default)]
pub struct DraftProof {
    pub kind: Option<EvidenceKind>,
    pub title: String,
    pub url: Option<String>,
    pub file: Option<DraftFile>,
    pub dated_on: Option<NaiveDate>,
}

/// A file that was uploaded with a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFile {
    /// The token by which the form carries the file.
    pub token: String,
    pub state: FileState,
}

/// Whether an uploaded file may be read; only a file in state `Ready` may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    Ready,
    /// The scanner could not be reached yet, so the file is not to be read.
    Held,
    /// The file cannot be read: the scanner found something, or the draft it waited for was never saved.
    Gone,
}

/// The draft of a status update. The people of the institution share it.
#[derive(Clone, Debug)]
pub struct ReportDraft {
    pub status: Option<Status>,
    pub language: String,
    pub reasons: String,
    pub missing: String,
    pub next_step: String,
    pub next_step_on: Option<NaiveDate>,
    pub corrects: Option<String>,
    pub later: Option<Reference>,
    pub evidence: Vec<DraftProof>,
    pub stage: ReportStage,
    /// The question with which a validator returned the draft.
    pub question: Option<String>,
    pub version: i32,
    pub changed_by: String,
    pub changed_on: NaiveDate,
    /// Whether the reader is the only person who has worked on it.
    pub sole_author: bool,
}

/// What the form of a status update shows, with the earlier reports.
#[derive(Clone, Debug)]
pub struct ReportPage {
    pub institution: Named,
    pub listed: Listed,
    pub draft: Option<ReportDraft>,
    /// What the lead institutions have published on this recommendation, the newest first.
    pub updates: Vec<StatusUpdate>,
    /// Whether an action that serves the recommendation has begun.
    pub action_begun: bool,
    pub actions: u64,
    /// Later recommendations that take this one up.
    pub later: Vec<Reference>,
    pub neighbours: Neighbours,
    pub validator: bool,
}

/// The draft of a reply to an assessment.
#[derive(Clone, Debug)]
pub struct ReplyDraft {
    pub language: String,
    pub body: String,
    pub stage: ReportStage,
    pub question: Option<String>,
    pub version: i32,
    pub changed_by: String,
    pub changed_on: NaiveDate,
}

/// An assessment to which the institution owes a reply.
#[derive(Clone, Debug)]
pub struct ReplyTask {
    pub assessment: AssessmentShown,
    pub draft: Option<ReplyDraft>,
}

/// What the form of a reply shows.
#[derive(Clone, Debug)]
pub struct ReplyPage {
    pub institution: Named,
    pub fiction: bool,
    pub owed: ReplyTask,
    /// The slug of the next assessment that waits for a reply.
    pub next: Option<String>,
    pub validator: bool,
}
