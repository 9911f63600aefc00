//! The pages that are kept in memory, compressed.

use answerable_coding::Encoding;
use axum::body::Bytes;
use axum::http::HeaderMap;
use chrono::NaiveDate;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

/// What an entry takes in memory beside its body, in bytes.
const OVERHEAD: u64 = 512;

pub type Key = (String, Encoding);

#[derive(Clone)]
pub struct Kept {
    pub version: i64,
    pub day: NaiveDate,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Clone)]
pub struct ByBytes;

impl Weighter<Key, Kept> for ByBytes {
    fn weight(&self, key: &Key, kept: &Kept) -> u64 {
        key.0.len() as u64 + kept.body.len() as u64 + OVERHEAD
    }
}

/// The pages that are kept.
pub struct Pages {
    pub kept: Option<Cache<Key, Kept, ByBytes>>,
}

impl Pages {
    /// A cache of so many megabytes; with 0, nothing is kept.
    pub fn new(megabytes: u64) -> Pages {
        let bytes = megabytes * 1024 * 1024;
        let likely = usize::try_from(bytes / 16_384).unwrap_or(usize::MAX).max(16);
        Pages { kept: (bytes > 0).then(|| Cache::with_weighter(likely, bytes, ByBytes)) }
    }
}
