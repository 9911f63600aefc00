//! Removes what crashes left behind on the shelf.

use super::{Kept, Shelf, ShelfFault};
use std::collections::HashSet;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How much a sweep removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// How many files were removed that the register did not know.
    pub orphans: usize,
    /// How many halves of files were removed whose writing broke off.
    pub halves: usize,
}

impl Shelf {
    /// Removes files that are not among `known` and were put here longer ago than `older_than`, and leftovers of broken writes of that
    /// age. The age protects files whose row in the register is about to be written: an hour is plenty.
    ///
    /// # Errors
    /// When the storage fails. What was removed until then is gone.
    pub async fn sweep(&self, known: &HashSet<String>, older_than: Duration) -> Result<Swept, ShelfFault> {
        let mut swept = Swept::default();
        for kept in self.list().await? {
            if known.contains(&kept.hash) || !is_older(kept.since, older_than) {
                continue;
            }
            // Somebody may have sent the same file again since the list was made.
            if self.since(&kept).await?.is_some_and(|since| is_older(since, older_than)) {
                self.delete(&kept.hash).await?;
                swept.orphans += 1;
            }
        }
        if let Some(folder) = self.folder.clone() {
            swept.halves = tokio::task::spawn_blocking(move || halves(&folder, older_than)).await.map_err(io::Error::other)??;
        }
        Ok(swept)
    }

    async fn since(&self, kept: &Kept) -> Result<Option<SystemTime>, ShelfFault> {
        use object_store::ObjectStoreExt;
        match self.store.head(&self.place(&kept.hash)?).await {
            Ok(meta) => Ok(Some(meta.last_modified.into())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

fn is_older(since: SystemTime, than: Duration) -> bool {
    // A date in the future (a clock that was set back) does not count as an age.
    SystemTime::now().duration_since(since).is_ok_and(|age| age >= than)
}

/// Removes the leftovers of broken writes from a folder: its store writes to `name#1` and renames, and a crash leaves that file behind.
fn halves(folder: &Path, older_than: Duration) -> io::Result<usize> {
    let mut taken = 0;
    for shelf in std::fs::read_dir(folder)? {
        let shelf = shelf?;
        if !shelf.file_type()?.is_dir() || shelf.file_name().len() != 2 {
            continue;
        }
        for file in std::fs::read_dir(shelf.path())? {
            let file = file?;
            let name = file.file_name();
            let half = name
                .to_str()
                .and_then(|name| name.split_once('#'))
                .is_some_and(|(hash, number)| hash.len() == 62 && number.bytes().all(|digit| digit.is_ascii_digit()));
            if half && is_older(file.metadata()?.modified()?, older_than) {
                std::fs::remove_file(file.path())?;
                taken += 1;
            }
        }
    }
    Ok(taken)
}
