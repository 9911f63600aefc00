//! Removes files that nothing refers to: sent with a form that was never saved, taken out of a draft, left by a server that stopped.

use super::Files;
use crate::db::batch::begin;
use crate::db::entities::{draft_evidence, evidence, stored_file};
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, DatabaseConnection, EntityTrait, ModelTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashSet;

/// How long a file may wait for what refers to it: as long as somebody may leave a form open.
pub const WAITS: Duration = Duration::hours(24);
/// How old something without a row must be: no writing takes that long.
const LEFT: Duration = Duration::hours(1);
/// How many are removed at once.
const AT_ONCE: u64 = 500;

/// Removes them, and what a broken writing left on the shelf. Answers how many files went.
///
/// # Errors
/// If the database or the storage fails; what was removed until then stays removed.
pub async fn remove_forgotten(db: &DatabaseConnection, files: &Files, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let forgotten: Vec<i64> = stored_file::Entity::find()
        .select_only()
        .column(stored_file::Column::Id)
        .filter(unreferred(now))
        .order_by_asc(stored_file::Column::Id)
        .limit(AT_ONCE)
        .into_tuple()
        .all(db)
        .await?;
    let mut removed = 0;
    for id in forgotten {
        // The row is held while the file goes: who sends the same file meanwhile waits, and then begins anew.
        let tx = begin(db).await?;
        let still = stored_file::Entity::find_by_id(id).filter(unreferred(now)).lock_exclusive().one(&tx).await?;
        if let Some(row) = still {
            files.shelf.delete(&row.hash).await?;
            row.delete(&tx).await?;
            removed += 1;
        }
        tx.commit().await?;
    }
    let known: Vec<String> = stored_file::Entity::find().select_only().column(stored_file::Column::Hash).into_tuple().all(db).await?;
    let known: HashSet<String> = known.into_iter().collect();
    files.shelf.sweep(&known, LEFT.to_std()?).await?;
    Ok(removed)
}

/// Sent a while ago, and nothing refers to it.
fn unreferred(now: DateTime<Utc>) -> Condition {
    let drafts = Query::select()
        .column(draft_evidence::Column::FileHash)
        .from(draft_evidence::Entity)
        .and_where(draft_evidence::Column::FileHash.is_not_null())
        .to_owned();
    let public = Query::select()
        .column(evidence::Column::FileHash)
        .from(evidence::Entity)
        .and_where(evidence::Column::FileHash.is_not_null())
        .to_owned();
    Condition::all()
        .add(stored_file::Column::BegunAt.lt(now - WAITS))
        .add(stored_file::Column::Hash.not_in_subquery(drafts))
        .add(stored_file::Column::Hash.not_in_subquery(public))
}
