//! Reads XLS and XLSX workbooks as rows of cells.

use std::io::{BufReader, Cursor, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};

use answerable_package::{Limits, Package};
use calamine::{Data, DataRef, Reader as _, SheetType, Xls, XlsError, Xlsx, XlsxError};
use chrono::NaiveDate;

use super::cell::Cell;
use super::compound;
use super::format::Format;
use super::header::Header;
use super::problem::FileProblem;
use super::recognise::{fit, recognise};
use super::source::Source;

/// In how many first rows a header is looked for: people write titles above their tables.
const HEADER_WITHIN: usize = 10;

/// The cells of a row that are not empty, by column.
pub struct SheetRow {
    /// The row's number in the sheet, counted from 1.
    pub line: u64,
    cells: Vec<(u32, Cell)>,
}

impl SheetRow {
    /// The number of columns up to the last one with something in it.
    pub fn width(&self) -> usize {
        self.cells.last().map_or(0, |(column, _)| *column as usize + 1)
    }

    /// Appends the first `width` cells of the row.
    pub fn spread(self, width: usize, out: &mut Vec<Cell>) {
        out.clear();
        out.resize(width, Cell::Empty);
        for (column, cell) in self.cells {
            if let Some(place) = out.get_mut(column as usize) {
                *place = cell;
            }
        }
    }

    fn header(&self) -> Header {
        const WIDEST: usize = 1_024;
        let mut cells = vec![Cell::Empty; self.width().min(WIDEST)];
        for (column, cell) in &self.cells {
            if let Some(place) = cells.get_mut(*column as usize) {
                *place = cell.clone();
            }
        }
        Header::new(&cells)
    }
}

/// The sheet of a workbook that holds the table.
pub struct Sheet {
    pub name: String,
    pub format: Format,
    pub header: Header,
    /// The rows under the header that are not blank.
    pub rows: std::vec::IntoIter<SheetRow>,
    pub epoch: NaiveDate,
}

impl Sheet {
    /// Opens an XLS or XLSX workbook and finds the first sheet with a known header.
    pub fn open(source: Source, zip: bool, wanted: Option<Format>) -> Result<Self, FileProblem> {
        // The readers of these formats are made for sound files; a damaged one must not bring the program down.
        let read = || {
            if zip { xlsx(source, wanted) } else { xls(source, wanted) }
        };
        catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(FileProblem::Workbook { reason: "it is damaged".to_owned() }))
    }
}

fn xls(source: Source, wanted: Option<Format>) -> Result<Sheet, FileProblem> {
    let mut file = Vec::new();
    source.take(compound::LARGEST as u64 + 1).read_to_end(&mut file).map_err(|error| FileProblem::io(&error))?;
    compound::check(&file)?;
    let mut book = Xls::new(Cursor::new(file)).map_err(|error| match error {
        XlsError::Password => FileProblem::Protected,
        XlsError::Io(error) => FileProblem::io(&error),
        other => workbook(&other),
    })?;
    let epoch = epoch(book.has_1904_epoch());
    first_known(book.sheet_names(), wanted, epoch, |name| {
        let range = book.worksheet_range(name).map_err(|error| workbook(&error))?;
        let (top, left) = range.start().unwrap_or((0, 0));
        let mut rows = Vec::new();
        for (index, row) in (1 + u64::from(top)..).zip(range.rows()) {
            let cells = (left..).zip(row).map(|(column, data)| (column, cell(data.clone())));
            rows.push(SheetRow { line: index, cells: cells.filter(|(_, cell)| !cell.is_blank()).collect() });
        }
        Ok(rows)
    })
}

