//! What happens to a hiding by time alone: without a second moderator's confirmation it shows again; after the time for an appeal its
//! words are destroyed. Each in a transaction of its own, so that several servers may do it and one that fails holds up none of the
//! others.

use super::destroy::destroy;
use super::hide::{CONFIRM_DAYS, after, happening_of};
use super::letters::tell_bodies;
use super::show::show_again;
use crate::Occasion;
use crate::accounts::in_office::two_since;
use crate::evidence::Files;
use answerable_domain::model::{EventKind, HidingStage};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::hiding;
use answerable_store::db::history::{Happening, History};
use answerable_store::failure::Done;
use answerable_store::hidden::bodies;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// How many hidings were shown again, and of how many the words were destroyed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticked {
    pub shown_again: usize,
    pub destroyed: usize,
}

/// Shows hidings again that were not confirmed in time, and destroys hidden words after the time for an appeal.
///
/// # Errors
/// The first failure; what was done stays, and the other hidings are tried all the same.
#[boxed]
pub async fn tick(db: &DatabaseConnection, files: &Files, occasion: &Occasion<'_>) -> Done<Ticked> {
    let mut done = Ticked::default();
    let mut first = Ok(());
    let due: Vec<hiding::Key> = hiding::Entity::find()
        .select_only()
        .column(hiding::Column::Id)
        .filter(due(db, occasion).await?)
        .order_by_asc(hiding::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    for id in due {
        match one(db, id, files, occasion).await {
            Ok(Some(HidingStage::ShownAgain)) => done.shown_again += 1,
            Ok(Some(_)) => done.destroyed += 1,
            Ok(None) => {}
            Err(failure) => first = first.and(Err(failure)),
        }
    }
    first.map(|()| done)
}

/// Whether enough moderators are in office for hidden words to show again: a decision that takes two must not fall to a single
/// remaining moderator, for instance after all others were ended.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn enough_moderators(db: &impl ConnectionTrait) -> Done<bool> {
    Ok(two_since(db).await?.is_some())
}

/// The condition of hidings that are due. The days to confirm one stop while fewer than two moderators are in office, and begin again
/// when there are two.
async fn due(db: &impl ConnectionTrait, occasion: &Occasion<'_>) -> Done<Condition> {
    let expired = two_since(db).await?.is_some_and(|since| after(since, CONFIRM_DAYS) < occasion.today());
    let unconfirmed = Condition::all()
        .add(hiding::Column::Stage.eq(HidingStage::Provisional.code()))
        .add(hiding::Column::ConfirmBy.lt(occasion.today()))
        .add(Expr::value(expired));
    let over = Condition::all()
        .add(hiding::Column::Stage.is_in([HidingStage::Confirmed.code(), HidingStage::Stands.code()]))
        .add(hiding::Column::DestroyAfter.lt(occasion.today()))
        .add(hiding::Column::DestroyedOn.is_null());
    Ok(Condition::any().add(unconfirmed).add(over))
}

async fn one(db: &DatabaseConnection, id: hiding::Key, files: &Files, occasion: &Occasion<'_>) -> Done<Option<HidingStage>> {
    let tx = begin(db).await?;
    let Some(row) = hiding::Entity::find_by_id(id).filter(due(&tx, occasion).await?).lock_exclusive().one(&tx).await? else {
        return Ok(None);
    };
    let mut history = History::at(occasion.now);
    let stage = if row.stage == HidingStage::Provisional {
        show_again(&tx, &row, files, &happening_of(EventKind::TextShownAgain, &row), occasion.today(), &mut history).await?;
        tell_bodies(&tx, &bodies(&tx, row.id).await?, occasion).await?;
        HidingStage::ShownAgain
    } else {
        let records = destroy(&tx, &row, occasion.today()).await?;
        history.note(happening_of(EventKind::HiddenWordsDestroyed, &row));
        // Other records that lose the salt of their digest: they show as before, and that they belong together must stay unknown, so
        // the event is private.
        history.note(Happening { records, public: false, ..happening_of(EventKind::RecordsRecorded, &row) });
        HidingStage::Stands
    };
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(Some(stage))
}
