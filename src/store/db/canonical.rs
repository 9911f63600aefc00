//! Values as bytes that are always the same, and their hashes: what the history chains and what the public log lists.

use crate::secrets::hex;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// SHA-256 over some bytes, in hexadecimal.
pub fn sha256(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hex(&hash.finalize())
}

/// The canonical JSON of a value (RFC 8785).
pub fn canonical(value: &Value) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap_or_default()
}
