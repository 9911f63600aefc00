//! The public part of the chain, one JSON object a line, and how anybody checks it: with this program, or with any that knows
//! SHA-256 and RFC 8785.

use super::chain::{digests_of, hash, link};
use crate::db::entities::{event, history_link};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use std::io::BufRead;

/// One link as everybody may read it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PublicEntry {
    pub event: i64,
    pub previous: String,
    /// Null for an event that is not public.
    pub public: Value,
    pub withheld: String,
    pub hash: String,
}

/// Links after an event, in their order.
///
/// # Errors
/// If the database cannot be read.
pub async fn public_entries(db: &impl ConnectionTrait, after: i64, previous: &str, limit: u64) -> Result<Vec<PublicEntry>, DbErr> {
    let events = event::Entity::find().filter(event::Column::Id.gt(after)).order_by_asc(event::Column::Id).limit(limit).all(db).await?;
    let Some(last) = events.last().map(|event| event.id) else { return Ok(Vec::new()) };
    let links = history_link::Entity::find().filter(history_link::Column::EventId.between(after + 1, last)).all(db).await?;
    let links: HashMap<i64, history_link::Model> = links.into_iter().map(|link| (link.event_id, link)).collect();
    let mut digests: HashMap<i64, Vec<_>> = HashMap::new();
    for (event, digest) in digests_of(db, after + 1, last).await? {
        digests.entry(event).or_default().push(digest);
    }
    let mut previous = previous.to_string();
    let mut entries = Vec::with_capacity(events.len());
    for event in events {
        let Some(stored) = links.get(&event.id) else { continue };
        let made = link(&event, &stored.salt, &digests.remove(&event.id).unwrap_or_default(), &previous);
        let before = std::mem::replace(&mut previous, stored.hash.clone());
        entries.push(PublicEntry {
            event: event.id,
            previous: before,
            public: made.public,
            withheld: made.withheld,
            hash: stored.hash.clone(),
        });
    }
    Ok(entries)
}

/// Checks a downloaded history: answers how many links it has.
///
/// # Errors
/// With words that name the first line that does not hold.
pub fn verify_lines(lines: impl BufRead) -> Result<u64, String> {
    let mut previous = String::new();
    let mut count = 0;
    for (at, line) in (1..).zip(lines.lines()) {
        let line = line.map_err(|error| format!("line {at} cannot be read: {error}"))?;
        if line.trim().is_empty() {
            continue;
        }
        let entry: PublicEntry = serde_json::from_str(&line).map_err(|error| format!("line {at} is no link of a history: {error}"))?;
        if entry.previous != previous {
            return Err(format!("line {at}: event {} does not follow the one before it", entry.event));
        }
        if hash(entry.event, &entry.previous, &entry.public, &entry.withheld) != entry.hash {
            return Err(format!("line {at}: event {} is not what its hash was made of", entry.event));
        }
        previous = entry.hash;
        count += 1;
    }
    Ok(count)
}
