//! Checks an XLS workbook's structure before it is read.
//!
//! The reader of XLS reserves memory for what a file says about itself: chains of sectors, and a rectangle around all cells. In a damaged
//! file both can be without bounds, and running out of memory ends the program. So the numbers are checked first, here, and none of them
//! is believed.

use super::problem::FileProblem;

/// The largest XLS file that is looked at, in bytes. A sheet of XLS has 65,536 rows at most.
pub const LARGEST: usize = 64 * 1024 * 1024;

/// The most cells that a sheet's rectangle may have: 65,536 rows of 32 columns.
const MOST_CELLS: u64 = 2 * 1024 * 1024;

/// Checks the file's chains and the extent of its cells.
pub fn check(file: &[u8]) -> Result<(), FileProblem> {
    if file.len() > LARGEST {
        return Err(FileProblem::TooLarge { limit_mib: LARGEST as u64 / 1024 / 1024 });
    }
    match Compound::new(file).and_then(|compound| compound.workbooks()) {
        Some(streams) if !streams.is_empty() && streams.iter().all(|stream| is_plausible(stream)) => Ok(()),
        _ => Err(FileProblem::Workbook { reason: "it is damaged, or no workbook".to_owned() }),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

fn index_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32_at(bytes, at)?).ok()
}

/// The container of an XLS file: a file system of its own, in sectors chained by an allocation table.
struct Compound<'a> {
    file: &'a [u8],
    sector: usize,
    table: Vec<u32>,
}

const LAST_SECTOR: u32 = 0xFFFF_FFFA;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;

impl<'a> Compound<'a> {
    fn new(file: &'a [u8]) -> Option<Self> {
        let sector = match u16_at(file, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut compound = Self { file, sector, table: Vec::new() };
        // The first 109 sectors of the table are named in the header, further ones in a chain of their own.
        let most = file.len() / sector;
        let mut named: Vec<u32> = (76..512).step_by(4).map_while(|at| u32_at(file, at)).collect();
        let mut next = u32_at(file, 68)?;
        let mut links = 0;
        while next < LAST_SECTOR {
            let bytes = compound.sector(next)?;
            named.extend((0..sector - 4).step_by(4).map_while(|at| u32_at(bytes, at)));
            next = u32_at(bytes, sector - 4)?;
            links += 1;
            if links > most {
                return None;
            }
        }
        named.retain(|id| *id < LAST_SECTOR);
        if named.len() > most {
            return None;
        }
        for id in named {
            let bytes = compound.sector(id)?;
            compound.table.extend((0..bytes.len()).step_by(4).map_while(|at| u32_at(bytes, at)));
        }
        Some(compound)
    }

    /// The bytes of a sector; the last one of a file may be short.
    fn sector(&self, id: u32) -> Option<&'a [u8]> {
        let start = usize::try_from(id).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let end = self.file.len().min(start.checked_add(self.sector)?);
        self.file.get(start..end)
    }

    /// The bytes of a chain of sectors, up to `length`; `None` if it has a loop or leads out of the file.
    fn chain(&self, mut id: u32, length: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        while id != END_OF_CHAIN && bytes.len() < length {
            bytes.extend_from_slice(self.sector(id)?);
            if bytes.len() > self.file.len() {
                return None;
            }
            id = *self.table.get(usize::try_from(id).ok()?)?;
        }
        bytes.truncate(length);
        Some(bytes)
    }

