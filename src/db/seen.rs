//! What a form was shown of a record.

use sha2::{Digest, Sha256};

/// A short word for what a form saw: another one means that somebody changed it meanwhile.
pub fn fingerprint(value: &impl serde::Serialize) -> String {
    let written = serde_json::to_vec(value).unwrap_or_default();
    Sha256::digest(&written).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
