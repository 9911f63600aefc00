//! Hidden files: their bytes go from the shelf into sealed rows of the hiding, and back.

use super::kept::keep;
use crate::evidence::Files;
use answerable_store::db::codes::SealedKind;
use answerable_store::db::entities::{draft_evidence, evidence, hidden_words, hiding, stored_file};
use answerable_store::failure::Done;
use answerable_store::hidden::{FILES, WORDS};
use answerable_store::keys;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A hidden file as it is sealed: its row, and its bytes in base64.
#[derive(Debug, Serialize, Deserialize)]
struct HiddenFile {
    hash: String,
    kind: String,
    size: i64,
    begun_at: DateTime<Utc>,
    stored_at: Option<DateTime<Utc>>,
    cleared_at: Option<DateTime<Utc>>,
    bytes: String,
}

/// Reads files from the shelf and seals them for a hiding: each hiding has its own copy, since each may be decided differently.
///
/// # Errors
/// If the database or the storage fails.
pub(super) async fn take_in(tx: &impl ConnectionTrait, files: &Files, row: &hiding::Model, hashes: &BTreeSet<String>) -> Done<()> {
    for hash in hashes {
        let Some(kept) = stored_file::Entity::find().filter(stored_file::Column::Hash.eq(hash.as_str())).one(tx).await? else { continue };
        let mut bytes = Vec::new();
        if let Some(reading) = files.shelf.get(hash).await.map_err(anyhow::Error::from)? {
            let mut content = reading.content;
            while let Some(piece) = content.try_next().await.map_err(anyhow::Error::from)? {
                bytes.extend_from_slice(&piece);
            }
        }
        let file = HiddenFile {
            hash: kept.hash.clone(),
            kind: kept.kind.clone(),
            size: kept.size,
            begun_at: kept.begun_at,
            stored_at: kept.stored_at,
            cleared_at: kept.cleared_at,
            bytes: STANDARD.encode(bytes),
        };
        let mark = keys::ours().mac(FILES, hash.as_bytes());
        keep(tx, row, SealedKind::File, &serde_json::to_vec(&file).map_err(anyhow::Error::from)?, Some(mark)).await?;
    }
    Ok(())
}

/// Deletes the rows of hidden files that nothing refers to any more, and answers their hashes; a file that another body keeps in a
/// draft stays.
///
/// # Errors
/// If the database fails.
pub(super) async fn forget(tx: &impl ConnectionTrait, hashes: BTreeSet<String>) -> Done<BTreeSet<String>> {
    let mut gone = BTreeSet::new();
    for hash in hashes {
        let public = evidence::Entity::find().filter(evidence::Column::FileHash.eq(hash.as_str())).one(tx).await?;
        let drafted = draft_evidence::Entity::find().filter(draft_evidence::Column::FileHash.eq(hash.as_str())).one(tx).await?;
        if public.is_none() && drafted.is_none() {
            stored_file::Entity::delete_many().filter(stored_file::Column::Hash.eq(hash.as_str())).exec(tx).await?;
            gone.insert(hash);
        }
    }
    Ok(gone)
}

/// Takes files off the shelf, once the register has them sealed. A file that cannot be deleted is removed by the sweep, since nothing
/// refers to it.
pub(crate) async fn off_the_shelf(files: &Files, hashes: &BTreeSet<String>) {
    for hash in hashes {
        if let Err(error) = files.shelf.delete(hash).await {
            tracing::error!(%error, "a hidden file could not be taken off the shelf; the next sweep takes it");
        }
    }
}

/// Puts the files of a hiding back on the shelf, and their rows into the register.
///
/// # Errors
/// If the database or the storage fails, or the keys do not fit.
pub(super) async fn put_back(tx: &impl ConnectionTrait, files: &Files, row: &hiding::Model) -> Done<()> {
    let sealed = hidden_words::Entity::find()
        .filter(hidden_words::Column::HidingId.eq(row.id))
        .filter(hidden_words::Column::Kind.eq(SealedKind::File.code()))
        .all(tx)
        .await?;
    for one in sealed {
        let opened = keys::ours().open(WORDS, &one.sealed, &row.reference).map_err(anyhow::Error::from)?;
        let file: HiddenFile = serde_json::from_slice(&opened).map_err(anyhow::Error::from)?;
        let bytes = STANDARD.decode(&file.bytes).map_err(anyhow::Error::from)?;
        let folder = tempfile::tempdir().map_err(anyhow::Error::from)?;
        let path = folder.path().join("file");
        tokio::fs::write(&path, bytes).await.map_err(anyhow::Error::from)?;
        files.shelf.put(&file.hash, &path).await.map_err(anyhow::Error::from)?;
        let there = stored_file::Entity::find().filter(stored_file::Column::Hash.eq(file.hash.as_str())).one(tx).await?;
        if there.is_none() {
            let model = stored_file::Model {
                id: stored_file::Key::NONE,
                hash: file.hash,
                kind: file.kind,
                size: file.size,
                begun_at: file.begun_at,
                stored_at: file.stored_at,
                cleared_at: file.cleared_at,
                found: None,
            };
            let mut model = model.into_active_model().reset_all();
            model.id = sea_orm::NotSet;
            model.insert(tx).await?;
        }
    }
    Ok(())
}
