//! The place of a submission among those of the same day. It keeps the queue in the order of arrival without telling when somebody sat
//! at a desk: a place is no moment, is shown to nobody, and is deleted when the submission no longer waits.

use answerable_store::boxed;
use answerable_store::db::entities::submission;
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::Done;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

/// The next place in the queue of a day; nobody else gets one until the transaction ends.
#[boxed]
pub async fn next(tx: &impl ConnectionTrait, on: NaiveDate) -> Done<i32> {
    latches::take(tx, Latch::Arrival).await?;
    let last: Option<Option<i32>> = submission::Entity::find()
        .select_only()
        .column_as(submission::Column::Arrival.max(), "last")
        .filter(submission::Column::SubmittedOn.eq(on))
        .into_tuple()
        .one(tx)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}
