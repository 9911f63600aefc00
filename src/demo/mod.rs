//! The demonstration register: what the Committee on the Rights of the Child recommended under the OPSC from 2005 to 2008 (real,
//! in this project's own words), and the whole life of a State that does not exist.

pub mod accounts;
mod documents;
pub mod fiction;
mod opsc;

use answerable_store::db::batch::begin;
use answerable_store::db::entities::document;
use answerable_store::db::history::{Happening, History, RecordKind};
use answerable_store::reference::{self, Lookup};
use anyhow::{Context, anyhow};
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

/// How many records were written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub documents: usize,
    /// How many records of paragraphs were written: those that recommend, those that only note, and the wholes of split ones.
    pub paragraphs: usize,
    pub institutions: usize,
    pub organisations: usize,
    pub actions: usize,
    pub status_updates: usize,
    /// How many assessments were written, including those that are not public.
    pub assessments: usize,
    pub events: usize,
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
    History::write_one(db, Happening { kind: "demonstration-loaded", public: false, records, ..Happening::default() }, now).await?;
    Ok(counts)
}

/// The value that was looked up, or an error that names what is unknown.
fn known<T>(found: Option<T>, what: &str, name: &str) -> anyhow::Result<T> {
    found.ok_or_else(|| anyhow!("unknown {what} «{name}»"))
}

/// Looks up several names; an error if any is unknown.
fn all_known<S: AsRef<str>, K>(names: &[S], what: &str, find: impl Fn(&str) -> Option<K>) -> anyhow::Result<Vec<K>> {
    names.iter().map(|name| known(find(name.as_ref()), what, name.as_ref())).collect()
}
