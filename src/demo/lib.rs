//! The demonstration register: what the Committee on the Rights of the Child recommended under the OPSC from 2005 to 2008 (real,
//! in this project's own words), and the whole life of a State that does not exist.

pub mod accounts;
mod counts;
mod documents;
pub mod fiction;
mod known;
mod opsc;

pub use counts::Counts;

use answerable_domain::model::EventKind;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::document;
use answerable_store::db::history::{Happening, History, RecordKind};
use answerable_store::reference::{self, Lookup};
use anyhow::Context;
use chrono::{DateTime, Utc};
use documents::Written;
use sea_orm::{ConnectionTrait, DatabaseConnection, EntityTrait, PaginatorTrait};

/// The outcome of loading the demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// The register held documents already, and nothing was written.
    AlreadyThere,
    /// The demonstration was loaded.
    Now(Counts),
}

/// Whether the register holds no documents.
///
/// # Errors
/// If the database cannot be read.
pub async fn is_empty(db: &impl ConnectionTrait) -> Result<bool, sea_orm::DbErr> {
    Ok(document::Entity::find().count(db).await? == 0)
}

/// Puts the demonstration into a register that holds no documents, in one transaction: if it is cut off, nothing is written.
///
/// # Errors
/// If the database refuses, or if the demonstration's files are faulty (a test guards against that).
pub async fn load(db: &DatabaseConnection) -> anyhow::Result<Loaded> {
    let now = Utc::now();
    let transaction = begin(db).await?;
    if !is_empty(&transaction).await? {
        transaction.rollback().await?;
        return Ok(Loaded::AlreadyThere);
    }
    let counts = write(&transaction, now).await?;
    transaction.commit().await?;
    Ok(Loaded::Now(counts))
}

async fn write(db: &impl ConnectionTrait, now: DateTime<Utc>) -> anyhow::Result<Counts> {
    reference::load_within(db, now).await?;
    let fiction = fiction::Fiction::read().context("the fictional State's files")?;
    let state = fiction::add_state(db, &fiction).await?;
    let lookup = Lookup::load(db).await?;
    let mut history = History::at(now);
    let real = documents::write(db, opsc::documents(db, &lookup).await?, &mut history).await?;
    let mut counts = fiction::write(db, &fiction, state, &lookup, &mut history).await.context("the fictional State")?;
    let Written { documents, paragraphs } = real;
    counts.documents += documents.len();
    counts.paragraphs += paragraphs.len();
    counts.events = history.write(db).await? + 1;
    // One more event, which takes in every record as it is now: the events above tell of years in which nobody kept this register.
    let mut records = Vec::new();
    for kind in RecordKind::ALL {
        records.extend(kind.published(db).await?.into_iter().map(|id| (*kind, id)));
    }
    History::write_one(db, Happening { public: false, records, ..Happening::of(EventKind::DemonstrationLoaded) }, now).await?;
    Ok(counts)
}
