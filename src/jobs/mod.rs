//! What `serve` does beside answering. Several servers may share a register: each piece of work is claimed, or can be done twice.

pub mod cleaning;
pub mod mail;
pub mod reminders;

use crate::commands::evidence::{Files, remove_forgotten, scan_held};
use crate::db::Register;
use crate::http::posted;
use crate::mail::Post;
use chrono::Utc;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

/// Begins the jobs; whoever stops the server aborts them.
pub fn begin(register: &Arc<Register>, origin: &str, post: Post, files: &Arc<Files>) -> Vec<JoinHandle<()>> {
    let (for_mail, for_cleaning) = (register.db.clone(), register.db.clone());
    let (for_reminders, origin) = (Arc::clone(register), origin.to_string());
    let (for_scanning, for_removal, scanned, removed) = (register.db.clone(), register.db.clone(), Arc::clone(files), Arc::clone(files));
    vec![
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
            let mut tick = every(Duration::from_secs(3600));
            loop {
                tick.tick().await;
                if let Err(error) = cleaning::clean(&for_cleaning, Utc::now()).await {
                    tracing::warn!(%error, "what is old could not be removed");
                }
            }
        }),
        tokio::spawn(async move {
            // Often, so that a new day, or a failure, is noticed soon; what was sent that day is not sent again.
            let mut tick = every(Duration::from_secs(900));
            loop {
                tick.tick().await;
                reminders::remind(&for_reminders, &origin, Utc::now()).await;
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

fn every(period: Duration) -> tokio::time::Interval {
    let mut tick = tokio::time::interval(period);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tick
}
