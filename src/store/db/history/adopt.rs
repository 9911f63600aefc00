//! Takes in a register that is older than the chain, the public log, or the records that these cover. Each is called once, right after the
//! migration that makes what is missing.

use super::chain::{link, salt};
use super::{Happening, History};
use crate::db::batch::insert_all_keyed;
use crate::db::chain_end::{lock_head, move_head};
use crate::db::codes::RecordKind;
use crate::db::entities::{event, history_link, log_event};
use crate::db::log;
use answerable_domain::model::EventKind;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

/// Begins the chain in a register that is older than it: its events are linked as they are found, and one more event takes in all
/// published records. Called once, right after the migration that makes the chain.
///
/// # Errors
/// If the database refuses.
pub async fn adopt(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let head = lock_head(db).await?;
    if head.event_id != event::Key::NONE || event::Entity::find().count(db).await? == 0 {
        return Ok(());
    }
    let mut previous = String::new();
    let mut last = event::Key::NONE;
    loop {
        let events = event::Entity::find().filter(event::Column::Id.gt(last)).order_by_asc(event::Column::Id).limit(2_000).all(db).await?;
        let Some(newest) = events.last() else { break };
        last = newest.id;
        let mut links = Vec::with_capacity(events.len());
        for event in &events {
            let salt = salt();
            let hash = link(event, &salt, &[], &previous).hash;
            previous.clone_from(&hash);
            links.push(history_link::Model { event_id: event.id, salt, hash, withheld: None });
        }
        insert_all_keyed::<history_link::Entity>(db, links).await?;
    }
    move_head(db, last, &previous).await?;
    let mut records = Vec::new();
    for kind in RecordKind::ALL {
        records.extend(kind.published(db).await?.into_iter().map(|id| (*kind, id)));
    }
    let begun = Happening { public: false, records, ..Happening::of(EventKind::HistoryBegun) };
    History::write_one(db, begun, now).await
}

/// Begins the log in a register that is older than it: its public events get entries, and one more event lists the digests of what was
/// public already. Does nothing where the log has begun.
///
/// # Errors
/// If the database refuses.
pub async fn adopt_log(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    lock_head(db).await?;
    if log_event::Entity::find().count(db).await? > 0 || event::Entity::find().filter(event::Column::Public.eq(true)).count(db).await? == 0
    {
        return Ok(());
    }
    let closing = log::head(db).await?.closing;
    let events: Vec<event::Key> = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::Public.eq(true))
        .order_by_asc(event::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let rows = events.into_iter().map(|event_id| log_event::Model { event_id, closing }).collect();
    insert_all_keyed::<log_event::Entity>(db, rows).await?;
    let mut records = Vec::new();
    for form in log::FORMS {
        records.extend(form.kind.published(db).await?.into_iter().map(|id| (form.kind, id)));
    }
    bound_late(db, records, now).await
}

/// Binds memberships and interests of a register from before these kinds were records that the log lists.
///
/// # Errors
/// If the database refuses.
pub async fn adopt_offices(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    lock_head(db).await?;
    let mut records = Vec::new();
    for kind in [RecordKind::Membership, RecordKind::Interest] {
        records.extend(kind.published(db).await?.into_iter().map(|id| (kind, id)));
    }
    if records.is_empty() { Ok(()) } else { bound_late(db, records, now).await }
}

async fn bound_late(db: &impl ConnectionTrait, records: Vec<(RecordKind, i64)>, now: DateTime<Utc>) -> Result<(), DbErr> {
    History::write_one(db, Happening { public: false, records, ..Happening::of(EventKind::RecordsBound) }, now).await
}
