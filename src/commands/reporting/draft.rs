//! The steps of a draft at an institution's desk: a status update, a reply, an action.

use answerable_domain::model::{SignedIn, Status};
use answerable_domain::rules::reporting::{Hand, Refused, ReportStage, Step, step};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::news::News;

/// A step with the draft of a status update, of a reply or of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftStep {
    Save,
    Submit,
    Return { question: String },
    Publish,
    Discard,
}

impl DraftStep {
    /// The step of the rules that this step is.
    pub fn step(&self) -> Step {
        match self {
            DraftStep::Save => Step::Save,
            DraftStep::Submit => Step::Submit,
            DraftStep::Return { .. } => Step::Return,
            DraftStep::Publish => Step::Publish,
            DraftStep::Discard => Step::Discard,
        }
    }

    /// Whether only a validator may take this step: the draft's other steps are open to everybody in the institution.
    pub fn is_validators(&self) -> bool {
        matches!(self, DraftStep::Publish | DraftStep::Return { .. })
    }

    /// The news that others get by mail of this step; none of saving or discarding.
    pub fn news(&self) -> Option<News> {
        match self {
            DraftStep::Submit => Some(News::Submitted),
            DraftStep::Return { .. } => Some(News::Returned),
            DraftStep::Publish => Some(News::Published),
            DraftStep::Save | DraftStep::Discard => None,
        }
    }
}

/// The stage of a draft after a step; a refusal of the rules becomes the form's error.
pub fn stage_after(who: &SignedIn, from: ReportStage, taken: Step, sole_author: bool, status: Status) -> Done<Option<ReportStage>> {
    let role = who.role().ok_or(Failure::Forbidden)?;
    step(from, taken, Hand { role, own: true, sole_author }, status).map_err(|refused| match refused {
        Refused::NotTheirs | Refused::ValidatorOnly => Failure::Forbidden,
        refused => Failure::field("step", refused.words()),
    })
}

/// The step that is taken, and the draft's stage after it, once the guard has looked. What waits for a second person is kept with what was
/// submitted, whatever its author wanted.
pub fn once_looked(waits: bool, stage: ReportStage, taken: &DraftStep, then: Option<ReportStage>) -> (&DraftStep, Option<ReportStage>) {
    match (waits, stage) {
        (false, _) => (taken, then),
        (true, ReportStage::Submitted) => (&DraftStep::Save, Some(ReportStage::Submitted)),
        (true, _) => (&DraftStep::Submit, Some(ReportStage::Submitted)),
    }
}

/// Reads a question by a validator or the coordinator: it must be there and not be too long.
pub fn question_of(text: &str) -> Done<String> {
    Ok(typed::needed("question", text, LONGEST_QUESTION, "report-question-missing")?)
}
