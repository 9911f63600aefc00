//! The digest of each record at a moment: SHA-256 over the salt of the event, a line feed, and the canonical JSON (RFC 8785) of the record's
//! canonical form (`db/records.rs`).

use crate::db::canonical::{canonical, sha256};
use crate::db::codes::RecordKind;
use crate::db::log::Bound;
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;

/// The most records that are read at once.
const AT_ONCE: usize = 2_000;

/// The digest of a record, with the record's kind and key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    pub kind: RecordKind,
    pub id: i64,
    pub digest: String,
    /// The address and the digest of the record's public form, if it has one.
    pub bound: Option<Bound>,
}

/// The digests of some records, in the order of kind and key. A record that does not exist has none.
pub async fn digests(db: &impl ConnectionTrait, records: &[(RecordKind, i64)], salt: &str) -> Result<Vec<Digest>, DbErr> {
    let mut found = Vec::with_capacity(records.len());
    for of_kind in records.chunk_by(|(left, _), (right, _)| left == right) {
        let Some((kind, _)) = of_kind.first().copied() else { continue };
        for some in of_kind.chunks(AT_ONCE) {
            let ids: Vec<i64> = some.iter().map(|(_, id)| *id).collect();
            for (id, value) in kind.read(db, &ids).await? {
                found.push(Digest { kind, id, digest: digest(salt, &value), bound: None });
            }
        }
    }
    Ok(found)
}

/// The digest of a record's canonical form under the salt of an event.
pub fn digest(salt: &str, value: &Value) -> String {
    sha256(&[salt.as_bytes(), b"\n", &canonical(value)])
}
