//! The database: connecting, migrating, and what all that read or write it share.

mod acting;
pub mod action_ends;
pub mod authors;
pub mod batch;
mod canonical;
mod chain_end;
pub mod cited;
mod coded;
pub mod codes;
mod column;
pub mod due;
pub mod entities;
pub mod history;
mod in_json;
mod key;
pub mod latches;
pub mod listing;
pub mod log;
pub mod memory;
pub mod named;
pub mod place;
pub mod proofs;
mod records;
pub mod register;
pub mod registrations;
pub mod responsibilities;
pub mod search;
pub mod seen;
pub mod selected;
pub mod submissions;
mod transaction;
pub mod turns;
pub mod unavailable;

pub use acting::AccountKeys;
pub use coded::Coded;
pub use in_json::{InJson, read_json};
pub use key::Key;
pub use register::{Register, RegisterAt};

use answerable_migrations::{Migrator, MigratorTrait, SchemaManager};
use chrono::{DateTime, Utc};
use place::Place;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection as _};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::timeout;
use transaction::Transaction;

/// What a program may do with the database that it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Read and write; a database that is not there yet is made.
    Make,
    /// Read and write an existing database.
    Existing,
    /// Only read an existing database: nothing is written or made, not even files beside it.
    Read,
}

/// Connects to a database by its address (`sqlite:…` or `postgres://…`), to read and write. A SQLite file is made only where there has
/// never been one.
///
/// # Errors
/// If the database cannot be reached, with words that say how to correct that.
pub async fn connect(address: &str, connections: u32) -> anyhow::Result<DatabaseConnection> {
    open(address, connections, Opening::Make).await
}

/// Connects to a database by its address, to do what `opening` allows.
///
/// # Errors
/// If the database cannot be reached, or if there was a register and is none now; with words that say how to correct that.
pub async fn open(address: &str, connections: u32, opening: Opening) -> anyhow::Result<DatabaseConnection> {
    let path = sqlite_path(address).map(PathBuf::from);
    if let Some(path) = &path {
        if opening == Opening::Make {
            place::prepare(path)?;
        } else {
            place::missed(path)?;
            anyhow::ensure!(
                path.exists(),
                "there is no register at {}: set ANSWERABLE_DATABASE_URL to the one that you mean",
                path.display()
            );
        }
    }
    let mut options = ConnectOptions::new(address);
    options
        .max_connections(connections)
        .acquire_timeout(if path.is_some() { turns::LOCK * 2 } else { POSTGRES })
        .connect_timeout(turns::LOCK * 2)
        // A server may have gone away since the last statement; a file has not, and asking costs as much as what is asked for.
        .test_before_acquire(path.is_none())
        .sqlx_logging(false);
    if let Some(path) = &path {
        let (place, untouched) = (Place::of(path), opening == Opening::Read && !beside(path, "-wal").exists());
        options.map_sqlx_sqlite_opts(move |options| sqlite(options, opening, untouched));
        options.map_sqlx_sqlite_pool_opts(move |pool| {
            let place = place.clone();
            pool.after_connect(move |_, _| {
                // A connection that is opened later must be of the same file.
                let left = place.is_left();
                Box::pin(async move { if left { Err(sqlx::Error::WorkerCrashed) } else { Ok(()) } })
            })
        });
    } else {
        options.map_sqlx_sqlite_opts(move |options| sqlite(options, opening, false));
    }
    let db = Database::connect(options).await.map_err(|error| {
        anyhow::anyhow!(
            "cannot reach the database: {error}\n  Check ANSWERABLE_DATABASE_URL; for SQLite: sqlite:data/register.db, for PostgreSQL: postgres://user:password@host/name."
        )
    })?;
    if let Some(path) = path.filter(|_| opening == Opening::Make) {
        place::remember(&path);
    }
    // Done now, so that the queue of turns knows the file that was opened.
    turns::Turns::of(&db);
    Ok(db)
}

/// How many rows SQLite's thread may be ahead of who reads them.
const ROWS: usize = 4_096;

/// How long a connection to PostgreSQL may take to come. It is short, so that a reader is told soon when the database is gone.
const POSTGRES: Duration = Duration::from_secs(3);

fn sqlite(options: SqliteConnectOptions, opening: Opening, untouched: bool) -> SqliteConnectOptions {
    let options = options
        // Never: the file was made above where there was none. A connection that is opened later, when somebody has moved the file, would
        // leave an empty one in its place.
        .create_if_missing(false)
        .busy_timeout(turns::LOCK)
        .foreign_keys(true)
        // Rows come from a thread of their own. With few at once, it and the reader wait for each other all the time.
        .row_buffer_size(ROWS)
        // So that INSERT OR REPLACE cannot slip past the triggers that seal append-only tables.
        .pragma("recursive_triggers", "ON");
    if opening == Opening::Read {
        // Nobody has the file open: then it can be read without the files beside it, which reading would make.
        return options.read_only(true).immutable(untouched);
    }
    options
        .journal_mode(SqliteJournalMode::Wal)
        // Each commit waits for the disk: with NORMAL a loss of power takes back everything since the last checkpoint, which
        // readers may have seen by then, and copied with the history.
        .synchronous(SqliteSynchronous::Full)
        // What is deleted is overwritten: drafts, marks of a child's name and registrations must be unrecoverable once they are deleted.
        .pragma("secure_delete", "ON")
}

/// The path of the file beside another whose name has this ending added.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(ending);
    name.into()
}

