//! Takes in a file: it is cleaned, looked at by the scanner, and put on the shelf. Its row is written before the file is: if the server
//! stops in between, the program knows of the file on the shelf, and removes it like every file that nothing refers to.

use super::Files;
use answerable_evidence::scanner::ScanResult;
use answerable_evidence::{Fault, Refused};
use answerable_store::boxed;
use answerable_store::db::batch::{Transaction, begin};
use answerable_store::db::entities::stored_file;
use answerable_store::keys::file_token::FileToken;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};
use std::path::{Path, PathBuf};

/// A file that was taken in and is kept on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub file: FileToken,
    /// Whether the file is held back until the scanner can be reached.
    pub held: bool,
    /// Whether a table has cells that a spreadsheet would take for formulas.
    pub formulas: bool,
}

/// Why a file is not kept.
#[derive(Debug)]
pub enum Unkept {
    Refused(Refused),
    /// The scanner found something in it: the scanner's name for it.
    Found(String),
    /// The server failed; the file was not at fault.
    Failed(anyhow::Error),
}

/// Cleans, scans and keeps the file at `path`, which its sender calls `name`. If it is refused, nothing of it is left behind.
///
/// # Errors
/// The reason why the file is not kept.
#[boxed]
pub async fn keep(db: &DatabaseConnection, files: &Files, name: &str, path: &Path, now: DateTime<Utc>) -> Result<Kept, Unkept> {
    let clean = Beside::of(path);
    let cleaned = files.workshop.clean(path.to_path_buf(), name.to_string(), clean.0.clone()).await.map_err(|fault| match fault {
        Fault::Refused(refused) => Unkept::Refused(refused),
        Fault::Io(error) => failed(error),
    })?;
    let held = match &files.scanner {
        None => false,
        Some(scanner) => match scanner.scan(&clean.0).await {
            ScanResult::Clean => false,
            ScanResult::Found(found) => return Err(Unkept::Found(found)),
            ScanResult::Unreachable(why) => {
                tracing::warn!(why, "the virus scanner cannot be reached: a file is held back");
                true
            }
        },
    };
    let tx = begin(db).await.map_err(failed)?;
    announce(&tx, &cleaned.hash, cleaned.kind.ending(), cleaned.bytes, now).await.map_err(failed)?;
    tx.commit().await.map_err(failed)?;
    files.shelf.put(&cleaned.hash, &clean.0).await.map_err(failed)?;
    let mut there = stored_file::Entity::update_many()
        .col_expr(stored_file::Column::StoredAt, Expr::value(now))
        .filter(stored_file::Column::Hash.eq(cleaned.hash.as_str()));
    if !held {
        there = there.col_expr(stored_file::Column::ClearedAt, Expr::value(now));
        there = there.col_expr(stored_file::Column::Found, Expr::value(None::<String>));
    }
    let tx = begin(db).await.map_err(failed)?;
    if there.exec(&tx).await.map_err(failed)?.rows_affected != 1 {
        return Err(failed(anyhow::anyhow!("a file's row was removed while it was put on the shelf")));
    }
    tx.commit().await.map_err(failed)?;
    Ok(Kept { file: FileToken { hash: cleaned.hash, kind: cleaned.kind, bytes: cleaned.bytes }, held, formulas: cleaned.formulas })
}

fn failed(error: impl Into<anyhow::Error>) -> Unkept {
    Unkept::Failed(error.into())
}

/// Writes the row of a file; if there is one already, notes in it that the file was sent again, so that it is not removed now.
async fn announce(db: &Transaction, hash: &str, kind: &str, bytes: u64, now: DateTime<Utc>) -> anyhow::Result<()> {
    let again = stored_file::Entity::update_many()
        .col_expr(stored_file::Column::BegunAt, Expr::value(now))
        .filter(stored_file::Column::Hash.eq(hash))
        .exec(db)
        .await?;
    if again.rows_affected == 1 {
        return Ok(());
    }
    let row = stored_file::ActiveModel {
        id: NotSet,
        hash: Set(hash.to_string()),
        kind: Set(kind.to_string()),
        size: Set(i64::try_from(bytes)?),
        begun_at: Set(now),
        stored_at: Set(None),
        cleared_at: Set(None),
        found: Set(None),
    };
    // Two people may send the same file at once: the row of the first is the row of both.
    stored_file::Entity::insert(row).on_conflict_do_nothing_on([stored_file::Column::Hash]).exec_without_returning(db).await?;
    Ok(())
}

/// A path beside another, whose file is removed when the value is dropped.
struct Beside(PathBuf);

impl Beside {
    fn of(path: &Path) -> Beside {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(".clean");
        Beside(path.with_file_name(name))
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        // If it was never written there is nothing to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}
