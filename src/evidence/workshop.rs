//! The workshop, where files are cleaned: few at a time, away from the threads that answer requests.

use super::clean::{Cleaned, clean};
use super::limits::Limits;
use super::refused::Fault;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Cleans files, a few at a time: a sender of a hundred at once waits, and the memory in use does not grow.
#[derive(Clone, Debug)]
pub struct Workshop {
    places: Arc<Semaphore>,
    limits: Limits,
}

impl Workshop {
    /// A workshop with this many places, at least one. One is enough: a second is a third faster on two processors, and each costs up to
    /// sixty megabytes while it works on a large file.
    #[must_use]
    pub fn new(places: usize, limits: Limits) -> Workshop {
        Workshop { places: Arc::new(Semaphore::new(places.max(1))), limits }
    }

    /// The limits of each file that is cleaned.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Waits for a place, for other work on files that needs as much memory; the place is given back when the permit is dropped.
    ///
    /// # Errors
    /// Never: the places are not taken away.
    pub async fn place(&self) -> io::Result<OwnedSemaphorePermit> {
        Arc::clone(&self.places).acquire_owned().await.map_err(io::Error::other)
    }

    /// Waits for a place, then cleans the file at `input` into `output`.
    ///
    /// # Errors
    /// As [`clean`].
    pub async fn clean(&self, input: PathBuf, name: String, output: PathBuf) -> Result<Cleaned, Fault> {
        let place = self.place().await?;
        let limits = self.limits;
        tokio::task::spawn_blocking(move || {
            // The place is given back when the work ends, even if the request that waited for it has gone.
            let _place = place;
            clean(&input, &name, &output, &limits)
        })
        .await
        .map_err(io::Error::other)?
    }
}
