//! What is served of the log: the checkpoint, tiles, bundles of entries, lines. All of it is read from finished closings; only hashes of
//! tiles are worked out, from the leaves in memory (32 bytes an entry).

use super::close::{extend, newest, signed_before};
use super::note::{Signer, checkpoint};
use super::tree::{TILE, Tree, read_tile_path};
use crate::db::entities::{log_closing, log_entry};
use crate::keys::{self, Purpose};
use anyhow::Context;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::sync::{Arc, PoisonError, RwLock};

/// The purpose for which the log's signing key is derived from the installation's keys.
const PURPOSE: Purpose = Purpose("public-log");

/// The public log of a site, with its signer and the tree in memory.
#[derive(Debug)]
pub struct Log {
    pub signer: Signer,
    tree: RwLock<Arc<Tree>>,
}

impl Log {
    /// The log of the site that readers reach at an origin, signed with the installation's keys.
    ///
    /// # Errors
    /// If the installation's keys have none to sign with.
    pub fn open(origin: &str) -> anyhow::Result<Log> {
        Ok(Log::signed_by(Signer::new(origin, &keys::ours().signing_seeds(PURPOSE))?))
    }

    /// The log that a given signer signs.
    pub fn signed_by(signer: Signer) -> Log {
        Log { signer, tree: RwLock::default() }
    }

    /// The tree up to the newest closing, with entries read that came since it was last asked for.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn tree(&self, db: &impl ConnectionTrait) -> Result<Arc<Tree>, DbErr> {
        let size = newest(db).await?.map_or(0, |closing| closing.size.unsigned_abs());
        let kept = Arc::clone(&self.tree.read().unwrap_or_else(PoisonError::into_inner));
        if kept.size() == size {
            return Ok(kept);
        }
        // A database that was restored to an earlier state has a smaller log.
        let mut tree = if kept.size() < size { (*kept).clone() } else { Tree::default() };
        extend(db, &mut tree).await?;
        let tree = Arc::new(tree);
        *self.tree.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&tree);
        Ok(tree)
    }

    /// The newest checkpoint. A checkpoint from before the site had its present name or key is signed again, if it was ours; that of an
    /// empty log has the size 0.
    ///
    /// # Errors
    /// If the database cannot be read, or the last checkpoint was signed with keys that are not here.
    pub async fn checkpoint(&self, db: &impl ConnectionTrait) -> anyhow::Result<String> {
        let Some(closing) = newest(db).await? else {
            let root = Tree::default().root(0).unwrap_or_default();
            return Ok(self.signer.signed(&checkpoint(self.signer.name(), 0, &root)));
        };
        if self.signer.verifiers().first().is_some_and(|own| own.opens(&closing.note).is_some()) {
            return Ok(closing.note);
        }
        let (size, root) =
            signed_before(&self.signer, &closing.note).context("the last checkpoint was signed with keys that are not here")?;
        Ok(self.signer.signed(&checkpoint(self.signer.name(), size, &root)))
    }

    /// The checkpoint of an earlier closing, by the size of the log after it, as it was signed then.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn earlier(&self, db: &impl ConnectionTrait, size: i64) -> Result<Option<String>, DbErr> {
        let closing = log_closing::Entity::find().filter(log_closing::Column::Size.eq(size)).one(db).await?;
        Ok(closing.map(|closing| closing.note))
    }

    /// A tile or a bundle of entries, by its path below `/log/tile/`; none if the log has none there.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn tile(&self, db: &impl ConnectionTrait, path: &str) -> Result<Option<Vec<u8>>, DbErr> {
        let Some((level, index, width)) = read_tile_path(path) else { return Ok(None) };
        let tree = self.tree(db).await?;
        if let Some(level) = level {
            return Ok(tree.tile(level, index, width));
        }
        let Some(first) = index.checked_mul(TILE).filter(|first| first.saturating_add(width) <= tree.size()) else { return Ok(None) };
        let mut bundle = Vec::new();
        for line in lines(db, first, width).await? {
            bundle.extend_from_slice(&u16::try_from(line.len()).unwrap_or(u16::MAX).to_be_bytes());
            bundle.extend_from_slice(line.as_bytes());
        }
        Ok(Some(bundle))
    }
}

/// The lines of the log from a position on, at most `most` of them.
///
/// # Errors
/// If the database cannot be read.
pub async fn lines(db: &impl ConnectionTrait, from: u64, most: u64) -> Result<Vec<String>, DbErr> {
    let asked = log_entry::Entity::find()
        .select_only()
        .column(log_entry::Column::Line)
        .filter(log_entry::Column::Position.gte(i64::try_from(from).unwrap_or(i64::MAX)))
        .order_by_asc(log_entry::Column::Position)
        .limit(most);
    asked.into_tuple().all(db).await
}