    /// The streams that hold a workbook: one, or two where a file serves old and new programs.
    fn workbooks(&self) -> Option<Vec<Vec<u8>>> {
        let directory = self.chain(u32_at(self.file, 48)?, usize::MAX)?;
        let mut small = Small::default();
        let mut workbooks = Vec::new();
        for (number, entry) in directory.chunks_exact(128).enumerate() {
            let (start, length) = (u32_at(entry, 116)?, index_at(entry, 120)?);
            let high = if self.sector == 512 { 0 } else { u32_at(entry, 124)? };
            if length > self.file.len() || high > 0 {
                return None;
            }
            let table = index_at(self.file, 64)?.checked_mul(self.sector)?;
            if number == 0 && table > 0 {
                if table > self.file.len() {
                    return None;
                }
                small.bytes = self.chain(start, length)?;
                small.table = self.chain(u32_at(self.file, 60)?, table)?;
            }
            let name = entry.iter().take(64).step_by(2).copied().take_while(|letter| *letter > 0);
            let name: Vec<u8> = name.map(|letter| letter.to_ascii_lowercase()).collect();
            if name == b"workbook" || name == b"book" {
                workbooks.push(match length {
                    0..4096 => small.chain(start, length)?,
                    _ => self.chain(start, length)?,
                });
            }
        }
        Some(workbooks)
    }
}

/// Streams below 4 KiB, in sectors of 64 bytes with a table of their own.
#[derive(Default)]
struct Small {
    bytes: Vec<u8>,
    table: Vec<u8>,
}

impl Small {
    fn chain(&self, mut id: u32, length: usize) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        while id != END_OF_CHAIN && bytes.len() < length {
            let index = usize::try_from(id).ok()?;
            let start = index.checked_mul(64)?;
            let end = self.bytes.len().min(start.checked_add(64)?);
            bytes.extend_from_slice(self.bytes.get(start..end)?);
            id = u32_at(&self.table, index.checked_mul(4)?)?;
        }
        bytes.truncate(length);
        Some(bytes)
    }
}

/// Whether the rectangles around the cells of all sheets stay within what a sheet may have.
fn is_plausible(stream: &[u8]) -> bool {
    let sheets = records(stream, 0).filter(|(kind, _)| *kind == 0x0085);
    let starts: Vec<usize> = sheets.filter_map(|(_, data)| index_at(data, 0)).collect();
    starts.len() <= 256 && starts.iter().all(|start| is_plausible_sheet(stream, *start))
}

/// Whether the rectangle around the cells of the sheet that begins at `start` stays within bounds, without the charts inside the sheet.
fn is_plausible_sheet(stream: &[u8], start: usize) -> bool {
    let (mut begun, mut depth) = (false, 0_u32);
    let (mut rows, mut columns) = ((u64::MAX, 0), (u64::MAX, 0));
    for (kind, data) in records(stream, start) {
        let at = |at| u16_at(data, at).map_or(0, u64::from);
        match kind {
            0x0809 if begun => depth += 1,
            0x0809 => begun = true,
            0x000A if depth == 0 => return true,
            0x000A => depth -= 1,
            _ if depth > 0 => {}
            // The extent that the sheet states itself, for which memory is reserved but not used.
            0x0200 => {
                let long = |at| u32_at(data, at).map_or(0, u64::from);
                let (first, last, widest) = match data.len() {
                    10 => (at(0), at(2), at(4).max(at(6))),
                    _ => (long(0), long(4), at(8).max(at(10))),
                };
                if first > last || last > 65_536 || widest > 256 {
                    return false;
                }
            }
            // The records of cells: formula, several numbers, texts, number, error, one number.
            0x0006 | 0x00BD | 0x00D6 | 0x00FD | 0x0203 | 0x0204 | 0x0205 | 0x027E => {
                let last = if kind == 0x00BD { at(data.len().saturating_sub(2)) } else { at(2) };
                rows = (rows.0.min(at(0)), rows.1.max(at(0)));
                columns = (columns.0.min(at(2)).min(last), columns.1.max(at(2)).max(last));
                if (rows.1 - rows.0 + 1) * (columns.1 - columns.0 + 1) > MOST_CELLS {
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// The records of a stream: kind and data.
fn records(stream: &[u8], start: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream.get(start..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (kind, length) = (u16_at(rest, 0)?, usize::from(u16_at(rest, 2)?));
        let (data, after) = rest.get(4..)?.split_at_checked(length)?;
        rest = after;
        Some((kind, data))
    })
}
