//! The reference lists that every register shares: States, mechanisms, instruments and their provisions, themes, groups, and
//! the Sustainable Development Goals. They come with the program, in names of its own wording, and [`load`] puts them into
//! the database.

mod lists;
mod lookup;
mod sessions;
pub mod sheet;

pub use lookup::Lookup;
pub use sessions::upr_session;

use crate::db::batch::begin;
use crate::db::history::{Happening, History, SubjectKind};
use answerable_domain::model::EventKind;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr};

/// Brings the database's reference lists up to date, in one transaction: what is missing is added, what changed is changed,
/// nothing is deleted. If all is as it should be, nothing is written.
///
/// # Errors
/// If the database refuses, or if a list that comes with the program is faulty (a test guards against that).
pub async fn load(db: &DatabaseConnection, now: DateTime<Utc>) -> anyhow::Result<()> {
    let transaction = begin(db).await?;
    load_within(&transaction, now).await?;
    transaction.commit().await?;
    Ok(())
}

/// Brings the reference lists up to date as [`load`] does, within the caller's transaction. Answers whether anything was written.
pub async fn load_within(db: &impl ConnectionTrait, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let changed = lists::bring_up_to_date(db).await?;
    if changed {
        note_change(db, now).await?;
    }
    Ok(changed)
}

/// Notes that the lists changed, so that servers that already run read the register again. It is not news for the public.
async fn note_change(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let subject = (SubjectKind::Reference, None);
    History::write_one(db, Happening { subject, public: false, ..Happening::of(EventKind::ReferenceUpdated) }, now).await
}
