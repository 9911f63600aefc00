//! Reading the parts of an archive, each only when it is asked for.

use super::super::limits::Limits;
use super::super::refused::{Fault, Refused};
use super::directory::{self, Entry};
use flate2::{Crc, read::DeflateDecoder};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Take};
use std::path::Path;

/// An archive whose directory was checked.
#[derive(Debug)]
pub struct Package {
    file: File,
    entries: Vec<Entry>,
}

impl Package {
    /// Opens it.
    ///
    /// # Errors
    /// When it is no archive that can be understood in one way only, or passes a limit.
    pub fn open(path: &Path, limits: &Limits) -> Result<Package, Fault> {
        let mut file = File::open(path)?;
        let entries = directory::read(&mut file, limits)?;
        Ok(Package { file, entries })
    }

    /// Its parts.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The part of this name. Office programs see no difference between cases; neither do we.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// A part as a stream, which fails if it is not what the directory says.
    ///
    /// # Errors
    /// When it is not there, or cannot be read.
    pub fn part(&self, name: &str) -> Result<BufReader<PackagePart>, Fault> {
        let entry = self.find(name).ok_or(Refused::Damaged)?;
        let mut file = self.file.try_clone()?;
        // A clone shares its place with the others: one part is read at a time.
        file.seek(SeekFrom::Start(entry.data))?;
        let packed = BufReader::with_capacity(32 << 10, file.take(entry.packed));
        let inner = if entry.deflated { Inner::Deflated(Box::new(DeflateDecoder::new(packed))) } else { Inner::Stored(packed) };
        Ok(BufReader::with_capacity(32 << 10, PackagePart { inner, left: entry.size, crc: Crc::new(), expected: entry.crc }))
    }

    /// A small part as a whole.
    ///
    /// # Errors
    /// When it is larger than `most`, not there or damaged.
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

/// An error of reading a part: its bytes are at fault far more often than the disk.
fn damaged(_: io::Error) -> Fault {
    Refused::Damaged.into()
}

/// The unpacked bytes of a part.
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