fn xlsx(mut source: Source, wanted: Option<Format>) -> Result<Sheet, FileProblem> {
    check_archive(&mut source)?;
    source.rewind().map_err(|error| FileProblem::io(&error))?;
    let mut book = Xlsx::new(BufReader::new(source)).map_err(|error| match error {
        XlsxError::Password => FileProblem::Protected,
        other => workbook(&other),
    })?;
    let epoch = epoch(book.has_1904_epoch());
    let sheets = book.sheets_metadata().iter();
    let names = sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet).map(|sheet| sheet.name.clone()).collect();
    first_known(names, wanted, epoch, |name| {
        // Cell by cell: a sheet with one stray cell far away takes no more memory than its cells.
        let mut cells = book.worksheet_cells_reader(name).map_err(|error| workbook(&error))?;
        let mut rows: Vec<SheetRow> = Vec::new();
        while let Some(read) = cells.next_cell_with_formula_metadata().map_err(|error| workbook(&error))? {
            let cell = match (read.formula, read.value) {
                (Some(_), DataRef::Empty) => Cell::FormulaWithoutValue,
                (_, value) => cell(value.into()),
            };
            if cell.is_blank() {
                continue;
            }
            let (row, column) = read.pos;
            let line = u64::from(row) + 1;
            match rows.last_mut() {
                Some(last) if last.line == line => last.cells.push((column, cell)),
                _ => rows.push(SheetRow { line, cells: vec![(column, cell)] }),
            }
        }
        Ok(rows)
    })
}

/// The first sheet with a known header. Where there is none, the problem of the first sheet that holds anything.
fn first_known(
    names: Vec<String>,
    wanted: Option<Format>,
    epoch: NaiveDate,
    mut load: impl FnMut(&str) -> Result<Vec<SheetRow>, FileProblem>,
) -> Result<Sheet, FileProblem> {
    let mut problem = None;
    for name in names {
        let mut rows = load(&name)?;
        rows.retain(|row| !row.cells.is_empty());
        let mut best: Option<(usize, FileProblem)> = None;
        for index in 0..rows.len().min(HEADER_WITHIN) {
            let Some(header) = rows.get(index).map(SheetRow::header) else { break };
            match recognise(&header, wanted) {
                Ok(format) => {
                    rows.drain(..=index);
                    return Ok(Sheet { name, format, header, rows: rows.into_iter(), epoch });
                }
                Err(found) => {
                    // The message is about the row that comes nearest to a header, not about the title above it.
                    let fit = fit(&header);
                    if best.as_ref().is_none_or(|(known, _)| fit > *known) {
                        best = Some((fit, found));
                    }
                }
            }
        }
        problem = problem.or(best.map(|(_, found)| found));
    }
    Err(problem.unwrap_or(FileProblem::Empty))
}

fn cell(data: Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        // ISO dates are text that the date columns understand.
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::Text(text),
        #[expect(clippy::cast_precision_loss, reason = "workbooks hold no whole numbers as large as that")]
        Data::Int(number) => Cell::Number(number as f64),
        Data::Float(number) => Cell::Number(number),
        Data::Bool(value) => Cell::Bool(value),
        Data::DateTime(moment) => match moment.as_datetime() {
            Some(day) if moment.is_datetime() => Cell::Date(day.date()),
            _ => Cell::Number(moment.as_f64()),
        },
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

fn epoch(is_1904: bool) -> NaiveDate {
    let (year, month, day) = if is_1904 { (1904, 1, 1) } else { (1899, 12, 30) };
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn workbook(error: &dyn std::fmt::Display) -> FileProblem {
    FileProblem::Workbook { reason: error.to_string() }
}

/// Checks the package, before it is read, for a workbook and for the limits of all packages: the reader of workbooks has none.
fn check_archive(source: &mut Source) -> Result<(), FileProblem> {
    let package = Package::read(source, &Limits::default())?;
    if !package.entries().iter().any(|entry| entry.name.to_ascii_lowercase().starts_with("xl/")) {
        return Err(FileProblem::NotATable { what: "an archive or a document that holds no workbook" });
    }
    package.check_parts()?;
    for entry in package.entries().iter().filter(|entry| entry.name.to_ascii_lowercase().ends_with("sharedstrings.xml")) {
        let mut head = Vec::new();
        package.part(&entry.name)?.take(64 * 1024).read_to_end(&mut head).map_err(|error| workbook(&error))?;
        // Memory is reserved for as many texts as the file claims to have; each takes some bytes of it.
        if claimed_texts(&head).is_some_and(|count| count > entry.size / 5) {
            return Err(workbook(&"it claims more texts than it holds"));
        }
    }
    Ok(())
}

/// The number of texts that a file claims to have, which stands after `uniqueCount`.
fn claimed_texts(head: &[u8]) -> Option<u64> {
    const NAME: &[u8] = b"uniqueCount";
    let at = head.windows(NAME.len()).position(|window| window == NAME)?;
    let rest = head.iter().skip(at + NAME.len());
    let digits = rest.skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
    Some(digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))))
}
