//! Checks whether the files of public evidence are on the shelf, and have the content that their hashes say.

use super::Files;
use answerable_store::db::entities::evidence;
use futures_util::TryStreamExt;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};

/// What a check of the files of public evidence found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wholeness {
    /// How many files are on the shelf and have the content that their hash says.
    pub whole: u64,
    /// The hashes of files that are missing.
    pub missing: Vec<String>,
    /// The hashes of files with another content.
    pub changed: Vec<String>,
}

impl Wholeness {
    /// Whether no file is missing or changed.
    pub fn intact(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty()
    }
}

/// Reads every file that public evidence refers to. The shelf is opened only if there is one, since that may make its folder.
///
/// # Errors
/// If the database or the storage fails.
pub async fn wholeness(db: &impl ConnectionTrait, open: impl FnOnce() -> anyhow::Result<Files>) -> anyhow::Result<Wholeness> {
    let public = || evidence::Entity::find().filter(evidence::Column::PublishedOn.is_not_null());
    let hashes: Vec<Option<String>> = public()
        .select_only()
        .column(evidence::Column::FileHash)
        .distinct()
        .filter(evidence::Column::FileHash.is_not_null())
        .order_by_asc(evidence::Column::FileHash)
        .into_tuple()
        .all(db)
        .await?;
    let mut found = Wholeness::default();
    if hashes.is_empty() {
        return Ok(found);
    }
    let files = open()?;
    for hash in hashes.into_iter().flatten() {
        let Some(mut content) = files.shelf.get(&hash).await?.map(|reading| reading.content) else {
            // It may have been taken away rightfully since the hashes were read.
            if public().filter(evidence::Column::FileHash.eq(hash.as_str())).count(db).await? > 0 {
                found.missing.push(hash);
            }
            continue;
        };
        let mut hasher = Sha256::new();
        while let Some(piece) = content.try_next().await? {
            hasher.update(&piece);
        }
        if answerable_store::secrets::hex(&hasher.finalize()) == hash {
            found.whole += 1;
        } else {
            found.changed.push(hash);
        }
    }
    Ok(found)
}