/// Closes a database in order: SQLite then moves what its log holds into its file.
pub async fn close(db: DatabaseConnection) {
    let kept = turns::Turns::of(&db).end().await;
    if let Some(connection) = kept
        && let Err(error) = connection.close().await
    {
        tracing::warn!(%error, "the connection for writing could not be closed in order");
    }
    // Requests that were given up may hold some still.
    match tokio::time::timeout(turns::LOCK, db.close()).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "the database could not be closed in order"),
        Err(_) => tracing::warn!("the database is still in use at the end"),
    }
}

/// Moves what SQLite's log holds into its file, and empties the log, so that neither contains what was deleted any more. Readers who are
/// in the middle of something may keep it from being emptied; then it is tried again the next time.
///
/// # Errors
/// If the turn does not come, or the database fails.
pub async fn empty_log(db: &DatabaseConnection) -> Result<(), DbErr> {
    if db.get_database_backend() == DbBackend::Sqlite {
        let _turn = turns::Turns::of(db).turn().await?;
        // A reader who takes long does not hold up writers.
        let words =
            format!("PRAGMA busy_timeout = 200; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = {}", turns::LOCK.as_millis());
        db.execute_unprepared(&words).await?;
    }
    Ok(())
}

/// Whether the database is known to be away: it did not answer when it was last asked.
pub fn is_away(db: &DatabaseConnection) -> bool {
    turns::Turns::of(db).is_away()
}

/// Notes from the outcome of a question whether the database answers.
pub fn note_away(db: &DatabaseConnection, error: Option<&DbErr>) {
    // A lock that is held or a full disk does not keep anybody from reading.
    let gone = db.get_database_backend() == DbBackend::Postgres && error.is_some_and(unavailable::is_unavailable);
    turns::Turns::of(db).note_away(gone);
}

/// Why a server is not ready, in words for the operator; none if it is ready. It answers quickly, whatever is wrong.
pub async fn unready(db: &DatabaseConnection) -> Option<&'static str> {
    let turns = turns::Turns::of(db);
    if turns.still_there().is_err() {
        return Some("the database's file was moved or replaced: put it back, or restart the server");
    }
    match timeout(PROBE, is_behind(db)).await {
        Ok(Ok(false)) => {}
        Ok(Ok(true)) => return Some("the database lacks migrations: run «answerable migrate»"),
        Ok(Err(error)) => {
            tracing::error!(%error, "the database does not answer");
            return Some("the database does not answer");
        }
        Err(_) => return Some("the database does not answer"),
    }
    let held = Some("the database's lock is held: nothing can be written");
    match timeout(PROBE, turns.turn()).await {
        Ok(Ok(turn)) => match timeout(PROBE, Transaction::with_turn(db, turn)).await {
            Ok(Ok(nothing)) => nothing.rollback().await.err().and(held),
            Ok(Err(error)) => {
                tracing::error!(%error, "nothing can be written");
                if unavailable::is_busy(&error) { held } else { Some("nothing can be written to the database") }
            }
            Err(_) => held,
        },
        // Many are waiting: that is no fault, as long as it goes on.
        Ok(Err(_)) | Err(_) => held.filter(|_| turns.is_stuck()),
    }
}

/// How long each look at whether the server is ready may take.
const PROBE: Duration = Duration::from_secs(1);

/// Whether SQLite's file is still where it was opened. For PostgreSQL it always is.
///
/// # Errors
/// If it was moved, removed or replaced under the running program.
pub fn still_there(db: &DatabaseConnection) -> Result<(), DbErr> {
    turns::Turns::of(db).still_there()
}

/// The file of a SQLite address; none for a database in memory.
pub fn sqlite_path(address: &str) -> Option<&str> {
    let path = address.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split('?').next().unwrap_or(path);
    (!path.is_empty() && path != ":memory:").then_some(path)
}

/// Brings the schema up to date. A register that is older than the history's chain gets one, and one that is older than the public log
/// begins one; `now` dates the events that say so.
///
/// # Errors
/// If a migration fails; PostgreSQL then keeps nothing of what was begun.
pub async fn migrate(db: &DatabaseConnection, now: DateTime<Utc>) -> Result<(), DbErr> {
    if !is_behind(db).await? {
        return Ok(());
    }
    let had_history = SchemaManager::new(db).has_table("event").await?;
    let had_chain = SchemaManager::new(db).has_table("history_head").await?;
    let had_offices = SchemaManager::new(db).has_table("setting").await?;
    // All or nothing; and on one connection, since another of SQLite's connections may remember the schema from before the last step.
    let transaction = batch::begin_schema(db).await?;
    Migrator::up(&transaction, None).await?;
    if had_history && !had_chain {
        history::adopt(&transaction, now).await?;
    }
    history::adopt_log(&transaction, now).await?;
    if had_history && !had_offices {
        history::adopt_offices(&transaction, now).await?;
    }
    transaction.commit().await?;
    if is_behind(db).await? {
        return Err(DbErr::Custom("the database did not keep its new schema".to_string()));
    }
    Ok(())
}

/// Whether the schema of the database is older than the program's: some migration has not run yet.
///
/// # Errors
/// If the database cannot be read.
pub async fn is_behind(db: &DatabaseConnection) -> Result<bool, DbErr> {
    Ok(!Migrator::get_pending_migrations(db).await?.is_empty())
}

#[cfg(test)]
mod tests {
    use super::sqlite_path;

    #[test]
    fn the_file_of_an_address() {
        assert_eq!(sqlite_path("sqlite:data/register.db"), Some("data/register.db"));
        assert_eq!(sqlite_path("sqlite:///var/lib/register.db?mode=rwc"), Some("/var/lib/register.db"));
        assert_eq!(sqlite_path("sqlite::memory:"), None);
        assert_eq!(sqlite_path("postgres://localhost/x"), None);
    }
}
