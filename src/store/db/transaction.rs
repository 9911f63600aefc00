//! A transaction that writes. We begin it, carry it through and end it ourselves, statement by statement.
//!
//! The library's own counts how deep it is in transactions and is wrong after the database has rolled one back by itself (a full disk at
//! COMMIT, `INSERT OR ROLLBACK`): its next one begins a savepoint, and from then on commits answer Ok and keep nothing. PostgreSQL answers
//! a COMMIT after a statement that failed with «ROLLBACK», which the library takes for success. So here:
//! - `BEGIN IMMEDIATE` is sent as it stands, which SQLite refuses inside of a transaction; `COMMIT` is, which it refuses outside of one;
//! - a statement that failed, or was given up in the middle, ends the transaction: whatever follows is refused, the commit too;
//! - a connection on which any of this failed is closed and never used again. Only when that is done is it another writer's turn.

use super::turns::{Turn, Turns};
use super::unavailable::is_busy;
use crate::boxed;
use async_trait::async_trait;
use sea_orm::sqlx::pool::PoolConnection;
use sea_orm::sqlx::{self, AssertSqlSafe, Connection as _, Executor as _, Postgres, Sqlite, SqliteConnection};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement, Values,
};
use sea_query_sqlx::SqlxValues;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::time::timeout;

/// How long PostgreSQL may take to roll back what nobody waits for, and to close the connection.
const GOODBYE: Duration = Duration::from_secs(2);

/// A transaction that writes. It is rolled back if it is dropped without a commit.
pub struct Transaction {
    backend: DbBackend,
    /// The connection and the turn, until the transaction has ended.
    open: Option<Open>,
    /// Whether a statement failed, is under way, or was given up: then nothing of the transaction may be kept.
    failed: AtomicBool,
}

struct Open {
    held: Mutex<Held>,
    turn: Turn,
}

/// A connection, for as long as the transaction lasts.
enum Held {
    /// SQLite's own connection that is kept for writing.
    Own(Box<SqliteConnection>),
    /// A connection of the pool, for SQLite in memory.
    Lent(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

impl std::fmt::Debug for Transaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transaction").field("backend", &self.backend).finish_non_exhaustive()
    }
}

impl Transaction {
    /// Waits for the turn to write, and begins a transaction.
    ///
    /// # Errors
    /// If the turn or the lock does not come, or the database fails.
    pub(super) async fn begin(db: &DatabaseConnection) -> Result<Transaction, DbErr> {
        let turn = Turns::of(db).turn().await?;
        Transaction::with_turn(db, turn).await
    }

    /// Begins a transaction for a caller that has the turn to write already.
    ///
    /// # Errors
    /// If the lock does not come, or the database fails.
    #[boxed]
    pub(super) async fn with_turn(db: &DatabaseConnection, turn: Turn) -> Result<Transaction, DbErr> {
        let turns = Turns::of(db);
        let backend = db.get_database_backend();
        let (held, words) = match backend {
            DbBackend::Postgres => (Held::Postgres(db.get_postgres_connection_pool().acquire().await.map_err(unreached)?), "BEGIN"),
            _ => {
                let held = match turn.take() {
                    Some(kept) => Held::Own(Box::new(kept)),
                    None => {
                        let lent = db.get_sqlite_connection_pool().acquire().await.map_err(unreached)?;
                        if turns.is_file() { Held::Own(Box::new(lent.detach())) } else { Held::Lent(lent) }
                    }
                };
                // The lock is taken at once: a transaction that reads first and writes later fails if somebody else wrote in between.
                (held, "BEGIN IMMEDIATE")
            }
        };
        let mut transaction = Transaction { backend, open: Some(Open { held: Mutex::new(held), turn }), failed: AtomicBool::new(false) };
        match transaction.execute_unprepared(words).await {
            Ok(_) => {
                transaction.note_held(false);
                Ok(transaction)
            }
            Err(error) => {
                transaction.note_held(is_busy(&error));
                transaction.throw_away().await;
                Err(error)
            }
        }
    }

    /// Commits the transaction. `Ok` means that its changes are kept.
    ///
    /// # Errors
    /// If the database does not keep the changes, or a statement failed before. Then nothing is kept, unless the connection broke off in
    /// the very moment of the commit.
    pub async fn commit(mut self) -> Result<(), DbErr> {
        match self.execute_unprepared("COMMIT").await {
            Ok(_) => {
                if let Some(open) = self.open.take() {
                    open.give_back();
                }
                Ok(())
            }
            Err(error) => {
                self.throw_away().await;
                Err(error)
            }
        }
    }

    /// Rolls the transaction back: nothing is kept.
    ///
    /// # Errors
    /// None: where the database cannot roll back, the connection is closed, which rolls back too.
    pub async fn rollback(mut self) -> Result<(), DbErr> {
        if let Some(open) = self.open.take() {
            finished(open.undo()).await;
        }
        Ok(())
    }

