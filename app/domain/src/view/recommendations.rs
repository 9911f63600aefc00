//! What the page of one recommendation shows: all that is public about it.

use crate::model::*;
use chrono::NaiveDate;

/// One published wording of a recommendation.
#[derive(Clone, Debug)]
pub struct TextVersion {
    pub kind: TextKind,
    pub language: String,
    pub body: String,
    pub published_on: NaiveDate,
}

/// An institution's responsibility for a recommendation.
#[derive(Clone, Debug)]
pub struct Responsible {
    pub institution: Named,
    pub role: ResponsibilityRole,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
}

/// A piece of evidence, as pages show it.
#[derive(Clone, Debug)]
pub struct Proof {
    pub kind: EvidenceKind,
    pub title: String,
    pub url: Option<String>,
    pub file: Option<FileShown>,
    pub dated_on: Option<NaiveDate>,
}

/// A file of evidence that everybody can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileShown {
    /// The SHA-256 hash of its content, in hexadecimal.
    pub hash: String,
    /// The ending of its name, which gives its kind.
    pub kind: String,
    pub bytes: u64,
}

impl FileShown {
    /// The file's path, without the language.
    pub fn path(&self) -> String {
        format!("/files/{}.{}", self.hash, self.kind)
    }
}

/// The coordinator's public question on a status update.
#[derive(Clone, Debug)]
pub struct Question {
    pub language: String,
    pub body: String,
    pub published_on: NaiveDate,
}

/// A published status update.
#[derive(Clone, Debug)]
pub struct StatusUpdate {
    pub slug: String,
    pub institution: Named,
    pub status: Status,
    pub published_on: NaiveDate,
    pub language: String,
    pub reasons: String,
    pub missing: Option<String>,
    pub next_step: Option<String>,
    pub next_step_on: Option<NaiveDate>,
    pub evidence: Vec<Proof>,
    pub questions: Vec<Question>,
    /// The slug of the update that this one corrects.
    pub corrects: Option<String>,
    /// The slug of the update that corrects this one, which is then shown struck through.
    pub corrected_by: Option<String>,
    /// For `closed`: the later recommendation that takes its place.
    pub later: Option<Reference>,
}

/// The name under which an assessment is shown. This is all that the drawing code knows of the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// The name of an organisation or a coalition, with its kind.
    Named(Named, OrganisationKind),
    /// A description that the author chose; the author's name is not here.
    Pseudonymous(Words),
}

impl Author {
    /// Whether an independent institution speaks under its own name. Pseudonymous authors always appear in civil society's lane, because
    /// another place would give away what they are.
    pub fn is_independent(&self) -> bool {
        matches!(self, Author::Named(_, kind) if kind.is_independent())
    }
}

/// The organisation's one answer to the State's reply.
#[derive(Clone, Debug)]
pub struct AnswerShown {
    pub language: String,
    pub body: String,
    pub published_on: NaiveDate,
}

/// The State's reply to an assessment.
#[derive(Clone, Debug)]
pub struct ReplyShown {
    pub institution: Named,
    pub language: String,
    pub body: String,
    pub published_on: NaiveDate,
    pub answer: Option<AnswerShown>,
}

/// A published assessment.
#[derive(Clone, Debug)]
pub struct AssessmentShown {
    pub slug: String,
    pub reference: Reference,
    pub author: Author,
    /// For a coalition's assessment: the members that sign by name. Those that sign without a name are only counted.
    pub signed_by: Vec<Named>,
    pub signed_besides: u64,
    pub verdict: Status,
    pub state_account: Option<StateAccount>,
    pub published_on: NaiveDate,
    pub language: String,
    pub developments: Option<String>,
    pub comments: Option<String>,
    pub missing: Option<String>,
    pub questions: Option<String>,
    pub proposed: Option<String>,
    pub place: Option<String>,
    pub period: Option<(NaiveDate, NaiveDate)>,
    pub groups: Vec<Named>,
    pub evidence: Vec<Proof>,
    pub reply: Option<ReplyShown>,
    /// The last day for the State's reply; none if the assessment is not published.
    pub reply_due_on: Option<NaiveDate>,
    /// The slug of the newer assessment by the same author.
    pub superseded_by: Option<String>,
    /// If it was withdrawn: the day, and the author's note.
    pub withdrawn: Option<(NaiveDate, Option<String>)>,
}

