//! The jobs of `serve`, besides answering. Several servers may share a register: each piece of work is claimed, or can be done twice.

pub mod cleaning;
pub mod hidings;
pub mod mail;
pub mod moderators;
pub mod reminders;

use crate::http::posted;
use answerable_commands::evidence::{Files, remove_forgotten, scan_held};
use answerable_commands::submissions::gather;
use answerable_store::accounts::Doors;
use answerable_store::db::batch;
use answerable_store::db::log::{self, Log};
use answerable_store::db::{Register, empty_log};
use answerable_store::mail::Post;
use chrono::Utc;
use sea_orm::{DatabaseConnection, DbErr};
use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

/// How long after midnight a day is closed in the public log. A change bears the moment at which it was asked for: the last of a day may
/// still wait for their turn, or for their files to be looked at, when the day is over.
const LATE: Duration = Duration::from_secs(900);

/// For what waits for a new day, and for what is tried again after a failure. What was done that day is not done again.
const QUARTER: Duration = Duration::from_secs(900);
const HOUR: Duration = Duration::from_secs(3600);

/// What the jobs work with.
struct Shared {
    register: Arc<Register>,
    origin: String,
    letter_hour: u32,
    post: Post,
    files: Arc<Files>,
    doors: Arc<Doors>,
    log: Arc<Log>,
}

impl Shared {
    fn db(&self) -> &DatabaseConnection {
        &self.register.db
    }
}

/// Begins the jobs, and answers their handles: they run until aborted, when the server stops.
pub fn begin(
    register: &Arc<Register>,
    origin: &str,
    letter_hour: u32,
    post: Post,
    files: &Arc<Files>,
    doors: &Arc<Doors>,
    log: &Arc<Log>,
) -> Vec<JoinHandle<()>> {
    let (register, files, doors, log) = (Arc::clone(register), Arc::clone(files), Arc::clone(doors), Arc::clone(log));
    let own = Arc::new(Shared { register, origin: origin.to_string(), letter_hour, post, files, doors, log });
    let seconds = Duration::from_secs;
    vec![
        every(QUARTER, &own, |own| async move {
            if let Err(error) = log::close(own.db(), &own.log.signer, (Utc::now() - LATE).date_naive(), false).await {
                tracing::error!(error = format!("{error:#}"), "the public log could not be closed");
            }
        }),
        every(seconds(2), &own, |own| async move {
            noted("the outbox cannot be read", mail::send_due(own.db(), &own.post, Utc::now()).await);
        }),
        every(seconds(60), &own, |own| async move {
            noted("wrong passwords could not be noted", own.doors.note(own.db()).await);
        }),
        every(HOUR, &own, |own| async move {
            noted("what is old could not be removed", clean(own.db()).await);
            noted("the database's log could not be emptied", empty_log(own.db()).await);
        }),
        every(HOUR, &own, |own| async move {
            moderators::tick(own.db(), &own.origin, Utc::now()).await;
            hidings::tick(&own.register, &own.files, &own.origin, Utc::now()).await;
        }),
        every(QUARTER, &own, |own| async move { reminders::remind(&own.register, &own.origin, Utc::now()).await }),
        every(seconds(300), &own, |own| async move {
            // A second server finds the day's letters there.
            let gathered = gather(own.db(), &own.origin, Utc::now(), own.letter_hour).await;
            noted("the moderators' letter could not be gathered; it is tried again", gathered);
        }),
        every(seconds(60), &own, |own| async move {
            noted("files that are held back could not be looked at", scan_held(own.db(), &own.files, Utc::now()).await);
        }),
        every(HOUR, &own, |own| async move {
            posted::remove_leftovers();
            noted("files that nothing refers to could not be removed", remove_forgotten(own.db(), &own.files, Utc::now()).await);
        }),
    ]
}

/// Does a piece of work at once, and again each time the period is over.
fn every<W>(period: Duration, shared: &Arc<Shared>, work: impl Fn(Arc<Shared>) -> W + Send + 'static) -> JoinHandle<()>
where
    W: Future<Output = ()> + Send + 'static,
{
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        let mut tick = tokio::time::interval(period);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            work(Arc::clone(&shared)).await;
        }
    })
}

/// Notes in the server's log that a piece of work failed; it is tried again when its turn comes.
fn noted<T, E: Display>(failed: &str, done: Result<T, E>) {
    if let Err(error) = done {
        tracing::warn!(%error, "{failed}");
    }
}

async fn clean(db: &DatabaseConnection) -> Result<(), DbErr> {
    let tx = batch::begin(db).await?;
    cleaning::clean(&tx, Utc::now()).await?;
    tx.commit().await
}
