//! One recommendation with all that is public about it.

use crate::model::*;
use crate::rules::standing::Standing;
use chrono::NaiveDate;

/// A wording of a recommendation.
#[derive(Clone, Debug)]
pub struct TextVersion {
    pub kind: TextKind,
    pub language: String,
    pub body: String,
    pub published_on: NaiveDate,
}

/// An institution that answers for a recommendation.
#[derive(Clone, Debug)]
pub struct Responsible {
    pub institution: Named,
    pub role: ResponsibilityRole,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
    pub due_on: Option<NaiveDate>,
}

/// Evidence as a page shows it.
#[derive(Clone, Debug)]
pub struct Proof {
    pub kind: EvidenceKind,
    pub title: String,
    pub url: Option<String>,
    pub file: Option<FileShown>,
    pub dated_on: Option<NaiveDate>,
}

/// A file that everybody can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileShown {
    /// SHA-256 of what is in it, in hexadecimal.
    pub hash: String,
    /// The ending of its name.
    pub kind: String,
    pub bytes: u64,
}

impl FileShown {
    /// Its address below the language.
    pub fn path(&self) -> String {
        format!("/files/{}.{}", self.hash, self.kind)
    }
}

/// The coordinator's public question on an update.
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
    /// The update that it corrects.
    pub corrects: Option<String>,
    /// The update that corrects it: then it is shown struck through.
    pub corrected_by: Option<String>,
    /// For `closed`: the later recommendation.
    pub later: Option<Reference>,
}

/// Under whose name an assessment shows. What is not here is not known to whoever draws the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// An organisation or a coalition, by name, with its kind.
    Named(Named, OrganisationKind),
    /// Only a description that the author chose.
    Pseudonymous(Words),
}

impl Author {
    /// Whether an independent institution speaks under its own name. Who speaks under a pseudonym speaks in civil society's lane:
    /// another place would tell who it is.
    pub fn is_independent(&self) -> bool {
        matches!(self, Author::Named(_, kind) if kind.is_independent())
    }
}

/// What the organisation says to a reply, once.
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
    /// Of a coalition's assessment: the members that sign it by name, and how many do besides.
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
    /// The last day for the State's reply; none of what is not published.
    pub reply_due_on: Option<NaiveDate>,
    /// The slug of the same author's newer assessment.
    pub superseded_by: Option<String>,
    /// Withdrawn on that day, with the author's note.
    pub withdrawn: Option<(NaiveDate, Option<String>)>,
}

impl AssessmentShown {
    /// Whether it is its author's current word.
    pub fn is_current(&self) -> bool {
        self.superseded_by.is_none() && self.withdrawn.is_none()
    }
}

/// A step of an action.
#[derive(Clone, Debug)]
pub struct MilestoneShown {
    pub titles: Words,
    pub due_on: NaiveDate,
    pub reached_on: Option<NaiveDate>,
}

/// Money for an action in one year, in minor units.
#[derive(Clone, Debug)]
pub struct BudgetShown {
    pub year: i32,
    pub currency: String,
    pub allocated_minor: i64,
    pub spent_minor: Option<i64>,
    pub source: Words,
}

/// An action as it stands on the day.
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
    /// Per cent.
    pub progress: i32,
    /// The leading one first.
    pub institutions: Vec<Named>,
    pub milestones: Vec<MilestoneShown>,
    pub budget: Vec<BudgetShown>,
    pub recommendations: Vec<Reference>,
    pub targets: Vec<Named>,
    /// Whom it reaches.
    pub groups: Vec<Named>,
}

impl ActionShown {
    /// Whether it should have ended by that day and has not.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        self.state.is_open() && self.planned_end.is_some_and(|end| end < today)
    }
}

/// A step of lineage.
#[derive(Clone, Debug)]
pub struct Relative {
    pub kind: LineageKind,
    pub listed: Listed,
}

/// One entry of the public history.
#[derive(Clone, Debug)]
pub struct HistoryEntry {
    pub happened_on: NaiveDate,
    /// The event's code («status-update-published»).
    pub kind: String,
    /// The body, by name; a description of the author's own where it is pseudonymous; empty for the register itself.
    pub actor: Words,
    /// What it says: a status or verdict code, where the event has one.
    pub value: Option<Status>,
    /// The institution that it concerns, where that is not who did it.
    pub institution: Option<Named>,
    /// The reason that was given.
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
    /// The instrument's abbreviation and the article, with its subject.
    pub provisions: Vec<(String, Named)>,
    pub targets: Vec<Named>,
    pub response: Option<Response>,
    pub recommended_by: Option<Named>,
    pub responsible: Vec<Responsible>,
    /// Recommendations that the State answers together with this one: each group by its name.
    pub clusters: Vec<(Named, Vec<Reference>)>,
    pub standing: Standing,
    pub updates: Vec<StatusUpdate>,
    pub assessments: Vec<AssessmentShown>,
    pub actions: Vec<ActionShown>,
    pub earlier: Vec<Relative>,
    pub later: Vec<Relative>,
    pub history: Vec<HistoryEntry>,
}
