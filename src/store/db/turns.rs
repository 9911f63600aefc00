//! The order in which writers get their turn. SQLite lets one write at a time, and gives its lock to whichever connection happens to look
//! at the right moment: of two hundred that wait, one may wait for ever. Here the writers of one program stand in a queue, first come,
//! first served, and wait without holding a connection; one connection is kept for the writer whose turn it is, so that no reader stands
//! before a writer. On PostgreSQL, which needs no such order, the queue leaves two connections of the pool to readers.

use super::place::Place;
use super::unavailable::no_turn;
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sea_orm::{DatabaseConnection, DbBackend, DbErr, RuntimeErr};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// How long SQLite waits for a lock that another program holds.
pub const LOCK: Duration = Duration::from_secs(5);
/// How long a writer waits for its turn.
const QUEUE: Duration = Duration::from_secs(10);
/// How long one writer may have the turn before the others are told that it is held.
const HELD: Duration = Duration::from_secs(5);

/// The queue of one pool of connections.
pub struct Turns {
    places: Arc<Semaphore>,
    /// The connection that is kept for writing, while nobody writes.
    kept: Mutex<Option<SqliteConnection>>,
    /// Whether the last writer that had a turn did not get the lock, because another program holds it.
    held_elsewhere: AtomicBool,
    /// Whether it is known that the database does not answer.
    away: AtomicBool,
    /// Since when a writer has the turn; none while nobody has.
    since: Mutex<Option<Instant>>,
    /// SQLite's file; none for SQLite in memory and for PostgreSQL.
    place: Option<Place>,
}

/// A turn to write. Its holder may write until it is dropped.
pub struct Turn {
    turns: Arc<Turns>,
    _place: OwnedSemaphorePermit,
}

/// What a pool of connections is known by: its settings, which are its own and are held here, so that no other pool can have the same
/// address in memory.
enum Pool {
    Sqlite(Arc<SqliteConnectOptions>),
    Postgres(Arc<PgConnectOptions>),
}

impl Pool {
    fn of(db: &DatabaseConnection) -> Pool {
        match db.get_database_backend() {
            DbBackend::Postgres => Pool::Postgres(db.get_postgres_connection_pool().connect_options()),
            _ => Pool::Sqlite(db.get_sqlite_connection_pool().connect_options()),
        }
    }

    fn is(&self, other: &Pool) -> bool {
        match (self, other) {
            (Pool::Sqlite(one), Pool::Sqlite(two)) => Arc::ptr_eq(one, two),
            (Pool::Postgres(one), Pool::Postgres(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }

    /// Whether nothing else holds the pool any more.
    fn is_gone(&self) -> bool {
        match self {
            Pool::Sqlite(options) => Arc::strong_count(options) == 1,
            Pool::Postgres(options) => Arc::strong_count(options) == 1,
        }
    }
}

static KNOWN: Mutex<Vec<(Pool, Arc<Turns>)>> = Mutex::new(Vec::new());

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Turns {
    /// The queue of a pool. It is made when it is first asked for, which is when the pool has just been opened.
    pub fn of(db: &DatabaseConnection) -> Arc<Turns> {
        let pool = Pool::of(db);
        let mut known = locked(&KNOWN);
        if let Some((_, turns)) = known.iter().find(|(one, _)| one.is(&pool)) {
            return Arc::clone(turns);
        }
        known.retain(|(pool, _)| !pool.is_gone());
        let (places, place) = match &pool {
            Pool::Sqlite(options) => (1, place(options)),
            Pool::Postgres(_) => {
                let connections = db.get_postgres_connection_pool().options().get_max_connections() as usize;
                (connections.saturating_sub(2).max(1), None)
            }
        };
        let turns = Arc::new(Turns {
            places: Arc::new(Semaphore::new(places)),
            kept: Mutex::default(),
            held_elsewhere: AtomicBool::new(false),
            away: AtomicBool::new(false),
            since: Mutex::default(),
            place,
        });
        known.push((pool, Arc::clone(&turns)));
        turns
    }

    /// Waits for a turn to write.
    ///
    /// # Errors
    /// If the turn does not come in time, or if SQLite's file is no longer the register.
    pub async fn turn(self: &Arc<Turns>) -> Result<Turn, DbErr> {
        if self.is_away() {
            return Err(no_turn());
        }
        let asked = Instant::now();
        let place = timeout(QUEUE, Arc::clone(&self.places).acquire_owned()).await.map_err(|_| no_turn())?.map_err(|_| no_turn())?;
        // A writer that waited behind one that never got the lock need not wait as long once more.
        if self.held_elsewhere.load(Ordering::Relaxed) && asked.elapsed() >= LOCK {
            return Err(no_turn());
        }
        self.still_there()?;
        *locked(&self.since) = Some(Instant::now());
        Ok(Turn { turns: Arc::clone(self), _place: place })
    }

    /// Whether SQLite's file is still where it was opened.
    ///
    /// # Errors
    /// If the file was moved, removed or replaced.
    pub fn still_there(&self) -> Result<(), DbErr> {
        match &self.place {
            Some(place) if place.is_left() => {
                Err(DbErr::Conn(RuntimeErr::Internal("the database's file was moved or replaced under the running program".to_string())))
            }
            _ => Ok(()),
        }
    }

    /// Notes whether the database answers. While it does not, callers are told at once, instead of after the time that a connection may
    /// take.
    pub fn note_away(&self, away: bool) {
        self.away.store(away, Ordering::Relaxed);
    }

    /// Whether the database is known not to answer.
    pub fn is_away(&self) -> bool {
        self.away.load(Ordering::Relaxed)
    }

    /// Whether SQLite's file can have a connection of its own for writing: one in memory cannot.
    pub fn is_file(&self) -> bool {
        self.place.is_some()
    }

    /// Whether nobody can write: one writer has had the turn for longer than any change takes, or another program holds the lock.
    pub fn is_stuck(&self) -> bool {
        self.held_elsewhere.load(Ordering::Relaxed) || locked(&self.since).is_some_and(|since| since.elapsed() > HELD)
    }

    /// Closes the queue, so that nobody can write any more, and answers the connection that was kept for writing.
    pub async fn end(&self) -> Option<SqliteConnection> {
        // A writer that is at work comes to an end first.
        let last = timeout(QUEUE, self.places.acquire()).await;
        self.places.close();
        drop(last);
        locked(&self.kept).take()
    }
}

impl Turn {
    /// Takes the connection that is kept for writing, if there is one.
    pub fn take(&self) -> Option<SqliteConnection> {
        locked(&self.turns.kept).take()
    }

    /// Keeps a connection for the next writer.
    pub fn keep(&self, connection: SqliteConnection) {
        *locked(&self.turns.kept) = Some(connection);
    }

    /// Notes whether another program holds the lock.
    pub fn note_held(&self, held: bool) {
        self.turns.held_elsewhere.store(held, Ordering::Relaxed);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *locked(&self.turns.since) = None;
    }
}

fn place(options: &SqliteConnectOptions) -> Option<Place> {
    let path: &Path = options.get_filename();
    // The library names a database in memory like this.
    let in_memory = path.as_os_str() == ":memory:" || path.to_string_lossy().starts_with("file:");
    (!in_memory).then(|| Place::of(path))
}
