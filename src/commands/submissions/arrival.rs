//! The place of a submission among those of the same day. The queue stands in the order of arrival without anybody knowing when somebody
//! sat at a desk: a place is no moment, is shown to nobody, and goes when the submission waits no more.

use crate::db::entities::submission;
use crate::db::latches::{self, Latch};
use crate::failure::Done;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

/// The next place of a day; until the transaction ends nobody else gets one.
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
