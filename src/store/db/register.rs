//! The register that pages are drawn from: the database with the snapshot of a day. It picks up what other servers and commands write, by
//! asking for the register's version.

use super::entities::event;
use super::memory::facts::FactsPart;
use super::memory::{Catalogue, Facts, Snapshot};
use crate::boxed;
use crate::db::Coded;
use answerable_domain::model::EventKind;
use answerable_domain::rules::periods::Periods;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::{Mutex, OnceCell, Semaphore};

/// How many earlier days are kept at once.
const PAST_DAYS: usize = 4;

/// The register, shared by all requests.
#[derive(Debug)]
pub struct Register {
    pub db: DatabaseConnection,
    periods: Periods,
    current: RwLock<Arc<Snapshot>>,
    /// Snapshots of earlier days, each worked out once, by the first request that asks for it. This lock is held only to look and never
    /// while anything is worked out: reading the register again does not wait for those who look back.
    past: std::sync::Mutex<Vec<Past>>,
    /// A permit that lets one earlier day be worked out at a time.
    looking_back: Semaphore,
    /// Held while the register is read again, so that concurrent requests read it once.
    refreshing: Mutex<()>,
    /// The key of the newest event up to which it was checked whether something happened that only desks show.
    looked: AtomicI64,
}

/// An earlier day of one version of the register, empty until it is worked out.
#[derive(Clone, Debug)]
struct Past {
    version: i64,
    day: NaiveDate,
    snapshot: Arc<OnceCell<Arc<Snapshot>>>,
}

/// The register as at one day: what the queries answer from.
#[derive(Clone, Debug)]
pub struct RegisterAt {
    pub db: DatabaseConnection,
    pub snapshot: Arc<Snapshot>,
}

impl Register {
    /// Reads the whole register from the database, as at `today`.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn load(db: DatabaseConnection, today: NaiveDate, periods: Periods) -> Result<Register, DbErr> {
        let version = version(&db).await?;
        let looked = AtomicI64::new(newest(&db).await?);
        let (catalogue, facts) = read(&db).await?;
        let work = move || Snapshot::at(catalogue, facts, version, today, periods);
        let snapshot = tokio::task::spawn_blocking(work).await.map_err(failed)?;
        let current = RwLock::new(Arc::new(snapshot));
        Ok(Register {
            db,
            periods,
            current,
            past: std::sync::Mutex::default(),
            looking_back: Semaphore::new(1),
            refreshing: Mutex::default(),
            looked,
        })
    }

    /// The snapshot of the register as at today.
    pub fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the register again if it has changed, or if a day has passed. Answers whether it did. Concurrent reloads are coalesced: a
    /// caller that waited while another reading began after the caller's own change makes do with that one, so that many who publish at
    /// once share few readings.
    ///
    /// # Errors
    /// If the database cannot be read.
    #[boxed]
    pub async fn refresh(&self, today: NaiveDate) -> Result<bool, DbErr> {
        let before = self.current().version;
        let wanted = version(&self.db).await?;
        let _once = self.refreshing.lock().await;
        let current = self.current();
        let newest = newest(&self.db).await?;
        let quietly = happened_quietly(&self.db, self.looked.load(Ordering::Relaxed), newest).await?;
        // A database that was taken back to an earlier state has a smaller version.
        if wanted >= before && current.version >= wanted && today == current.day && !quietly {
            self.looked.store(newest, Ordering::Relaxed);
            return Ok(false);
        }
        // The version is asked for first: what is written while we read makes the next version, and is read then.
        let version = version(&self.db).await?;
        let parts = if quietly { None } else { changed(&self.db, current.version, version).await? };
        let (catalogue, facts) = match parts {
            Some(parts) => {
                let facts = if parts.is_empty() {
                    Arc::clone(&current.facts)
                } else {
                    Arc::new(current.facts.anew(&self.db, &current.catalogue, &parts).await?)
                };
                (Arc::clone(&current.catalogue), facts)
            }
            None => read(&self.db).await?,
        };
        let periods = self.periods;
        let work = move || Snapshot::at(catalogue, facts, version, today, periods);
        let snapshot = tokio::task::spawn_blocking(work).await.map_err(failed)?;
        self.past.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
        self.looked.store(newest, Ordering::Relaxed);
        Ok(true)
    }

    /// The register as at a day; without a day, or for one in the future, as at today.
    ///
    /// # Errors
    /// If the task that works out the earlier day is cut off.
    #[boxed]
    pub async fn at(&self, day: Option<NaiveDate>) -> Result<RegisterAt, DbErr> {
        let current = self.current();
        let Some(day) = day.filter(|day| *day < current.day) else {
            return Ok(RegisterAt { db: self.db.clone(), snapshot: current });
        };
        let Past { snapshot, .. } = self.past_of(day, current.version);
        let worked_out = snapshot.get_or_try_init(|| self.look_back(current, day)).await?;
        Ok(RegisterAt { db: self.db.clone(), snapshot: Arc::clone(worked_out) })
    }

    /// The entry of an earlier day among those that are kept; it becomes the newest of them.
    fn past_of(&self, day: NaiveDate, version: i64) -> Past {
        let mut past = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        past.retain(|past| past.version == version);
        let found = match past.iter().position(|past| past.day == day) {
            Some(at) => past.remove(at),
            None => Past { version, day, snapshot: Arc::default() },
        };
        if past.len() == PAST_DAYS {
            past.remove(0);
        }
        past.push(found.clone());
        found
    }

    async fn look_back(&self, current: Arc<Snapshot>, day: NaiveDate) -> Result<Arc<Snapshot>, DbErr> {
        let _one = self.looking_back.acquire().await.map_err(|error| DbErr::Custom(error.to_string()))?;
        let periods = self.periods;
        let work = move || {
            let (catalogue, facts) = (Arc::clone(&current.catalogue), Arc::clone(&current.facts));
            Arc::new(Snapshot::at(catalogue, facts, current.version, day, periods))
        };
        tokio::task::spawn_blocking(work).await.map_err(|error| DbErr::Custom(error.to_string()))
    }
}

