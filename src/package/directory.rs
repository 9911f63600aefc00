//! The directory of a ZIP archive, read so strictly that the file can be understood in one way only.
//!
//! A reader that starts at the end and one that starts at the beginning can be shown different parts of a lenient archive. Here every byte
//! belongs to a part that the directory lists, to the directory, or to the record at the end; anything else is refused.

use super::limits::Limits;
use super::refused::{Fault, Refused};
use std::collections::HashSet;
use std::io::{Read, Seek, SeekFrom};

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;
/// The length of an entry of the directory, before the part's name.
const CENTRAL_LENGTH: usize = 46;

/// One part of an archive, as the directory lists it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The part's path inside the archive.
    pub name: String,
    /// Where the part's packed bytes begin.
    pub(super) data: u64,
    /// The part's length in packed bytes.
    pub(super) packed: u64,
    /// The part's length in unpacked bytes.
    pub size: u64,
    /// Whether the part is packed, or stored as it is.
    pub(super) deflated: bool,
    pub(super) crc: u32,
    header: u64,
    described: bool,
}

/// Reads the directory and checks that the archive has nothing but what it lists.
pub(super) fn read(source: &mut (impl Read + Seek), limits: &Limits) -> Result<Vec<Entry>, Fault> {
    let length = source.seek(SeekFrom::End(0))?;
    let end_at = length.checked_sub(END_LENGTH as u64).ok_or(Refused::Damaged)?;
    let mut end = [0; END_LENGTH];
    source.seek(SeekFrom::Start(end_at))?;
    source.read_exact(&mut end)?;
    if !end.starts_with(END) {
        // A comment, other bytes behind the end, or half a file: where the record of the end is tells which.
        return Err(if has_end(source, length)? { Refused::Hidden } else { Refused::Damaged }.into());
    }
    let (count, size, start) = (short(&end, 10)?, u64::from(long(&end, 12)?), u64::from(long(&end, 16)?));
    if short(&end, 4)? != 0 || short(&end, 6)? != 0 || short(&end, 8)? != count || short(&end, 20)? != 0 {
        return Err(Refused::Damaged.into());
    }
    if start.checked_add(size) != Some(end_at) {
        return Err(Refused::Hidden.into());
    }
    let count = usize::from(count);
    if count > limits.parts {
        return Err(Refused::TooManyParts.into());
    }
    let mut directory = vec![0; usize::try_from(size).map_err(|_| Refused::Damaged)?];
    source.seek(SeekFrom::Start(start))?;
    source.read_exact(&mut directory)?;
    let mut entries = listed(&directory, count)?;
    check_names(&entries)?;
    check_places(source, &mut entries, start)?;
    let unpacked: u64 = entries.iter().map(|entry| entry.size).sum();
    let bomb = |entry: &Entry| entry.size > limits.ratio_from && entry.size / entry.packed.max(1) > limits.ratio;
    if unpacked > limits.unpacked || entries.iter().any(bomb) {
        return Err(Refused::Bomb.into());
    }
    entries.retain(|entry| !entry.name.ends_with('/'));
    Ok(entries)
}

fn listed(directory: &[u8], count: usize) -> Result<Vec<Entry>, Refused> {
    let mut entries = Vec::new();
    let mut rest = directory;
    while !rest.is_empty() {
        if !rest.starts_with(CENTRAL) || entries.len() == count {
            return Err(Refused::Damaged);
        }
        let flags = short(rest, 8)?;
        if flags & 0x2041 != 0 {
            return Err(Refused::Encrypted);
        }
        let method = short(rest, 10)?;
        let of_unix = short(rest, 4)? >> 8 == 3;
        let link = of_unix && (long(rest, 38)? >> 16) & 0o170_000 == 0o120_000;
        if !matches!(method, 0 | 8) || link {
            return Err(Refused::Damaged);
        }
        let (packed, size, header) = (long(rest, 20)?, long(rest, 24)?, long(rest, 42)?);
        if [packed, size, header].contains(&u32::MAX) {
            // Sizes beyond 4 GB cannot occur in a file within these limits.
            return Err(Refused::Damaged);
        }
        let (name, extra, comment) = (usize::from(short(rest, 28)?), usize::from(short(rest, 30)?), usize::from(short(rest, 32)?));
        let named = rest.get(CENTRAL_LENGTH..CENTRAL_LENGTH + name).ok_or(Refused::Damaged)?;
        entries.push(Entry {
            name: String::from_utf8(named.to_vec()).map_err(|_| Refused::PartNames)?,
            data: 0,
            packed: packed.into(),
            size: size.into(),
            deflated: method == 8,
            crc: long(rest, 16)?,
            header: header.into(),
            described: flags & 8 != 0,
        });
        rest = rest.get(CENTRAL_LENGTH + name + extra + comment..).ok_or(Refused::Damaged)?;
    }
    if entries.len() != count {
        return Err(Refused::Damaged);
    }
    Ok(entries)
}

