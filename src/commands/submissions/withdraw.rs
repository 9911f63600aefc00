//! Withdrawing an assessment: an organisation takes back what it published. The words stay, struck through, with a dated note. If they
//! endanger somebody they are hidden at once, and the note with them.

use super::publish::happening;
use super::state_of;
use crate::Occasion;
use crate::evidence::Files;
use crate::first_come;
use crate::hiding;
use answerable_domain::model::{BodyKind, Command, EventKind, Ground, Published, SignedIn};
use answerable_domain::rules::guard::{guard, links};
use answerable_domain::rules::signs::signs;
use answerable_domain::typed::{self, LONGEST_QUESTION};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{assessment, assessment_withdrawal, organisation};
use answerable_store::db::history::{History, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QuerySelect, Set};
use std::collections::BTreeSet;

/// The organisation's own published assessment with a slug, held until the transaction ends; a conflict if it was withdrawn or
/// superseded.
pub(super) async fn current(tx: &impl ConnectionTrait, organisation: organisation::Key, slug: &str) -> Done<assessment::Model> {
    let row = assessment::Entity::find()
        .filter(assessment::Column::Slug.eq(slug))
        .filter(assessment::Column::OrganisationId.eq(organisation))
        .filter(assessment::Column::PublishedOn.is_not_null())
        .lock_exclusive()
        .one(tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let newer = assessment::Entity::find().filter(assessment::Column::SupersedesId.eq(row.id)).one(tx).await?;
    let withdrawn = assessment_withdrawal::Entity::find().filter(assessment_withdrawal::Column::AssessmentId.eq(row.id)).one(tx).await?;
    if newer.is_some() || withdrawn.is_some() { Err(Failure::Conflict) } else { Ok(row) }
}

/// Withdraws a published assessment. The note is public at once, without a moderator, and must show no sign of personal data.
///
/// # Errors
/// `NotFound` if it is not the person's own organisation's, `Conflict` if it is no longer its word, `Invalid` by field.
#[boxed]
pub async fn withdraw(
    db: &DatabaseConnection,
    who: &SignedIn,
    slug: &str,
    note: &str,
    endangers: Option<Ground>,
    files: &Files,
    occasion: &Occasion<'_>,
) -> Done<()> {
    let today = occasion.today();
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::WithdrawAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let note = typed::text("note", note, LONGEST_QUESTION)?;
    if endangers.is_some_and(|ground| !Ground::OF_SAFETY.contains(&ground)) {
        return Err(Failure::field("ground", "hiding-ground-missing"));
    }
    let tx = begin(db).await?;
    super::hold_organisation(&tx, organisation).await?;
    let row = current(&tx, organisation, slug).await?;
    let names = super::names_of(&tx, organisation).await?;
    if !guard(&note).is_empty() || links::any(&note) || !signs([("note", note.as_str())], &names).is_empty() {
        return Err(Failure::field("note", "submission-withdraw-signs"));
    }
    let model = assessment_withdrawal::ActiveModel {
        id: NotSet,
        assessment_id: Set(row.id),
        published_on: Set(today),
        note: Set(Some(note).filter(|note| !note.is_empty())),
    };
    let saved = model.insert(&tx).await.map_err(first_come)?;
    let state = state_of(&tx, row.recommendation_id).await?;
    let event = happening(
        EventKind::AssessmentWithdrawn,
        state,
        row.recommendation_id,
        SubjectKind::AssessmentWithdrawal,
        (RecordKind::Withdrawal, saved.id.number()),
    );
    let mut history = History::at(occasion.now);
    history.note(event);
    let mut gone = BTreeSet::new();
    if let Some(ground) = endangers {
        let place = answerable_store::hidden::find(&tx, Published::Assessment, &row.slug).await?.ok_or(Failure::NotFound)?;
        let (taken, events) = hiding::hide_own(&tx, who, &place, ground, files, occasion).await?;
        events.into_iter().for_each(|event| history.note(event));
        gone = taken;
    }
    history.write(&tx).await?;
    tx.commit().await?;
    hiding::off_the_shelf(files, &gone).await;
    Ok(())
}
