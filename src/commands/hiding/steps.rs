//! The hidings that one step made, one for each body: they are confirmed, or shown again, together.

use answerable_store::db::entities::hiding;
use answerable_store::failure::{Done, Failure};
use answerable_store::hidden::of_step;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The hidings of the step to which this reference belongs, its own first; held until the transaction ends, always in the same order,
/// so that two moderators who act at once do not block each other.
pub(super) async fn held(tx: &impl ConnectionTrait, reference: &str) -> Done<Vec<hiding::Model>> {
    let found = hiding::Entity::find().filter(hiding::Column::Reference.eq(reference)).one(tx).await?.ok_or(Failure::NotFound)?;
    let of = of_step(&found);
    let mut rows = hiding::Entity::find().filter(of).order_by_asc(hiding::Column::Id).lock_exclusive().all(tx).await?;
    rows.sort_by_key(|row| row.id != found.id);
    Ok(rows)
}
