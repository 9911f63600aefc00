//! Proposals on moderators that nobody answered take effect after their two weeks.

use answerable_commands::accounts::{appointing, ending};
use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;

/// Ends the offices of moderators where no moderator answered the proposal in time, and sends their links to proposed moderators who have waited
/// long enough because no moderator sits who could agree. What fails is tried again the next time.
pub async fn tick(db: &DatabaseConnection, origin: &str, now: DateTime<Utc>) {
    match ending::take_effect(db, now).await {
        Ok(0) => {}
        Ok(count) => tracing::warn!(count, "moderators' memberships ended: no moderator answered the proposal"),
        Err(error) => tracing::error!(%error, "proposals on moderators could not be dealt with"),
    }
    if let Err(error) = appointing::open_waiting(db, origin, now).await {
        tracing::error!(%error, "the link of a proposed moderator could not be sent");
    }
}