fn failed(error: tokio::task::JoinError) -> DbErr {
    DbErr::Custom(error.to_string())
}

/// The register's version: the greatest key of an event that changes what pages show. Every public change writes such an event in its
/// transaction; drafts and accounts write other events, after which nothing is read again.
///
/// # Errors
/// If the database cannot be read.
pub async fn version(db: &DatabaseConnection) -> Result<i64, DbErr> {
    let newest: Option<i64> = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(shows())
        .order_by_desc(event::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.unwrap_or(0))
}

/// Kinds of events that are not news for the public and yet change what pages show: names of the shared lists, and under which name an
/// assessment stands.
const UNSEEN: [EventKind; 5] = [
    EventKind::ReferenceUpdated,
    EventKind::AssessmentVisibilityLowered,
    EventKind::SignatureLeft,
    EventKind::IndependentInstitutionRegistered,
    EventKind::CoalitionShown,
];

/// Kinds of events after which the register is read again for desks alone. They must not change the version, which stands in the tags of
/// public answers: no public page changes, and a new version would tell everybody the moment at which an organisation was registered that
/// may never want to be seen.
const QUIET: [EventKind; 2] = [EventKind::OrganisationRegistered, EventKind::CoalitionChanged];

/// Kinds of events after which nothing is read again, since what they change is not kept in memory: the log of decisions and who moderates
/// are read from the database each time.
const READ_EACH_TIME: [EventKind; 6] = [
    EventKind::ModerationDecided,
    EventKind::ModeratorAppointed,
    EventKind::ModeratorLeft,
    EventKind::ModeratorProposed,
    EventKind::ModeratorEndingProposed,
    EventKind::ModeratorStays,
];

/// The greatest key of any event; 0 where there is none.
async fn newest(db: &DatabaseConnection) -> Result<i64, DbErr> {
    let asked = event::Entity::find().select_only().column(event::Column::Id).order_by_desc(event::Column::Id);
    let newest: Option<i64> = asked.into_tuple().one(db).await?;
    Ok(newest.unwrap_or(0))
}

/// Whether something that only desks show ([`QUIET`]) happened after one event and up to another.
async fn happened_quietly(db: &DatabaseConnection, after: i64, until: i64) -> Result<bool, DbErr> {
    if until <= after {
        return Ok(false);
    }
    let found: Option<i64> = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::Id.gt(after))
        .filter(event::Column::Id.lte(until))
        .filter(event::Column::Kind.is_in(QUIET.map(EventKind::code)))
        .into_tuple()
        .one(db)
        .await?;
    Ok(found.is_some())
}

fn shows() -> Condition {
    Condition::any().add(event::Column::Public.eq(true)).add(event::Column::Kind.is_in(UNSEEN.map(EventKind::code)))
}

/// The parts of memory that changed from one version to another; none if more may have changed than can be read in parts.
async fn changed(db: &DatabaseConnection, from: i64, to: i64) -> Result<Option<Vec<FactsPart>>, DbErr> {
    if to < from {
        return Ok(None);
    }
    let kinds: Vec<Coded<EventKind>> = event::Entity::find()
        .select_only()
        .column(event::Column::Kind)
        .distinct()
        .filter(event::Column::Id.gt(from))
        .filter(event::Column::Id.lte(to))
        .filter(shows())
        .into_tuple()
        .all(db)
        .await?;
    let parts: Option<BTreeSet<FactsPart>> =
        kinds.iter().filter(|kind| !READ_EACH_TIME.contains(kind)).map(|kind| FactsPart::of(kind.0)).collect();
    Ok(parts.map(|parts| parts.into_iter().collect()))
}

async fn read(db: &DatabaseConnection) -> Result<(Arc<Catalogue>, Arc<Facts>), DbErr> {
    let catalogue = Catalogue::load(db).await?;
    let facts = Facts::load(db, &catalogue).await?;
    Ok((Arc::new(catalogue), Arc::new(facts)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::batch::begin;
    use crate::db::history::{Happening, History};
    use chrono::{DateTime, Utc};
    use std::time::Duration;
    use tokio::time::timeout;

    #[tokio::test]
    async fn a_publication_does_not_wait_for_an_earlier_day() {
        let db = crate::db::connect("sqlite::memory:", 1).await.unwrap();
        let now: DateTime<Utc> = "2026-03-01T12:00:00Z".parse().unwrap();
        crate::db::migrate(&db, now).await.unwrap();
        let today = now.date_naive();
        let register = Arc::new(Register::load(db.clone(), today, Periods::default()).await.unwrap());
        // Somebody is looking back at an earlier day, and never comes to an end.
        let endless = register.looking_back.acquire().await.unwrap();
        let (asked, earlier) = (Arc::clone(&register), today.pred_opt());
        let reader = tokio::spawn(async move { asked.at(earlier).await.map(|at| at.snapshot.day) });
        tokio::task::yield_now().await;
        let before = register.current().version;
        let tx = begin(&db).await.unwrap();
        History::write_one(&tx, Happening::of(EventKind::RecommendationsImported), now).await.unwrap();
        tx.commit().await.unwrap();
        let read = timeout(Duration::from_secs(20), register.refresh(today)).await.expect("it does not wait").unwrap();
        assert!(read && register.current().version > before && !reader.is_finished());
        drop(endless);
        assert_eq!(reader.await.unwrap().unwrap(), earlier.unwrap());
    }
}
