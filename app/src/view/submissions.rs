//! An organisation's desk: what it writes, what became of it, what it can still do with what is published. Answered for the
//! organisation's own people alone, and for those of a coalition with whom a draft is shared.

use super::recommendations::AssessmentShown;
use super::reporting::DraftProof;
use crate::model::*;
use crate::rules::submissions::SubmissionStage;
use chrono::NaiveDate;

/// A submission in a list.
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

/// A draft of another organisation of a coalition, shared to be signed.
#[derive(Clone, Debug)]
pub struct ToSign {
    pub line: SubmissionLine,
    pub author: Named,
    pub coalition: Named,
    /// Whether one's own organisation has signed, and whether by name.
    pub signed: Option<bool>,
}

/// A published assessment of the organisation's own, as it shows now.
#[derive(Clone, Debug)]
pub struct OwnAssessment {
    pub shown: AssessmentShown,
    pub visibility: Visibility,
    /// Whether it waits for the organisation's answer to a reply.
    pub to_answer: bool,
}

/// The desk.
#[derive(Clone, Debug)]
pub struct DeskFound {
    /// A reference that the register has, to show how one is written.
    pub example: Option<Reference>,
    pub organisation: Named,
    pub kind: OrganisationKind,
    pub fiction: bool,
    /// Whether who asks may submit, withdraw and choose visibility.
    pub lead: bool,
    /// Everything that is not published, the newest first.
    pub submissions: Vec<SubmissionLine>,
    pub to_sign: Vec<ToSign>,
    pub published: Vec<OwnAssessment>,
}

/// What a moderator decided, as the organisation and moderators see it.
#[derive(Clone, Debug)]
pub struct DecisionShown {
    pub decision: Decision,
    pub ground: Option<Ground>,
    pub field: Option<String>,
    pub passage: Option<String>,
    pub note: Option<String>,
    /// Where the author reads what this is the duplicate of.
    pub duplicate_of: Option<String>,
    pub received_on: NaiveDate,
    pub decided_on: NaiveDate,
}

/// An organisation that signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub organisation: Named,
    /// Whether its name shows to everybody.
    pub named: bool,
    pub left_on: Option<NaiveDate>,
}

/// A submission, or the beginning of one.
#[derive(Clone, Debug)]
pub struct SubmissionPage {
    pub token: String,
    pub kind: SubmissionKind,
    /// Nought for one that is not saved yet.
    pub version: i32,
    pub stage: SubmissionStage,
    pub organisation: Named,
    pub organisation_kind: OrganisationKind,
    pub fiction: bool,
    /// Whether it is one's own organisation's; others of its coalition read it and sign.
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
    /// How one's own organisation signed, if it did.
    pub signed: Option<bool>,
    pub decisions: Vec<DecisionShown>,
    pub appeal: Option<String>,
    pub changed_by: String,
    pub changed_on: Option<NaiveDate>,
    pub submitted_on: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
    /// With what a browser seals what it keeps of the form: another word for each account.
    pub browser_key: String,
    /// Names that must not stand in a text under which they are not to show.
    pub own_names: Vec<String>,
    /// How it would look, an assessment for each recommendation.
    pub preview: Vec<AssessmentShown>,
    /// Of an answer: the assessment with the reply.
    pub answers: Option<AssessmentShown>,
}

/// What can still be done with a published assessment.
#[derive(Clone, Debug)]
pub struct PublishedPage {
    pub own: OwnAssessment,
    pub fiction: bool,
    pub lead: bool,
    /// Whether one's own organisation wrote it; otherwise it signed it.
    pub wrote: bool,
    /// Whether one's own organisation's signature is there to be taken back.
    pub signed: bool,
    pub coalitions: Vec<Named>,
    /// The visibilities below its own.
    pub lower: Vec<Visibility>,
    /// The answer to the reply that was begun.
    pub answer: Option<String>,
}