/// Checks that names stay inside the archive and each occurs once: not even in another case, since some readers see no difference.
fn check_names(entries: &[Entry]) -> Result<(), Refused> {
    let mut seen = HashSet::new();
    for entry in entries {
        let name = entry.name.strip_suffix('/').unwrap_or(&entry.name);
        let steps_out = name.split('/').any(|step| matches!(step, "" | "." | ".."));
        let odd = name.chars().any(|letter| letter.is_control() || matches!(letter, '\\' | ':'));
        if steps_out || odd || (entry.name.ends_with('/') && entry.size != 0) || !seen.insert(name.to_lowercase()) {
            return Err(Refused::PartNames);
        }
    }
    Ok(())
}

/// Checks that each part begins where the one before it ends, and says of itself what the directory says of it.
fn check_places(source: &mut (impl Read + Seek), entries: &mut [Entry], directory: u64) -> Result<(), Fault> {
    let mut order: Vec<&mut Entry> = entries.iter_mut().collect();
    order.sort_by_key(|entry| entry.header);
    let nexts: Vec<u64> = order.iter().skip(1).map(|entry| entry.header).chain([directory]).collect();
    let mut expected = 0;
    for (entry, next) in order.into_iter().zip(nexts) {
        if entry.header != expected {
            return Err(Refused::Hidden.into());
        }
        let mut header = [0; 30];
        source.seek(SeekFrom::Start(entry.header))?;
        source.read_exact(&mut header).map_err(|_| Refused::Damaged)?;
        let mut name = vec![0; short(&header, 26)?.into()];
        source.read_exact(&mut name).map_err(|_| Refused::Damaged)?;
        let sizes_known = short(&header, 6)? & 8 == 0;
        let agrees = header.starts_with(LOCAL)
            && name == entry.name.as_bytes()
            && (short(&header, 8)? == 8) == entry.deflated
            && sizes_known != entry.described
            && (!sizes_known || (u64::from(long(&header, 18)?), u64::from(long(&header, 22)?)) == (entry.packed, entry.size));
        if !agrees {
            return Err(Refused::Hidden.into());
        }
        entry.data = entry.header + 30 + u64::from(short(&header, 26)?) + u64::from(short(&header, 28)?);
        let end = entry.data + entry.packed;
        let gap = next.checked_sub(end).ok_or(Refused::Hidden)?;
        // Behind the data of a part that was written as a stream stand its checksum and sizes, with or without a signature, short or
        // long.
        if !(gap == 0 && !entry.described || matches!(gap, 12 | 16 | 20 | 24) && entry.described) {
            return Err(Refused::Hidden.into());
        }
        expected = next;
    }
    if expected == directory { Ok(()) } else { Err(Refused::Hidden.into()) }
}

/// Whether a record of the archive's end stands somewhere in the last 64 KB.
fn has_end(source: &mut (impl Read + Seek), length: u64) -> Result<bool, Fault> {
    source.seek(SeekFrom::Start(length.saturating_sub(66_000)))?;
    let mut bytes = Vec::new();
    source.take(66_000).read_to_end(&mut bytes)?;
    Ok(bytes.windows(END.len()).any(|window| window == END))
}

fn short(bytes: &[u8], at: usize) -> Result<u16, Refused> {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map(|two| u16::from_le_bytes(*two)).ok_or(Refused::Damaged)
}

fn long(bytes: &[u8], at: usize) -> Result<u32, Refused> {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map(|four| u32::from_le_bytes(*four)).ok_or(Refused::Damaged)
}