    /// Closes the connection for good, so that it is never used again.
    async fn throw_away(&mut self) {
        if let Some(open) = self.open.take() {
            finished(open.close()).await;
        }
    }

    fn note_held(&self, held: bool) {
        if let Some(open) = &self.open {
            open.turn.note_held(held);
        }
    }

    /// The connection for the next statement, and a guard that ends the transaction if the statement fails or is given up.
    async fn under_way(&self) -> Result<(tokio::sync::MutexGuard<'_, Held>, &AtomicBool), DbErr> {
        let held = match &self.open {
            Some(open) => open.held.lock().await,
            None => return Err(over()),
        };
        if self.failed.swap(true, Ordering::Relaxed) {
            return Err(over());
        }
        Ok((held, &self.failed))
    }
}

/// Runs a piece of work to its end even if nobody waits for it any more.
async fn finished(work: impl Future<Output = ()> + Send + 'static) {
    // This only fails if the runtime ends, and the connection with it.
    let _ = tokio::spawn(work).await;
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if let Some(open) = self.open.take()
            && let Ok(runtime) = Handle::try_current()
        {
            // Without a runtime the connection is dropped, and what it had begun goes with it.
            runtime.spawn(open.undo());
        }
    }
}

impl Open {
    /// Returns the connection, on which nothing is open, so that the next transaction can use it.
    fn give_back(self) {
        if let Held::Own(connection) = self.held.into_inner() {
            self.turn.keep(*connection);
        }
    }

    /// Rolls the transaction back. A connection that cannot roll back is closed: SQLite refuses it on a connection on which nothing is
    /// open any more.
    async fn undo(mut self) {
        let rolled_back = match self.held.get_mut() {
            Held::Own(connection) => connection.execute("ROLLBACK").await.is_ok(),
            Held::Lent(connection) => connection.execute("ROLLBACK").await.is_ok(),
            Held::Postgres(connection) => timeout(GOODBYE, connection.execute("ROLLBACK")).await.is_ok_and(|sent| sent.is_ok()),
        };
        if rolled_back { self.give_back() } else { self.close().await }
    }

    async fn close(self) {
        let closed = match self.held.into_inner() {
            Held::Own(connection) => connection.close().await,
            Held::Lent(connection) => connection.close().await,
            Held::Postgres(connection) => timeout(GOODBYE, connection.close()).await.unwrap_or(Ok(())),
        };
        if let Err(error) = closed {
            tracing::debug!(%error, "a connection that is not used any more could not be closed in order");
        }
        drop(self.turn);
    }
}

/// Sends one statement through whichever connection the transaction has.
macro_rules! through {
    ($self:ident, $kind:ident, |$connection:ident| $run:expr) => {{
        let (mut held, failed) = $self.under_way().await?;
        let done = match &mut *held {
            Held::Own(own) => {
                let $connection: &mut SqliteConnection = own;
                $run
            }
            Held::Lent(lent) => {
                let $connection: &mut SqliteConnection = lent;
                $run
            }
            Held::Postgres(lent) => {
                let $connection: &mut sqlx::PgConnection = lent;
                $run
            }
        };
        if done.is_ok() {
            failed.store(false, Ordering::Relaxed);
        }
        done.map_err(|error| DbErr::$kind(RuntimeErr::SqlxError(Arc::new(error))))
    }};
}

#[async_trait]
impl ConnectionTrait for Transaction {
    fn get_database_backend(&self) -> DbBackend {
        self.backend
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let (sql, values) = (statement.sql, SqlxValues(statement.values.unwrap_or(Values(Vec::new()))));
        through!(self, Exec, |connection| sqlx::query_with(AssertSqlSafe(sql), values).execute(connection).await.map(ExecResult::from))
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        through!(self, Exec, |connection| connection.execute(AssertSqlSafe(sql.to_owned())).await.map(ExecResult::from))
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let (sql, values) = (statement.sql, SqlxValues(statement.values.unwrap_or(Values(Vec::new()))));
        through!(self, Query, |connection| {
            sqlx::query_with(AssertSqlSafe(sql), values).fetch_optional(connection).await.map(|row| row.map(QueryResult::from))
        })
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let (sql, values) = (statement.sql, SqlxValues(statement.values.unwrap_or(Values(Vec::new()))));
        through!(self, Query, |connection| {
            let rows = sqlx::query_with(AssertSqlSafe(sql), values).fetch_all(connection).await;
            rows.map(|rows| rows.into_iter().map(QueryResult::from).collect())
        })
    }
}

fn over() -> DbErr {
    DbErr::Custom("a statement of this transaction failed before: nothing of it is kept".to_string())
}

fn unreached(error: sqlx::Error) -> DbErr {
    match error {
        sqlx::Error::PoolTimedOut => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
        sqlx::Error::PoolClosed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
        error => DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error))),
    }
}
