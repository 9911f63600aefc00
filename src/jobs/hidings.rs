//! Hidden words show again if no second moderator confirms in time; they are destroyed after the time for an appeal.

use answerable_commands::Occasion;
use answerable_commands::evidence::Files;
use answerable_commands::hiding;
use answerable_store::db::Register;
use chrono::{DateTime, Utc};

/// Shows again what no second moderator confirmed in time, and destroys hidden words whose time for an appeal is over. What fails is tried
/// again the next time.
pub async fn tick(register: &Register, files: &Files, origin: &str, now: DateTime<Utc>) {
    let periods = register.current().periods;
    let occasion = Occasion { now, periods: &periods, origin };
    match hiding::tick(&register.db, files, &occasion).await {
        Ok(done) if done.shown_again > 0 => tracing::warn!(count = done.shown_again, "hidden texts show again: nobody confirmed them"),
        Ok(_) => {}
        Err(error) => tracing::error!(%error, "hidings whose time is over could not be dealt with"),
    }
}
