//! The chain of hashes over the history.
//!
//! Each event has a link. Its hash is SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of
//! `{"event": key, "previous": hash of the link before ("" for the first), "public": …, "withheld": …}`:
//! - `public`: what everybody may read of the event (`happened_on`, `kind`, `actor_kind`, `actor_id`, `state_id`, `subject_kind`,
//!   `subject_id`, `recommendation_id`, `detail`; `bound`: places and digests of public forms), or null for an event that is not public;
//! - `withheld`: SHA-256 over the link's salt, a line feed, and the canonical JSON of the rest: the moment, role, person, what changed
//!   for the body alone, a hash over the digests of the records; and of an event that is not public also what would else be public.
//!   The salt is random and stays here, so that nobody can guess at what is withheld; the chain verifies without it.

use super::digests::Digest;
use crate::db::canonical::{canonical, sha256};
use crate::db::codes::RecordKind;
use crate::db::entities::{event, history_record};
use crate::db::log::Bound;
use crate::secrets::{hex, random_hex};
use chrono::SecondsFormat;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// A link of the chain as it is made: the public part, the hash over what is withheld, and the hash over both.
#[derive(Clone, Debug)]
pub struct Link {
    pub public: Value,
    pub withheld: String,
    pub hash: String,
}

/// A new random salt: 32 bytes, in hexadecimal.
pub fn salt() -> String {
    random_hex(32)
}

/// Makes the link of an event, which follows the link with the hash `previous`.
pub fn link(event: &event::Model, salt: &str, digests: &[Digest], previous: &str) -> Link {
    let mut open = json!({
        "happened_on": event.happened_on,
        "kind": event.kind,
        "actor_kind": event.actor_kind,
        "actor_id": event.actor_id,
        "state_id": event.state_id,
        "subject_kind": event.subject_kind,
        "subject_id": event.subject_id,
        "recommendation_id": event.recommendation_id,
        "detail": event.detail,
    });
    // Events from before the public log have none.
    let bound: Vec<Value> = digests.iter().filter_map(|own| own.bound.as_ref()).map(|own| json!([own.place, own.digest])).collect();
    if let Some(open) = open.as_object_mut().filter(|_| !bound.is_empty()) {
        open.insert("bound".to_string(), Value::Array(bound));
    }
    let mut rest = json!({
        "recorded_at": event.recorded_at.to_rfc3339_opts(SecondsFormat::Millis, true),
        "actor_role": event.actor_role,
        "person_id": event.person_id,
        "withheld": event.withheld,
        "records": records_hash(digests),
    });
    let public = if event.public {
        open
    } else {
        if let Some(rest) = rest.as_object_mut() {
            rest.insert("open".to_string(), open);
        }
        Value::Null
    };
    let withheld = sha256(&[salt.as_bytes(), b"\n", &canonical(&rest)]);
    let hash = hash(event.id, previous, &public, &withheld);
    Link { public, withheld, hash }
}

/// The hash of a link, over the event's key, the hash of the link before, the public part and the hash of the withheld part.
pub fn hash(event: event::Key, previous: &str, public: &Value, withheld: &str) -> String {
    sha256(&[&canonical(&json!({ "event": event, "previous": previous, "public": public, "withheld": withheld }))])
}

/// One hash over the digests of all records of an event, in the order of kind and key.
fn records_hash(digests: &[Digest]) -> String {
    let mut hash = Sha256::new();
    for own in digests {
        hash.update(format!("{} {} {}\n", own.kind.code(), own.id, own.digest));
    }
    hex(&hash.finalize())
}

/// The record digests of the events from `first` to `last`, each with the key of its event, in their order.
pub async fn digests_of(db: &impl ConnectionTrait, first: event::Key, last: event::Key) -> Result<Vec<(event::Key, Digest)>, DbErr> {
    let rows = history_record::Entity::find()
        .filter(history_record::Column::EventId.between(first, last))
        .order_by_asc(history_record::Column::Id)
        .all(db)
        .await?;
    let known = |row: history_record::Model| {
        let kind = RecordKind::from_code(&row.kind)?;
        let bound = row.place.zip(row.public_digest).map(|(place, digest)| Bound { place, digest });
        Some((row.event_id, Digest { kind, id: row.record_id, digest: row.digest, bound }))
    };
    Ok(rows.into_iter().filter_map(known).collect())
}
