//! Tells whether a failure passes by itself: the database is away, its lock is held, its disk is full. Then the answer is 503 and «try
//! again», not 500 and «our fault».

use sea_orm::sqlx::postgres::PgDatabaseError;
use sea_orm::sqlx::sqlite::SqliteError;
use sea_orm::sqlx::{self, error::DatabaseError};
use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr};
use std::error::Error;

/// SQLite's primary result codes of failures that pass by themselves: busy, locked, read-only, failing disk, full disk, cannot be opened.
const SQLITE: [i32; 6] = [BUSY, 6, 8, 10, 13, 14];
/// SQLite's result code for a lock that somebody else holds.
const BUSY: i32 = 5;

/// PostgreSQL's codes of failures that pass by themselves. Classes: connection, resources (full disk, too many connections), stopped by
/// the operator; and single codes: a lock that does not come, a deadlock, a transaction that came second, a database that is being
/// started.
const POSTGRES: [&str; 7] = ["08", "53", "57P", "55P03", "40P01", "40001", "25006"];

/// Whether a failure of the database passes by itself.
pub fn is_unavailable(error: &DbErr) -> bool {
    match error {
        DbErr::ConnectionAcquire(_) => true,
        DbErr::Conn(_) => true,
        DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => passes(error),
        _ => false,
    }
}

/// A failure that passes by itself, in words for the log.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Away(pub String);

/// Whether an error passes by itself, or was caused by one that does: the database being unavailable, or a file that could not be written
/// for lack of room.
pub fn caused(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.is::<Away>()
            || error.downcast_ref::<DbErr>().is_some_and(is_unavailable)
            || error.downcast_ref::<std::io::Error>().is_some_and(is_full)
        {
            return true;
        }
        next = error.source();
    }
    false
}

/// Whether a file could not be written because there is no room.
fn is_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::ReadOnlyFilesystem)
}

/// Whether an error says that SQLite's lock did not come.
pub fn is_busy(error: &DbErr) -> bool {
    match error {
        DbErr::Exec(RuntimeErr::SqlxError(error)) => match error.as_ref() {
            sqlx::Error::Database(error) => sqlite_code(error.as_ref()) == Some(BUSY),
            _ => false,
        },
        _ => false,
    }
}

/// The error of a writer whose turn did not come in time.
pub fn no_turn() -> DbErr {
    DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)
}

fn passes(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Database(error) => match sqlite_code(error.as_ref()) {
            Some(code) => SQLITE.contains(&code),
            None => error
                .try_downcast_ref::<PgDatabaseError>()
                .is_some_and(|error| POSTGRES.iter().any(|class| error.code().starts_with(class))),
        },
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => true,
        // PostgreSQL was stopped in the middle of an answer.
        sqlx::Error::Protocol(_) => true,
        _ => false,
    }
}

fn sqlite_code(error: &dyn DatabaseError) -> Option<i32> {
    let error = error.try_downcast_ref::<SqliteError>()?;
    // The lowest byte of an extended code is the primary one.
    error.code().and_then(|code| code.parse::<i32>().ok()).map(|code| code & 0xff)
}
