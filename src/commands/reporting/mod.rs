//! What institutions report, from the first words to publication, and the coordinator's public question on it. A draft is shared by the
//! people of the institution: whoever changes it says which version they saw, and writes nothing if there is a newer one.

mod check;
mod input;
mod news;
mod publish;
mod question;
mod reply;
mod report;

pub use super::typed::MOST_EVIDENCE;
pub use input::ReportInput;
pub use news::tell;
pub use question::question_update;
pub use reply::{ReplyInput, reply_to};
pub use report::{ReportStep, report};

use super::typed::LONGEST;
use crate::db::entities::{document, recommendation, responsibility};
use crate::failure::{Done, Failure};
use crate::mail::news::News;
use crate::mail::news::Work;
use answerable_app::model::{Reference, ResponsibilityRole, Role, SignedIn};
use answerable_app::rules::reporting::{Hand, Refused, ReportStage, Step, step};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Taken,
    /// It was to be published, and waits for a second person because of what was confirmed.
    Waits,
}

/// Who may be the second person for what an institution publishes.
pub(super) const SECOND: &[Role] = &[Role::Validator];

/// The longest question, in characters.
pub const LONGEST_QUESTION: usize = 4_000;

/// Holds a recommendation until the transaction ends, so that two never write its draft at once, and answers whether the institution
/// leads on it now. Whoever does not lead gets `NotFound`: what another institution drafts is not theirs to know of.
async fn lead(tx: &impl ConnectionTrait, recommendation: i64, institution: i64) -> Done<()> {
    recommendation::Entity::find_by_id(recommendation).lock_exclusive().one(tx).await?.ok_or(Failure::NotFound)?;
    responsibility::Entity::find()
        .filter(responsibility::Column::RecommendationId.eq(recommendation))
        .filter(responsibility::Column::InstitutionId.eq(institution))
        .filter(responsibility::Column::Role.eq(ResponsibilityRole::Lead.code()))
        .filter(responsibility::Column::Until.is_null())
        .one(tx)
        .await?
        .ok_or(Failure::NotFound)?;
    Ok(())
}

/// A recommendation's reference.
async fn reference_of(tx: &impl ConnectionTrait, recommendation: i64) -> Done<Reference> {
    let row = recommendation::Entity::find_by_id(recommendation).one(tx).await?.ok_or(Failure::NotFound)?;
    let document = document::Entity::find_by_id(row.document_id).one(tx).await?.ok_or(Failure::NotFound)?;
    Ok(Reference { symbol: document.symbol, paragraph: row.paragraph })
}

/// The stage after a step; the rules' refusal as the form shows it.
pub(super) fn stage_after(
    who: &SignedIn,
    from: ReportStage,
    taken: Step,
    sole_author: bool,
    status: answerable_app::model::Status,
) -> Done<Option<ReportStage>> {
    let role = who.role().ok_or(Failure::Forbidden)?;
    step(from, taken, Hand { role, own: true, sole_author }, status).map_err(|refused| match refused {
        Refused::NotTheirs | Refused::ValidatorOnly => Failure::Forbidden,
        refused => Failure::field("step", refused.words()),
    })
}

/// A question that a validator or the coordinator asks.
pub(super) fn question_of(text: &str) -> Done<String> {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err(Failure::field("question", "report-question-missing"));
    }
    if text.chars().count() > LONGEST_QUESTION {
        return Err(Failure::field("question", "coordination-too-long"));
    }
    Ok(text)
}
