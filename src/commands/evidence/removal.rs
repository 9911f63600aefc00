//! Removes files that nothing refers to: sent with a form that was never saved, taken out of a draft, or left by a server that stopped.

use super::Files;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{draft_evidence, evidence, stored_file};
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, DatabaseConnection, EntityTrait, ModelTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashSet;

/// How long a file may lie there without a reference to it: as long as a form may be left open.
pub const WAITS: Duration = Duration::hours(24);
/// How old a file without a row must be to be removed: writing one never takes that long.
const LEFT: Duration = Duration::hours(1);
/// How many files are removed in one round.
const AT_ONCE: u64 = 500;

/// Removes files that nothing refers to, and the remains of interrupted writing on the shelf. Answers how many files with a row were
/// removed.
///
/// # Errors
/// If the database or the storage fails; what was removed until then stays removed.
#[boxed]
pub async fn remove_forgotten(db: &DatabaseConnection, files: &Files, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let forgotten: Vec<stored_file::Key> = stored_file::Entity::find()
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
        // The row is held while the file is removed: a person who sends the same file meanwhile waits, and then begins again.
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

/// The condition of files that were sent a while ago and that nothing refers to.
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
