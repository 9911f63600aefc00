//! The rows of an open file, one after the other.

use std::fmt;

use chrono::NaiveDate;

use super::cell::Cell;
use super::delimited::{Delimited, Record};
use super::format::Format;
use super::header::Header;
use super::item::Item;
use super::problem::{Reason, Refusal};
use super::row::Row;
use super::sheet::{Sheet, SheetRow};
use super::source::Source;
use super::text_encoding::TextEncoding;
use super::{country_names, sdg_wording, table, upr_info};

/// One row of a file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The line of a text file that the row begins on, or the row of a sheet, counted from 1.
    pub line: u64,
    /// The line on which the row ends: another one than `line` only where a cell holds line breaks.
    pub last_line: u64,
    pub outcome: Result<Item, Refusal>,
}

enum Rows {
    Text(Box<Delimited<Source>>),
    Sheet { rows: std::vec::IntoIter<SheetRow>, count: usize },
    Done,
}

enum Reader {
    UprInfo(upr_info::UprInfo),
    Table(table::Table),
    SdgWording(sdg_wording::Wording),
    CountryNames(country_names::Countries),
}

/// An open file, read row by row.
pub struct Intake {
    total_bytes: u64,
    position: u64,
    format: Format,
    encoding: Option<TextEncoding>,
    sheet: Option<String>,
    epoch: Option<NaiveDate>,
    header: Header,
    reader: Reader,
    rows: Rows,
    record: Record,
    cells: Vec<Cell>,
}

impl fmt::Debug for Intake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intake")
            .field("format", &self.format)
            .field("encoding", &self.encoding)
            .field("sheet", &self.sheet)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

impl Intake {
    pub(super) fn of_text(total_bytes: u64, format: Format, header: Header, encoding: TextEncoding, reader: Delimited<Source>) -> Self {
        Self { encoding: Some(encoding), rows: Rows::Text(Box::new(reader)), ..Self::new(total_bytes, format, header) }
    }

    pub(super) fn of_sheet(total_bytes: u64, sheet: Sheet) -> Self {
        Self {
            sheet: Some(sheet.name),
            epoch: Some(sheet.epoch),
            rows: Rows::Sheet { count: sheet.rows.len(), rows: sheet.rows },
            ..Self::new(total_bytes, sheet.format, sheet.header)
        }
    }

    fn new(total_bytes: u64, format: Format, header: Header) -> Self {
        let reader = match format {
            Format::UprInfo => Reader::UprInfo(upr_info::UprInfo::new(&header)),
            Format::Table => Reader::Table(table::Table::new(&header)),
            Format::SdgWording => Reader::SdgWording(sdg_wording::Wording::new(&header)),
            Format::CountryNames => Reader::CountryNames(country_names::Countries::new(&header)),
        };
        Self {
            total_bytes,
            position: 0,
            format,
            encoding: None,
            sheet: None,
            epoch: None,
            header,
            reader,
            rows: Rows::Done,
            record: Record::default(),
            cells: Vec::new(),
        }
    }

    /// The file's format, as given or recognised.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// The file's encoding, as given or recognised; `None` for workbooks.
    #[must_use]
    pub fn encoding(&self) -> Option<TextEncoding> {
        self.encoding
    }

    /// The name of the sheet that is read; `None` for text files.
    #[must_use]
    pub fn sheet(&self) -> Option<&str> {
        self.sheet.as_deref()
    }

    /// The file's size in bytes.
    #[must_use]
    pub fn total_bytes(&self) -> u64 {
        self.total_bytes
    }

    /// How many bytes of the file have been read; for a workbook, its size in proportion to the rows given.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.position
    }

    fn item(&mut self, line: u64) -> Result<Item, Refusal> {
        let row = Row { line, header: &self.header, cells: &self.cells, epoch: self.epoch };
        match &mut self.reader {
            Reader::UprInfo(reader) => reader.read(&row),
            Reader::Table(reader) => reader.read(&row),
            Reader::SdgWording(reader) => reader.read(&row),
            Reader::CountryNames(reader) => reader.read(&row),
        }
    }

    /// Reads the current row into an item. A row must have as many cells as the header, or more that are empty; a shorter one was cut off
    /// and is refused.
    fn checked(&mut self, line: u64) -> Result<Item, Refusal> {
        let expected = self.header.len();
        let filled = self.cells.iter().rposition(|cell| !cell.is_blank());
        let filled = filled.map_or(0, |last| last + 1);
        if filled > expected || self.cells.len() < expected {
            let found = if filled > expected { filled } else { self.cells.len() };
            return Err(whole_row(line, Reason::CellCount { expected, found }));
        }
        self.item(line)
    }

    fn next_of_text(&mut self) -> Option<Entry> {
        let Rows::Text(reader) = &mut self.rows else {
            return None;
        };
        let read = reader.read(&mut self.record);
        self.position = reader.position();
        let line = self.record.first_line;
        let outcome = match (read, self.record.trouble.take()) {
            (Ok(false), _) => {
                self.rows = Rows::Done;
                self.position = self.total_bytes;
                return None;
            }
            (Err(error), _) => {
                let reason = error.to_string();
                self.rows = Rows::Done;
                Err(whole_row(line, Reason::Unreadable { reason }))
            }
            (Ok(true), Some(reason)) => Err(whole_row(line, reason)),
            (Ok(true), None) => {
                self.record.cells(&mut self.cells);
                self.checked(line)
            }
        };
        Some(Entry { line, last_line: self.record.last_line, outcome })
    }

    fn next_of_sheet(&mut self) -> Option<Entry> {
        let Rows::Sheet { rows, count } = &mut self.rows else {
            return None;
        };
        let row = rows.next()?;
        let done = (*count - rows.len()) as u64;
        self.position = self.total_bytes * done / (*count).max(1) as u64;
        let (line, found, expected) = (row.line, row.width(), self.header.len());
        row.spread(expected, &mut self.cells);
        let outcome = if found > expected { Err(whole_row(line, Reason::CellCount { expected, found })) } else { self.item(line) };
        Some(Entry { line, last_line: line, outcome })
    }
}

fn whole_row(line: u64, reason: Reason) -> Refusal {
    Refusal { line, column: None, reason }
}

impl Iterator for Intake {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        match self.rows {
            Rows::Text(_) => self.next_of_text(),
            Rows::Sheet { .. } => self.next_of_sheet(),
            Rows::Done => None,
        }
    }
}
