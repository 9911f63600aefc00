//! Reports and replies in work.

use super::recommendations::{AssessmentShown, StatusUpdate};
use super::work::*;
use crate::model::*;
use crate::rules::reporting::ReportStage;
use chrono::NaiveDate;

/// Evidence of a draft; what is missing is missing until it is submitted.
#[derive(Clone, Debug, Default)]
pub struct DraftProof {
    pub kind: Option<EvidenceKind>,
    pub title: String,
    pub url: Option<String>,
    pub file: Option<DraftFile>,
    pub dated_on: Option<NaiveDate>,
}

/// A file that was sent with a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftFile {
    /// What the form carries of it.
    pub token: String,
    pub state: FileState,
}

/// Whether a file may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    Ready,
    /// The scanner could not be reached yet.
    Held,
    /// The scanner found something, or it waited too long for a draft that was never saved.
    Gone,
}

/// A status update that is not published yet. The people of the institution share it.
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
    /// The validator's, with which it was returned.
    pub question: Option<String>,
    pub version: i32,
    pub changed_by: String,
    pub changed_on: NaiveDate,
    /// Whether nobody but who asks has worked on it.
    pub sole_author: bool,
}

/// The form of a status update, with what was reported before.
#[derive(Clone, Debug)]
pub struct ReportPage {
    pub institution: Named,
    pub listed: Listed,
    pub draft: Option<ReportDraft>,
    /// What the lead institutions have published, the newest first.
    pub updates: Vec<StatusUpdate>,
    /// Whether an action that serves it has begun.
    pub action_begun: bool,
    pub actions: u64,
    /// Later recommendations that take it up.
    pub later: Vec<Reference>,
    pub neighbours: Neighbours,
    pub validator: bool,
}

/// A reply that is not published yet.
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

/// An assessment that the institution owes a reply to.
#[derive(Clone, Debug)]
pub struct OwedReply {
    pub assessment: AssessmentShown,
    pub draft: Option<ReplyDraft>,
}

/// The form of a reply.
#[derive(Clone, Debug)]
pub struct ReplyPage {
    pub institution: Named,
    pub fiction: bool,
    pub owed: OwedReply,
    /// The next that waits for a reply, by its place.
    pub next: Option<String>,
    pub validator: bool,
}
