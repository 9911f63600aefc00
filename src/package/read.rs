//! Reads the parts of an archive, each only when it is asked for.

use super::directory::{self, Entry};
use super::limits::Limits;
use super::refused::{Fault, Refused};
use flate2::{Crc, read::DeflateDecoder};
use std::cell::RefCell;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// How many bytes of a part are read at once.
const BLOCK: usize = 32 << 10;

/// An archive whose directory was read and checked.
#[derive(Debug)]
pub struct Package<S = File> {
    source: RefCell<S>,
    entries: Vec<Entry>,
}

impl Package {
    /// Opens an archive on disk and checks its directory.
    ///
    /// # Errors
    /// When it is not an archive that can be understood in one way only, or when it passes a limit.
    pub fn open(path: &Path, limits: &Limits) -> Result<Package, Fault> {
        Package::read(File::open(path)?, limits)
    }
}

impl<S: Read + Seek> Package<S> {
    /// Reads and checks the directory of an archive.
    ///
    /// # Errors
    /// When it is not an archive that can be understood in one way only, or when it passes a limit.
    pub fn read(mut source: S, limits: &Limits) -> Result<Package<S>, Fault> {
        let entries = directory::read(&mut source, limits)?;
        Ok(Package { source: RefCell::new(source), entries })
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
    /// When the part is not there.
    pub fn part(&self, name: &str) -> Result<BufReader<PackagePart<'_, S>>, Fault> {
        let entry = self.find(name).ok_or(Refused::Damaged)?;
        let packed = BufReader::with_capacity(BLOCK, Packed { source: &self.source, at: entry.data, left: entry.packed });
        let inner = if entry.deflated { Inner::Deflated(Box::new(DeflateDecoder::new(packed))) } else { Inner::Stored(packed) };
        Ok(BufReader::with_capacity(BLOCK, PackagePart { inner, left: entry.size, crc: Crc::new(), expected: entry.crc }))
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
        let mut bytes = Vec::with_capacity(usize::try_from(entry.size).unwrap_or_default());
        self.part(name)?.read_to_end(&mut bytes).map_err(damaged)?;
        Ok(bytes)
    }

    /// Unpacks every part and throws it away, so that another reader, which counts nothing, unpacks no more than the directory says.
    ///
    /// # Errors
    /// When a part is not what the directory says.
    pub fn check_parts(&self) -> Result<(), Fault> {
        for entry in &self.entries {
            io::copy(&mut self.part(&entry.name)?, &mut io::sink()).map_err(damaged)?;
        }
        Ok(())
    }
}

/// The fault for an error while reading a part: its bytes are at fault far more often than the disk.
fn damaged(_: io::Error) -> Fault {
    Refused::Damaged.into()
}

/// The unpacked bytes of a part, as a stream.
#[derive(Debug)]
pub struct PackagePart<'p, S> {
    inner: Inner<'p, S>,
    left: u64,
    crc: Crc,
    expected: u32,
}

#[derive(Debug)]
enum Inner<'p, S> {
    Stored(BufReader<Packed<'p, S>>),
    Deflated(Box<DeflateDecoder<BufReader<Packed<'p, S>>>>),
}

impl<S: Read + Seek> Read for PackagePart<'_, S> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.inner {
            Inner::Stored(inner) => inner.read(into),
            Inner::Deflated(inner) => inner.read(into),
        }?;
        self.crc.update(into.get(..read).unwrap_or_default());
        self.left = self.left.checked_sub(read as u64).ok_or_else(|| io::Error::other("a part is longer than its directory says"))?;
        if read == 0 && !into.is_empty() && (self.left != 0 || self.crc.sum() != self.expected) {
            return Err(io::Error::other("a part is not what its directory says"));
        }
        Ok(read)
    }
}

/// The packed bytes of a part. Each piece is looked for where it stands, since several parts may be read by turns.
#[derive(Debug)]
struct Packed<'p, S> {
    source: &'p RefCell<S>,
    at: u64,
    left: u64,
}

impl<S: Read + Seek> Read for Packed<'_, S> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut source = self.source.try_borrow_mut().map_err(io::Error::other)?;
        source.seek(SeekFrom::Start(self.at))?;
        let read = (&mut *source).take(self.left).read(into)?;
        self.at += read as u64;
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}
