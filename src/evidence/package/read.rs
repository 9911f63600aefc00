//! Reads the parts of an archive, each only when it is asked for.

use super::super::limits::Limits;
use super::super::refused::{Fault, Refused};
use super::directory::{self, Entry};
use flate2::{Crc, read::DeflateDecoder};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Take};
use std::path::Path;

/// An archive whose directory was read and checked.
#[derive(Debug)]
pub struct Package {
    file: File,
    entries: Vec<Entry>,
}

impl Package {
    /// Opens an archive and checks its directory.
    ///
    /// # Errors
    /// When it is not an archive that can be understood in one way only, or when it passes a limit.
    pub fn open(path: &Path, limits: &Limits) -> Result<Package, Fault> {
        let mut file = File::open(path)?;
        let entries = directory::read(&mut file, limits)?;
        Ok(Package { file, entries })
    }

    /// The archive's parts, as its directory lists them.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The part with this name. Office programs see no difference between cases; neither does this.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// A part as a stream of unpacked bytes, which fails if the part is not what the directory says.
    ///
    /// # Errors
    /// When the part is not there, or cannot be read.
    pub fn part(&self, name: &str) -> Result<BufReader<PackagePart>, Fault> {
        let entry = self.find(name).ok_or(Refused::Damaged)?;
        let mut file = self.file.try_clone()?;
        // A clone shares its position with the others: only one part is read at a time.
        file.seek(SeekFrom::Start(entry.data))?;
        let packed = BufReader::with_capacity(32 << 10, file.take(entry.packed));
        let inner = if entry.deflated { Inner::Deflated(Box::new(DeflateDecoder::new(packed))) } else { Inner::Stored(packed) };
        Ok(BufReader::with_capacity(32 << 10, PackagePart { inner, left: entry.size, crc: Crc::new(), expected: entry.crc }))
    }

    /// The unpacked bytes of a small part as a whole.
    ///
    /// # Errors
    /// When the part is larger than `most`, not there or damaged.
    pub fn whole(&self, name: &str, most: u64) -> Result<Vec<u8>, Fault> {
        let entry = self.find(name).ok_or(Refused::Damaged)?;
        if entry.size > most {
            return Err(Refused::Bomb.into());
        }
        let mut bytes = Vec::with_capacity(entry.size as usize);
        self.part(name)?.read_to_end(&mut bytes).map_err(damaged)?;
        Ok(bytes)
    }
}

/// The fault for an error while reading a part: its bytes are at fault far more often than the disk.
fn damaged(_: io::Error) -> Fault {
    Refused::Damaged.into()
}

/// The unpacked bytes of a part, as a stream.
#[derive(Debug)]
pub struct PackagePart {
    inner: Inner,
    left: u64,
    crc: Crc,
    expected: u32,
}

#[derive(Debug)]
enum Inner {
    Stored(BufReader<Take<File>>),
    Deflated(Box<DeflateDecoder<BufReader<Take<File>>>>),
}

impl Read for PackagePart {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.inner {
            Inner::Stored(inner) => inner.read(into),
            Inner::Deflated(inner) => inner.read(into),
        }?;
        self.crc.update(&into[..read]);
        self.left = self.left.checked_sub(read as u64).ok_or_else(|| io::Error::other("a part is longer than its directory says"))?;
        if read == 0 && !into.is_empty() && (self.left != 0 || self.crc.sum() != self.expected) {
            return Err(io::Error::other("a part is not what its directory says"));
        }
        Ok(read)
    }
}
