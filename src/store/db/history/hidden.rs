//! What hiding does to the chain (app/RULES.md, rule 10): events in which words were hidden are no longer what their links were made of, and
//! links whose salt was destroyed with the words keep the hash of what is withheld in its place. Which ones stands in the hidings, and
//! those are records of the history themselves.

use super::chain::{Link, digests_of, hash, link};
use super::digests::Digest;
use crate::db::entities::{event, hiding, hiding_piece, history_link};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashSet;

/// Events and links of the chain that hidings have changed.
#[derive(Debug, Default)]
pub struct Hidden {
    /// Events in which words are hidden: what is left of them stands in the record of the hiding.
    pub redacted: HashSet<event::Key>,
    /// Links whose salt was destroyed.
    pub released: HashSet<event::Key>,
}

impl Hidden {
    /// Reads from the hidings which events and links they changed.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn read(db: &impl ConnectionTrait) -> Result<Hidden, DbErr> {
        let shown: Vec<hiding::Key> = hiding::Entity::find()
            .select_only()
            .column(hiding::Column::Id)
            .filter(hiding::Column::ShownAgainOn.is_null())
            .into_tuple()
            .all(db)
            .await?;
        let still: HashSet<hiding::Key> = shown.into_iter().collect();
        let pieces: Vec<(hiding::Key, String, event::Key)> = hiding_piece::Entity::find()
            .select_only()
            .columns([hiding_piece::Column::HidingId, hiding_piece::Column::TableName, hiding_piece::Column::RowId])
            .filter(hiding_piece::Column::TableName.is_in(["event", "history_link"]))
            .into_tuple()
            .all(db)
            .await?;
        let mut found = Hidden::default();
        for (_, table, row) in pieces.into_iter().filter(|(hiding, ..)| still.contains(hiding)) {
            if table == "event" {
                found.redacted.insert(row)
            } else {
                found.released.insert(row)
            };
        }
        Ok(found)
    }

    /// The link of an event as it is now: with its salt, or with the hash that was kept in its place.
    pub fn link(&self, event: &event::Model, stored: &history_link::Model, digests: &[Digest], previous: &str) -> Link {
        let made = link(event, &stored.salt, digests, previous);
        match &stored.withheld {
            Some(withheld) if self.released.contains(&event.id) => {
                let hash = hash(event.id, previous, &made.public, withheld);
                Link { withheld: withheld.clone(), hash, ..made }
            }
            _ => made,
        }
    }

    /// Whether a stored link is what it was when it was made, or a hiding explains the difference.
    pub fn holds(&self, made: &Link, stored: &history_link::Model) -> bool {
        made.hash == stored.hash || self.redacted.contains(&stored.event_id)
    }
}

/// The hash of what a link withholds, to be kept when its salt is destroyed.
///
/// # Errors
/// If the database cannot be read.
pub async fn release(db: &impl ConnectionTrait, event: &event::Model, stored: &history_link::Model) -> Result<String, DbErr> {
    let digests: Vec<Digest> = digests_of(db, event.id, event.id).await?.into_iter().map(|(_, digest)| digest).collect();
    Ok(link(event, &stored.salt, &digests, "").withheld)
}

/// The keys of the other hidings (all but one) that have cut words out of some events: they have to record these events again, too.
///
/// # Errors
/// If the database cannot be read.
pub async fn touching(db: &impl ConnectionTrait, events: &[event::Key], but: hiding::Key) -> Result<Vec<hiding::Key>, DbErr> {
    let found: Vec<hiding::Key> = hiding_piece::Entity::find()
        .select_only()
        .column(hiding_piece::Column::HidingId)
        .distinct()
        .filter(hiding_piece::Column::TableName.eq("event"))
        .filter(hiding_piece::Column::RowId.is_in(events.iter().copied()))
        .filter(hiding_piece::Column::HidingId.ne(but))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found)
}
