//! What institutions report, from the first words to publication, and the coordinator's public question on it. The people of an
//! institution share a draft: every change names the version that its author saw, and writes nothing if there is a newer one.

mod check;
mod draft;
mod input;
mod news;
mod publish;
mod question;
mod reply;
mod report;

pub use draft::{DraftStep, once_looked, question_of, stage_after};
pub use input::ReportInput;
pub use news::tell;
pub use question::question_update;
pub use reply::{ReplyInput, reply_to};
pub use report::report;

use answerable_domain::model::{Reference, ResponsibilityRole, Role};
use answerable_store::db::entities::{document, institution, recommendation, responsibility};
use answerable_store::failure::{Done, Failure};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The step was taken as asked.
    Taken,
    /// The draft was to be published, and waits for a second person because of what was confirmed.
    Waits,
}

/// The roles that may be the second person for what an institution publishes.
pub(super) const SECOND: &[Role] = &[Role::Validator];

/// An institution that leads on a recommendation, both by key: their one draft is found by these two.
#[derive(Clone, Copy, Debug)]
struct Lead {
    recommendation: recommendation::Key,
    institution: institution::Key,
}

/// Holds a recommendation until the transaction ends, so that two people never write its draft at once, and checks that the institution
/// leads on it now. An institution that does not lead gets `NotFound`: it must not know what another institution drafts.
async fn lead(tx: &impl ConnectionTrait, recommendation: recommendation::Key, institution: institution::Key) -> Done<()> {
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
async fn reference_of(tx: &impl ConnectionTrait, recommendation: recommendation::Key) -> Done<Reference> {
    let row = recommendation::Entity::find_by_id(recommendation).one(tx).await?.ok_or(Failure::NotFound)?;
    let document = document::Entity::find_by_id(row.document_id).one(tx).await?.ok_or(Failure::NotFound)?;
    Ok(Reference { symbol: document.symbol, paragraph: row.paragraph })
}
