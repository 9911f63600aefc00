//! Files of evidence: taken in, looked at by a scanner, given out, and removed when nothing refers to them. What a file is and how it
//! loses its metadata is documented in [`answerable_evidence`].

mod keep;
mod look;
mod proofs;
mod quota;
mod read;
mod removal;
mod scanning;
mod whole;
mod words;

pub use keep::{Kept, Unkept, keep};
pub use look::{CheckedFiles, look_through};
pub use proofs::{file_faults, incomplete, proofs_of, publishable};
pub use quota::{Full, Quotas};
pub use read::{ReadFile, drafted, of_submission, published};
pub use removal::remove_forgotten;
pub use scanning::scan_held;
pub use whole::{Wholeness, wholeness};
pub use words::said;

use answerable_evidence::scanner::Scanner;
use answerable_evidence::shelf::Shelf;
use answerable_evidence::{Limits, Workshop};
use answerable_store::config::Config;
use anyhow::Context;
use std::sync::Arc;

/// How many files are cleaned at once: one, which keeps a hundred senders within the memory of a small machine.
const PLACES: usize = 1;

/// The services that a file of evidence goes through: the workshop, the scanner if there is one, the shelf.
#[derive(Clone, Debug)]
pub struct Files {
    pub shelf: Shelf,
    pub workshop: Workshop,
    /// The scanner; without one, a file may be read at once.
    pub scanner: Option<Scanner>,
    /// How much each person and each body may send in a day.
    pub quotas: Arc<Quotas>,
}

impl Files {
    /// Opens the workshop, the scanner and the shelf as the settings say.
    ///
    /// # Errors
    /// If the folder cannot be made, or the storage's settings do not fit.
    pub fn open(config: &Config) -> anyhow::Result<Files> {
        let shelf = Shelf::open(&config.files).context("ANSWERABLE_FILES: files of evidence cannot be kept there")?;
        let scanner = config.scanner.clone().map(Scanner::new);
        Ok(Files {
            shelf,
            workshop: Workshop::new(PLACES, Limits::of_bytes(config.largest_file)),
            scanner,
            quotas: Arc::new(Quotas::new(config)),
        })
    }
}
