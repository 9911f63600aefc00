//! Sends reminders of what is due, once a day. Servers may share a register: the second one finds everything sent.

use answerable_commands::reminders::send;
use answerable_store::db::Register;
use chrono::{DateTime, Utc};

/// Puts the reminders that are due by now into the outbox.
pub async fn remind(register: &Register, origin: &str, now: DateTime<Utc>) {
    match send(register, origin, now).await {
        Ok(0) => {}
        Ok(letters) => tracing::info!(letters, "reminders were put into the outbox"),
        Err(error) => tracing::warn!(%error, "reminders could not be sent; it is tried again in a quarter of an hour"),
    }
}
