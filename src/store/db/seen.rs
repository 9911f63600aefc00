//! What a form was shown of a record, so that a change in the meantime is noticed.

use sha2::{Digest, Sha256};

/// A short digest of what a form showed of a record: a different one means that somebody changed the record meanwhile.
pub fn fingerprint(value: &impl serde::Serialize) -> String {
    let written = serde_json::to_vec(value).unwrap_or_default();
    Sha256::digest(&written).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
