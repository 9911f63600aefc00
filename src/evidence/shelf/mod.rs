//! The shelf, where clean files are kept: under the hash of their content, in a folder or in storage that speaks S3's protocol.
//!
//! `ab/cdef…`: the first two digits of the hash make 256 folders, so that none grows too long. A file appears under its name whole or not
//! at all: a folder's file is written beside it, synced, and renamed, and the rename is synced too; S3 writes it in one request. Once the
//! caller is told that a file is kept, the file will be there after a power cut.
//!
//! A server that dies between keeping a file and noting it in the register leaves a file that nobody knows; one that dies while writing
//! leaves a half one beside its name. [`Shelf::sweep`] removes both.

mod connect;
mod private;
mod storage;
mod sweep;

pub use connect::Connector;
pub use storage::{S3, Storage};
pub use sweep::Swept;

use super::clean::hashed;
use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Place;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use tokio::sync::Semaphore;

/// How many files are written at once: each is in memory meanwhile.
const WRITERS: usize = 2;

/// Why the shelf could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum ShelfFault {
    /// What was given as a hash is not one.
    #[error("this is no SHA-256 in hexadecimal")]
    NoHash,
    /// The file changed between being cleaned and being kept.
    #[error("the file is not the one that its hash was made of")]
    Changed,
    /// The storage failed.
    #[error("the storage failed")]
    Storage(#[from] object_store::Error),
    /// The file to be kept could not be read.
    #[error("a file could not be read")]
    Io(#[from] io::Error),
}

/// A file that is kept on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file's hash, which is its name.
    pub hash: String,
    /// The file's length in bytes.
    pub bytes: u64,
    /// When the file was last put on the shelf.
    pub since: SystemTime,
}

/// A file of the shelf that is being read.
pub struct Reading {
    /// The file's length in bytes.
    pub bytes: u64,
    /// The file's content, in pieces.
    pub content: BoxStream<'static, io::Result<Bytes>>,
}

/// The place where clean files are kept.
#[derive(Clone, Debug)]
pub struct Shelf {
    store: Arc<dyn ObjectStore>,
    /// The prefix of every name in the storage.
    prefix: Place,
    /// The folder, where the shelf is one: leftovers of broken writes lie there, which the store does not list.
    folder: Option<PathBuf>,
    writers: Arc<Semaphore>,
}

impl Shelf {
    /// Opens the shelf. A folder is made if it is not there; S3 is asked only when it is used.
    ///
    /// # Errors
    /// When the folder cannot be made, or the settings of S3 do not fit.
    pub fn open(storage: &Storage) -> anyhow::Result<Shelf> {
        match storage {
            Storage::Folder(folder) => {
                // Other users of the machine must not read anybody's drafts: the store makes files with the permissions that the
                // process's mask leaves.
                private::folder(folder)?;
                let store = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
                let folder = Some(std::fs::canonicalize(folder)?);
                Ok(Shelf { folder, ..Shelf::with_store(Arc::new(store), "")? })
            }
            Storage::S3(s3) => {
                let mut builder = AmazonS3Builder::new()
                    .with_http_connector(connect::Connector::new()?)
                    .with_bucket_name(&s3.bucket)
                    .with_region(&s3.region)
                    .with_access_key_id(&s3.key)
                    .with_secret_access_key(s3.secret())
                    .with_virtual_hosted_style_request(false);
                if let Some(endpoint) = &s3.endpoint {
                    builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
                }
                Shelf::with_store(Arc::new(builder.build()?), &s3.prefix)
            }
        }
    }

    /// A shelf in any store, for tests.
    ///
    /// # Errors
    /// When the prefix is not a path.
    pub fn with_store(store: Arc<dyn ObjectStore>, prefix: &str) -> anyhow::Result<Shelf> {
        Ok(Shelf { store, prefix: Place::parse(prefix)?, folder: None, writers: Arc::new(Semaphore::new(WRITERS)) })
    }

    fn place(&self, hash: &str) -> Result<Place, ShelfFault> {
        let digits = hash.len() == 64 && hash.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        if !digits {
            return Err(ShelfFault::NoHash);
        }
        Ok(self.prefix.clone().join(&hash[..2]).join(&hash[2..]))
    }

    /// Keeps a file under its hash. When this returns without an error, the file is there and stays there.
    ///
    /// A file that is there already is written again, so that it counts as new and no sweep removes it.
    ///
    /// # Errors
    /// When the file does not have this hash, or the storage fails.
    pub async fn put(&self, hash: &str, file: &Path) -> Result<(), ShelfFault> {
        let place = self.place(hash)?;
        let _writer = self.writers.acquire().await.map_err(io::Error::other)?;
        let (path, expected) = (file.to_path_buf(), hash.to_string());
        let content =
            tokio::task::spawn_blocking(
                move || {
                    if hashed(&path)?.0 == expected { Ok(std::fs::read(&path)?) } else { Err(ShelfFault::Changed) }
                },
            )
            .await
            .map_err(io::Error::other)??;
        self.store.put(&place, PutPayload::from(content)).await?;
        Ok(())
    }

    /// Opens the file with a hash; none where there is no such file.
    ///
    /// # Errors
    /// When the storage fails.
    pub async fn get(&self, hash: &str) -> Result<Option<Reading>, ShelfFault> {
        match self.store.get(&self.place(hash)?).await {
            Ok(found) => {
                let bytes = found.meta.size;
                Ok(Some(Reading { bytes, content: found.into_stream().map_err(io::Error::other).boxed() }))
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether there is a file with this hash.
    ///
    /// # Errors
    /// When the storage fails.
    pub async fn has(&self, hash: &str) -> Result<bool, ShelfFault> {
        match self.store.head(&self.place(hash)?).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes the file with a hash, if it is there.
    ///
    /// # Errors
    /// When the storage fails.
    pub async fn delete(&self, hash: &str) -> Result<(), ShelfFault> {
        match self.store.delete(&self.place(hash)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// All files that are kept. Files with another kind of name are not ours, and are not listed.
    ///
    /// # Errors
    /// When the storage fails.
    pub async fn list(&self) -> Result<Vec<Kept>, ShelfFault> {
        let mut kept = Vec::new();
        let mut found = self.store.list(Some(&self.prefix).filter(|prefix| !prefix.as_ref().is_empty()));
        while let Some(meta) = found.next().await.transpose()? {
            let name: Vec<_> = meta.location.parts().map(|part| part.as_ref().to_string()).collect();
            let [.., folder, rest] = name.as_slice() else { continue };
            let hash = format!("{folder}{rest}");
            if self.place(&hash).is_ok_and(|place| place == meta.location) {
                kept.push(Kept { hash, bytes: meta.size, since: meta.last_modified.into() });
            }
        }
        Ok(kept)
    }
}
