//! What an organisation's desk shows: what it writes, what became of it, and what it can still do with what is published. Only the
//! organisation's own people see it; a draft that is shared within a coalition is also seen by that coalition's people.

use super::recommendations::AssessmentShown;
use super::reporting::DraftProof;
use crate::model::*;
use crate::rules::submissions::SubmissionStage;
use chrono::NaiveDate;

/// A submission in the desk's lists.
#[derive(Clone, Debug)]
pub struct SubmissionLine {
    pub token: String,
    pub kind: SubmissionKind,
    pub references: Vec<Reference>,
    pub verdict: Option<Status>,
    pub visibility: Visibility,
    pub stage: SubmissionStage,
    pub changed_by: String,
    pub changed_on: NaiveDate,
    pub submitted_on: Option<NaiveDate>,
    /// The last day for the moderator's decision, while it waits for one.
    pub due_on: Option<NaiveDate>,
}

/// A coalition's draft by another organisation, shared to be signed.
#[derive(Clone, Debug)]
pub struct ToSign {
    pub line: SubmissionLine,
    pub author: Named,
    pub coalition: Named,
    /// How the reader's organisation signed: none if it has not, else whether by name.
    pub signed: Option<bool>,
}

/// A published assessment by the reader's organisation, as it is shown now.
#[derive(Clone, Debug)]
pub struct OwnAssessment {
    pub shown: AssessmentShown,
    pub visibility: Visibility,
    /// Whether a reply to it waits for the organisation's answer.
    pub to_answer: bool,
}

/// What the desk's front page shows.
#[derive(Clone, Debug)]
pub struct DeskFound {
    /// A reference that the register has, as an example of how references are written.
    pub example: Option<Reference>,
    pub organisation: Named,
    pub kind: OrganisationKind,
    pub fiction: bool,
    /// Whether the reader is the organisation's lead, who may submit, withdraw and choose visibility.
    pub lead: bool,
    /// The submissions that are not published, the newest first.
    pub submissions: Vec<SubmissionLine>,
    pub to_sign: Vec<ToSign>,
    pub published: Vec<OwnAssessment>,
}

/// A moderator's decision, as the organisation and moderators see it.
#[derive(Clone, Debug)]
pub struct DecisionShown {
    pub decision: Decision,
    pub ground: Option<Ground>,
    pub field: Option<String>,
    pub passage: Option<String>,
    pub note: Option<String>,
    /// For a duplicate: the path at which the author reads the other text.
    pub duplicate_of: Option<String>,
    pub received_on: NaiveDate,
    pub decided_on: NaiveDate,
}

/// An organisation's signature under a coalition's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub organisation: Named,
    /// Whether its name is shown to everybody.
    pub named: bool,
    pub left_on: Option<NaiveDate>,
}

/// A submission, saved or just begun, as its form shows it.
#[derive(Clone, Debug)]
pub struct SubmissionPage {
    pub token: String,
    pub kind: SubmissionKind,
    /// The version of the saved draft; 0 while it has not been saved.
    pub version: i32,
    pub stage: SubmissionStage,
    pub organisation: Named,
    pub organisation_kind: OrganisationKind,
    pub fiction: bool,
    /// Whether it belongs to the reader's organisation; others of its coalition can read and sign it.
    pub own: bool,
    pub lead: bool,
    pub written: Written,
    pub visibility: Visibility,
    pub coalition: Option<Named>,
    pub evidence: Vec<DraftProof>,
    /// The coalitions to which the organisation belongs.
    pub coalitions: Vec<Named>,
    pub groups: Vec<Named>,
    /// The recommendations that it judges, as lists show them.
    pub listed: Vec<Listed>,
    pub signatures: Vec<Signature>,
    /// How the reader's organisation signed: none if it has not, else whether by name.
    pub signed: Option<bool>,
    pub decisions: Vec<DecisionShown>,
    pub appeal: Option<String>,
    pub changed_by: String,
    pub changed_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    /// The key with which a browser encrypts what it keeps of the form: a different one for each account.
    pub browser_key: String,
    /// Names that must not stand in a text that is not to show them.
    pub own_names: Vec<String>,
    /// How it would look once published: one assessment for each recommendation.
    pub preview: Vec<AssessmentShown>,
    /// For an answer: the assessment with the reply that it answers.
    pub answers: Option<AssessmentShown>,
}

/// A published assessment, with what the organisation can still do with it.
#[derive(Clone, Debug)]
pub struct PublishedPage {
    pub own: OwnAssessment,
    pub fiction: bool,
    pub lead: bool,
    /// Whether the reader's organisation wrote it; otherwise it signed it.
    pub wrote: bool,
    /// Whether the reader's organisation has a signature that it can take back.
    pub signed: bool,
    pub coalitions: Vec<Named>,
    /// The visibilities to which it can be lowered.
    pub lower: Vec<Visibility>,
    /// The draft of an answer to the reply, if one was begun.
    pub answer: Option<String>,
}
