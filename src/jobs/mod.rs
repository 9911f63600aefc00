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
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

/// How long after midnight a day is closed in the public log. A change bears the moment at which it was asked for: the last of a day may
/// still wait for their turn, or for their files to be looked at, when the day is over.
const LATE: Duration = Duration::from_secs(900);

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
    let (for_mail, for_cleaning) = (register.db.clone(), register.db.clone());
    let (for_doors, doors) = (register.db.clone(), Arc::clone(doors));
    let (for_gathering, origin_too) = (register.db.clone(), origin.to_string());
    let (for_reminders, origin) = (Arc::clone(register), origin.to_string());
    let (for_scanning, for_removal, scanned, removed) = (register.db.clone(), register.db.clone(), Arc::clone(files), Arc::clone(files));
    let (for_log, log) = (register.db.clone(), Arc::clone(log));
    let (for_hidings, shelved, address) = (Arc::clone(register), Arc::clone(files), origin.clone());
    vec![
        tokio::spawn(async move {
            // Often, so that a new day is noticed soon; a day is closed once.
            let mut tick = every(Duration::from_secs(900));
            loop {
                tick.tick().await;
                if let Err(error) = log::close(&for_log, &log.signer, (Utc::now() - LATE).date_naive(), false).await {
                    tracing::error!(error = format!("{error:#}"), "the public log could not be closed");
                }
            }
        }),
        tokio::spawn(async move {
            let mut tick = every(Duration::from_secs(2));
            loop {
                tick.tick().await;
                if let Err(error) = mail::send_due(&for_mail, &post, Utc::now()).await {
                    tracing::warn!(%error, "the outbox cannot be read");
                }
            }
        }),
        tokio::spawn(async move {
            let mut tick = every(Duration::from_secs(60));
            loop {
                tick.tick().await;
                if let Err(error) = doors.note(&for_doors).await {
                    tracing::warn!(%error, "wrong passwords could not be noted");
                }
            }
        }),
        tokio::spawn(async move {
            let mut tick = every(Duration::from_secs(3600));
            loop {
                tick.tick().await;
                if let Err(error) = clean(&for_cleaning).await {
                    tracing::warn!(%error, "what is old could not be removed");
                }
                if let Err(error) = empty_log(&for_cleaning).await {
                    tracing::warn!(%error, "the database's log could not be emptied");
                }
            }
        }),
        tokio::spawn(async move {
            let mut tick = every(Duration::from_secs(3600));
            loop {
                tick.tick().await;
                moderators::tick(&for_hidings.db, &address, Utc::now()).await;
                hidings::tick(&for_hidings, &shelved, &address, Utc::now()).await;
            }
        }),
        tokio::spawn(async move {
            // Often, so that a new day is noticed soon, and a failure is tried again; what was sent that day is not sent again.
            let mut tick = every(Duration::from_secs(900));
            loop {
                tick.tick().await;
                reminders::remind(&for_reminders, &origin, Utc::now()).await;
            }
        }),
        tokio::spawn(async move {
            // A second server finds the day's letters there.
            let mut tick = every(Duration::from_secs(300));
            loop {
                tick.tick().await;
                if let Err(error) = gather(&for_gathering, &origin_too, Utc::now(), letter_hour).await {
                    tracing::warn!(%error, "the moderators' letter could not be gathered; it is tried again");
                }
            }
        }),
        tokio::spawn(async move {
            let mut tick = every(Duration::from_secs(60));
            loop {
                tick.tick().await;
                if let Err(error) = scan_held(&for_scanning, &scanned, Utc::now()).await {
                    tracing::warn!(%error, "files that are held back could not be looked at");
                }
            }
        }),
        tokio::spawn(async move {
            let mut tick = every(Duration::from_secs(3600));
            loop {
                tick.tick().await;
                posted::remove_leftovers();
                if let Err(error) = remove_forgotten(&for_removal, &removed, Utc::now()).await {
                    tracing::warn!(%error, "files that nothing refers to could not be removed");
                }
            }
        }),
    ]
}

async fn clean(db: &DatabaseConnection) -> Result<(), DbErr> {
    let tx = batch::begin(db).await?;
    cleaning::clean(&tx, Utc::now()).await?;
    tx.commit().await
}

fn every(period: Duration) -> tokio::time::Interval {
    let mut tick = tokio::time::interval(period);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tick
}
