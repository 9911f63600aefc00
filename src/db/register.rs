//! The register that pages are drawn from: the database with the snapshot of a day. It follows what other servers and
//! commands write, by asking for the register's version.

use super::entities::event;
use super::memory::{Catalogue, Facts, Snapshot};
use answerable_app::ports::PortError;
use answerable_app::rules::periods::Periods;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::sync::{Arc, RwLock};
use tokio::sync::Mutex;

/// How many earlier days are kept at once.
const PAST_DAYS: usize = 4;

/// The register, shared by all requests.
#[derive(Debug)]
pub struct Register {
    pub db: DatabaseConnection,
    periods: Periods,
    current: RwLock<Arc<Snapshot>>,
    past: Mutex<Vec<Arc<Snapshot>>>,
    /// Held while it is read anew, so that it is read once.
    refreshing: Mutex<()>,
}

/// The register as at one day: what the ports answer from.
#[derive(Clone, Debug)]
pub struct RegisterAt {
    pub db: DatabaseConnection,
    pub snapshot: Arc<Snapshot>,
}

impl Register {
    /// Reads the register.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn load(db: DatabaseConnection, today: NaiveDate, periods: Periods) -> Result<Register, DbErr> {
        let snapshot = read(&db, today, periods).await?;
        let current = RwLock::new(Arc::new(snapshot));
        Ok(Register { db, periods, current, past: Mutex::default(), refreshing: Mutex::default() })
    }

    /// The register as at today.
    pub fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().expect("no panic while the lock is held"))
    }

    /// Reads the register anew if it has changed, or if a day has passed. Answers whether it did.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn refresh(&self, today: NaiveDate) -> Result<bool, DbErr> {
        let _once = self.refreshing.lock().await;
        let current = self.current();
        let version = version(&self.db).await?;
        if version == current.version && today == current.day {
            return Ok(false);
        }
        let snapshot = if version == current.version {
            let (catalogue, facts) = (Arc::clone(&current.catalogue), Arc::clone(&current.facts));
            let periods = self.periods;
            tokio::task::spawn_blocking(move || Snapshot::at(catalogue, facts, version, today, periods)).await.map_err(failed)?
        } else {
            read(&self.db, today, self.periods).await?
        };
        self.past.lock().await.clear();
        *self.current.write().expect("no panic while the lock is held") = Arc::new(snapshot);
        Ok(true)
    }

    /// The register as at a day; without one, or for a day to come, as at today.
    ///
    /// # Errors
    /// If the work of looking back is cut off.
    pub async fn at(&self, day: Option<NaiveDate>) -> Result<RegisterAt, PortError> {
        let current = self.current();
        let Some(day) = day.filter(|day| *day < current.day) else {
            return Ok(RegisterAt { db: self.db.clone(), snapshot: current });
        };
        let mut past = self.past.lock().await;
        past.retain(|snapshot| snapshot.version == current.version);
        if let Some(at) = past.iter().position(|snapshot| snapshot.day == day) {
            let snapshot = past.remove(at);
            past.push(Arc::clone(&snapshot));
            return Ok(RegisterAt { db: self.db.clone(), snapshot });
        }
        let periods = self.periods;
        let look_back = move || {
            let (catalogue, facts) = (Arc::clone(&current.catalogue), Arc::clone(&current.facts));
            Arc::new(Snapshot::at(catalogue, facts, current.version, day, periods))
        };
        let snapshot = tokio::task::spawn_blocking(look_back).await.map_err(|error| PortError(error.into()))?;
        if past.len() == PAST_DAYS {
            past.remove(0);
        }
        past.push(Arc::clone(&snapshot));
        Ok(RegisterAt { db: self.db.clone(), snapshot })
    }
}

fn failed(error: tokio::task::JoinError) -> DbErr {
    DbErr::Custom(error.to_string())
}

/// The register's version: the greatest key of an event that changes what pages show. Every public change writes one in its
/// transaction; drafts and accounts write others, for which nothing is read anew.
///
/// # Errors
/// If the database cannot be read.
pub async fn version(db: &DatabaseConnection) -> Result<i64, DbErr> {
    let shows = Condition::any().add(event::Column::Public.eq(true)).add(event::Column::Kind.is_in(UNSEEN));
    let newest: Option<i64> = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(shows)
        .order_by_desc(event::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.unwrap_or(0))
}

/// Kinds of events that are no news for the public and yet change what pages show: names of the shared lists.
const UNSEEN: [&str; 1] = ["reference-updated"];

async fn read(db: &DatabaseConnection, today: NaiveDate, periods: Periods) -> Result<Snapshot, DbErr> {
    // The version first: what is written while we read makes the next version, and is read then.
    let version = version(db).await?;
    let catalogue = Catalogue::load(db).await?;
    let facts = Facts::load(db, &catalogue).await?;
    let work = move || Snapshot::at(Arc::new(catalogue), Arc::new(facts), version, today, periods);
    tokio::task::spawn_blocking(work).await.map_err(failed)
}

/// Turns a database's failure into a port's.
pub fn port(error: DbErr) -> PortError {
    PortError(error.into())
}
