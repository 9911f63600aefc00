//! The hidings that one press made, one for each body: they are confirmed, or shown again, together.

use crate::commands::{Done, Failure};
use crate::db::entities::hiding;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The hiding of a reference first, and the others of its step; held until the transaction ends, always in the same order, so that two
/// moderators who press at once do not wait for each other.
pub(super) async fn held(tx: &impl ConnectionTrait, reference: &str) -> Done<Vec<hiding::Model>> {
    let found = hiding::Entity::find().filter(hiding::Column::Reference.eq(reference)).one(tx).await?.ok_or(Failure::NotFound)?;
    let of = of(&found);
    let mut rows = hiding::Entity::find().filter(of).order_by_asc(hiding::Column::Id).lock_exclusive().all(tx).await?;
    rows.sort_by_key(|row| row.id != found.id);
    Ok(rows)
}

fn of(row: &hiding::Model) -> Condition {
    let own = Condition::any().add(hiding::Column::Id.eq(row.id));
    match &row.step {
        Some(step) => own.add(hiding::Column::Step.eq(step.as_str())),
        None => own,
    }
}

/// What the same step hid of other bodies' words. For moderators alone.
///
/// # Errors
/// If the database fails.
pub async fn siblings(db: &impl ConnectionTrait, row: &hiding::Model) -> Done<Vec<hiding::Model>> {
    let others = hiding::Entity::find().filter(of(row)).filter(hiding::Column::Id.ne(row.id)).order_by_asc(hiding::Column::Id);
    Ok(others.all(db).await?)
}
