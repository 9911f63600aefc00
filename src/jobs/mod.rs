//! What `serve` does beside answering. Several servers may share a register: each piece of work is claimed, or can be done twice.

pub mod cleaning;
pub mod mail;

use crate::mail::Post;
use chrono::Utc;
use sea_orm::DatabaseConnection;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

/// Begins the jobs; whoever stops the server aborts them.
pub fn begin(db: &DatabaseConnection, post: Post) -> Vec<JoinHandle<()>> {
    let (for_mail, for_cleaning) = (db.clone(), db.clone());
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
    ]
}

fn every(period: Duration) -> tokio::time::Interval {
    let mut tick = tokio::time::interval(period);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    tick
}
