//! What an organisation does with a submission besides writing it: takes it back, throws it away, appeals.

use super::{arrival, forget_marks, own, stage_after, was_decided};
use crate::{AtVersion, Occasion};
use answerable_domain::model::{BodyKind, Command, SignedIn, Written};
use answerable_domain::rules::submissions::{Step, SubmissionStage};
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{submission, submission_signature};
use answerable_store::db::proofs::DraftOf;
use answerable_store::failure::{Done, Failure, authorise};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryFilter, Set};

/// A step with a submission, besides writing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmissionStep {
    TakeBack,
    Discard,
    Appeal { reason: String },
}

/// Takes a step with a submission.
///
/// # Errors
/// `NotFound` if it is not the person's own organisation's, `Forbidden` to a person who does not lead it, `Conflict` if it was changed
/// meanwhile.
#[boxed]
pub async fn step(
    db: &DatabaseConnection,
    who: &SignedIn,
    shown: AtVersion<&str>,
    taken: &SubmissionStep,
    occasion: &Occasion<'_>,
) -> Done<()> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::SubmitAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let tx = begin(db).await?;
    let row = own(&tx, organisation, shown).await?;
    let rule = match taken {
        SubmissionStep::TakeBack => Step::TakeBack,
        SubmissionStep::Discard => Step::Discard,
        SubmissionStep::Appeal { .. } => Step::Appeal,
    };
    let then = stage_after(who, row.stage.0, rule)?;
    let reason = match taken {
        SubmissionStep::Appeal { reason } => Some(typed::needed("appeal", reason, LONGEST_QUESTION, "submission-appeal-missing")?),
        _ => None,
    };
    let version = row.version;
    if then == SubmissionStage::Discarded {
        discard(&tx, row).await?;
        tx.commit().await?;
        return Ok(());
    }
    let mut model = row.into_active_model();
    model.stage = Set(then.into());
    model.version = Set(version + 1);
    model.changed_by_id = Set(who.person_key());
    model.changed_on = Set(occasion.today());
    match reason {
        // The submission waits again, for another moderator.
        Some(reason) => {
            model.appeal = Set(Some(reason));
            model.submitted_on = Set(Some(occasion.today()));
            model.arrival = Set(Some(arrival::next(&tx, occasion.today()).await?));
        }
        None => {
            model.submitted_on = Set(None);
            model.arrival = Set(None);
        }
    }
    model.update(&tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Throws a submission away: its words are deleted; without any decision or signature, its row too.
async fn discard(tx: &impl ConnectionTrait, row: submission::Model) -> Done<()> {
    DraftOf::Submission(row.id).remove(tx).await?;
    forget_marks(tx, row.id).await?;
    let signed = submission_signature::Entity::find().filter(submission_signature::Column::SubmissionId.eq(row.id)).one(tx).await?;
    if signed.is_none() && !was_decided(tx, row.id).await? {
        submission::Entity::delete_by_id(row.id).exec(tx).await?;
        return Ok(());
    }
    let mut model = row.into_active_model();
    model.stage = Set(SubmissionStage::Discarded.into());
    model.content = Set(Written::default().into());
    model.coalition_id = Set(None);
    model.appeal = Set(None);
    model.update(tx).await?;
    Ok(())
}
