//! What a form was shown of a record, so that a change in the meantime is noticed.

use crate::secrets::short_hash;

/// A short digest of what a form showed of a record: a different one means that somebody changed the record meanwhile.
pub fn fingerprint(value: &impl serde::Serialize) -> String {
    let written = serde_json::to_vec(value).unwrap_or_default();
    short_hash(&written, 12)
}
