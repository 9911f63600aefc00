//! Giving up an intake, with the reason. Nothing is deleted: the file, the paragraphs and the decisions stay, closed.

use super::{note, opened};
use answerable_domain::model::{Command, EventKind, IntakeStage, SignedIn};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::intake;
use answerable_store::failure::{Done, Failure};
use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, DatabaseConnection, Set};

/// The longest reason for giving up an intake, in characters.
const LONGEST: usize = 2_000;

/// Gives up an intake of the person's own State, with the reason.
///
/// # Errors
/// `Invalid` without a reason.
#[boxed]
pub async fn abandon(db: &DatabaseConnection, who: &SignedIn, id: intake::Key, reason: Option<&str>, now: DateTime<Utc>) -> Done<()> {
    let tx = begin(db).await?;
    let row = opened(&tx, who, Command::TakeInDocument, id).await?;
    let Some(reason) = reason.filter(|reason| reason.chars().count() <= LONGEST) else {
        return Err(Failure::field("reason", "intake-error-reason"));
    };
    let mut new: intake::ActiveModel = row.into();
    new.stage = Set(IntakeStage::Abandoned.into());
    new.reason = Set(Some(reason.to_string()));
    new.changed_at = Set(now.trunc_subsecs(3));
    new.update(&tx).await?;
    note(&tx, who, id, EventKind::IntakeAbandoned, serde_json::json!({ "reason": reason }), now).await?;
    tx.commit().await?;
    Ok(())
}
