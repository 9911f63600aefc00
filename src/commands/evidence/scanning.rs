//! Asks the scanner again about files that are held back.

use super::Files;
use answerable_evidence::scanner::ScanResult;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::stored_file;
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};
use std::io::Write;

/// How many held files the scanner is asked about in one round.
const AT_ONCE: u64 = 50;

/// Asks the scanner again about each held file. A file in which something is found is removed; the sender is told at the desk. Where no
/// scanner is set any more, held files may be read. Answers how many may be read now.
///
/// # Errors
/// If the database or the storage fails.
#[boxed]
pub async fn scan_held(db: &DatabaseConnection, files: &Files, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let held = stored_file::Entity::find()
        .filter(stored_file::Column::StoredAt.is_not_null())
        .filter(stored_file::Column::ClearedAt.is_null())
        .filter(stored_file::Column::Found.is_null())
        .order_by_asc(stored_file::Column::Id)
        .all(db)
        .await?;
    let (mut cleared, mut looked) = (0, 0);
    for row in held {
        if looked == AT_ONCE {
            break;
        }
        let verdict = match &files.scanner {
            None => ScanResult::Clean,
            Some(scanner) => {
                let Some(reading) = files.shelf.get(&row.hash).await? else {
                    // The other files must not wait for this one.
                    tracing::error!(hash = row.hash, "a file that is held back is not on the shelf");
                    continue;
                };
                let mut content = reading.content;
                let mut copy = tempfile::NamedTempFile::new()?;
                while let Some(piece) = content.try_next().await? {
                    copy.write_all(&piece)?;
                }
                scanner.scan(copy.path()).await
            }
        };
        looked += 1;
        let of_row =
            |column, value: Expr| stored_file::Entity::update_many().col_expr(column, value).filter(stored_file::Column::Id.eq(row.id));
        match verdict {
            ScanResult::Clean => {
                let tx = begin(db).await?;
                of_row(stored_file::Column::ClearedAt, Expr::value(now)).exec(&tx).await?;
                tx.commit().await?;
                cleared += 1;
            }
            ScanResult::Found(found) => {
                tracing::warn!(found, "the virus scanner found something in a file that was held back; it is removed");
                let tx = begin(db).await?;
                of_row(stored_file::Column::Found, Expr::value(found)).exec(&tx).await?;
                tx.commit().await?;
                files.shelf.delete(&row.hash).await?;
            }
            // The other files would wait as long.
            ScanResult::Unreachable(_) => break,
        }
    }
    Ok(cleared)
}