impl AssessmentShown {
    /// Whether it is its author's current assessment: neither superseded nor withdrawn.
    pub fn is_current(&self) -> bool {
        self.superseded_by.is_none() && self.withdrawn.is_none()
    }
}

/// A step (milestone) of an action.
#[derive(Clone, Debug)]
pub struct MilestoneShown {
    pub titles: Words,
    pub due_on: NaiveDate,
    pub reached_on: Option<NaiveDate>,
}

/// An action's money in one year, in minor units of the currency.
#[derive(Clone, Debug)]
pub struct BudgetShown {
    pub year: i32,
    pub currency: String,
    pub allocated_minor: i64,
    pub spent_minor: Option<i64>,
    pub source: Words,
}

/// An action as it stands on the reader's day.
#[derive(Clone, Debug)]
pub struct ActionShown {
    pub slug: String,
    pub kind: ActionKind,
    pub titles: Words,
    pub description: Words,
    pub place: Words,
    pub state: ActionState,
    pub abandoned_reason: Words,
    pub planned_start: Option<NaiveDate>,
    pub planned_end: Option<NaiveDate>,
    pub started_on: Option<NaiveDate>,
    pub finished_on: Option<NaiveDate>,
    /// The progress, in per cent.
    pub progress: i32,
    /// The institutions that carry it out, the leading one first.
    pub institutions: Vec<Named>,
    pub milestones: Vec<MilestoneShown>,
    pub budget: Vec<BudgetShown>,
    pub recommendations: Vec<Reference>,
    pub targets: Vec<Named>,
    /// The groups of people whom it reaches.
    pub groups: Vec<Named>,
}

impl ActionShown {
    /// Whether its planned end has passed while it still goes on.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state.is_open() && self.planned_end.is_some_and(|end| end < today)
    }
}

/// Another recommendation in the lineage, and how the two are linked.
#[derive(Clone, Debug)]
pub struct Relative {
    pub kind: LineageKind,
    pub listed: Listed,
}

/// One entry of the public history.
#[derive(Clone, Debug)]
pub struct HistoryEntry {
    pub happened_on: NaiveDate,
    pub kind: EventKind,
    /// The name of the body that acted; a pseudonymous author's own description; empty for the register itself.
    pub actor: Words,
    /// The status or verdict that the event gives, where it gives one.
    pub value: Option<Status>,
    /// The institution that the event concerns, where another body acted.
    pub institution: Option<Named>,
    /// The reason given for it.
    pub reason: Option<Wording>,
    pub reference: Option<Reference>,
    pub state: Option<Named>,
}

/// One recommendation with all that is public about it.
#[derive(Clone, Debug)]
pub struct RecommendationPage {
    pub reference: Reference,
    pub nature: Nature,
    pub state: Named,
    pub fiction: bool,
    pub mechanism: Named,
    pub mechanism_abbreviation: String,
    pub document_titles: Words,
    pub document_kind: DocumentKind,
    pub adopted_on: Option<NaiveDate>,
    pub dated_on: NaiveDate,
    pub session: Option<String>,
    pub source_url: Option<String>,
    pub section: Words,
    pub texts: Vec<TextVersion>,
    pub parent: Option<Reference>,
    pub parts: Vec<Listed>,
    pub previous: Option<Reference>,
    pub next: Option<Reference>,
    pub themes: Vec<Named>,
    pub groups: Vec<Named>,
    /// The provisions that it concerns: the instrument's abbreviation, and the article with its subject.
    pub provisions: Vec<(String, Named)>,
    pub targets: Vec<Named>,
    pub response: Option<Response>,
    pub recommended_by: Option<Named>,
    pub responsible: Vec<Responsible>,
    /// The clusters in which the State answers it together with other recommendations: each cluster's name, and the others.
    pub clusters: Vec<(Named, Vec<Reference>)>,
    pub standing: Standing,
    pub updates: Vec<StatusUpdate>,
    pub assessments: Vec<AssessmentShown>,
    pub actions: Vec<ActionShown>,
    pub earlier: Vec<Relative>,
    pub later: Vec<Relative>,
    pub history: Vec<HistoryEntry>,
}
