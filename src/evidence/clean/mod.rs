//! Cleaning: a file goes in, and the same document comes out without anything that tells who made it.

mod office;
mod opendocument;
mod pdf;
mod picture;
mod text;
mod xml;

// The reader of text needs these as well.
pub(super) use pdf::{check_bytes, load};
pub(super) use text::decode;
pub(super) use xml::{Rules, Tag, TagFate, sieve};

use super::kind::FileKind;
use super::limits::Limits;
use super::recognise::recognise;
use super::refused::{Fault, Refused};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// The result of cleaning a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// The kind of the file.
    pub kind: FileKind,
    /// How many bytes the clean file has.
    pub bytes: u64,
    /// SHA-256 of the clean file, in hexadecimal: its name on the shelf.
    pub hash: String,
    /// Whether the file is a table as text with cells that a spreadsheet would take for formulas.
    pub formulas: bool,
}

/// Recognises the file at `input`, which its sender calls `name`, and writes it to `output` without its metadata.
///
/// This blocks, and holds a file of some kinds in memory: call it through [`Workshop`](super::workshop::Workshop). `output` is written
/// only by this function; what a refused file left there is removed.
///
/// # Errors
/// When the file is refused, or the disk fails.
pub fn clean(input: &Path, name: &str, output: &Path, limits: &Limits) -> Result<Cleaned, Fault> {
    // Some file will come that nobody thought of, and cause a panic. That must cost only this file, not the server.
    let done = catch_unwind(AssertUnwindSafe(|| uncaught(input, name, output, limits)));
    let done = done.unwrap_or_else(|_| {
        tracing::warn!("a file made its reader panic; it was refused as damaged");
        Err(Refused::Damaged.into())
    });
    if done.is_err() {
        let _ = fs::remove_file(output);
    }
    done
}

/// Cleans as [`clean`] does without catching panics, for tests: what would be caught there must not occur.
///
/// # Errors
/// As [`clean`]; what was written of a refused file stays.
pub fn uncaught(input: &Path, name: &str, output: &Path, limits: &Limits) -> Result<Cleaned, Fault> {
    let kind = recognise(input, name, limits)?;
    let mut formulas = false;
    match kind {
        FileKind::Pdf => pdf::clean(input, output, limits)?,
        FileKind::Docx | FileKind::Xlsx => office::clean(input, kind, output, limits)?,
        FileKind::Odt | FileKind::Ods => opendocument::clean(input, kind, output, limits)?,
        FileKind::Csv | FileKind::Txt => formulas = text::clean(input, kind == FileKind::Csv, output)?,
    }
    let (hash, bytes) = hashed(output)?;
    Ok(Cleaned { kind, bytes, hash, formulas })
}

/// The SHA-256 of a file in hexadecimal, and the file's length.
///
/// # Errors
/// When the file cannot be read.
pub fn hashed(path: &Path) -> io::Result<(String, u64)> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let (mut block, mut length) = (vec![0; 64 << 10], 0);
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            return Ok((hex(&hasher.finalize()), length));
        }
        hasher.update(block.get(..read).unwrap_or_default());
        length += read as u64;
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
