//! Writes XLSX, with dates as dates and every text as text.

use super::rows::{COLUMNS, Row};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

/// The most rows that a sheet of XLSX holds below its header.
pub const MOST_ROWS: usize = 1_048_575;
/// The most characters that a cell of XLSX holds.
const LONGEST_CELL: usize = 32_767;

/// A workbook that is written row by row, so that it needs little memory.
pub struct RowsSheet {
    workbook: Workbook,
    date: Format,
    next: u32,
}

impl RowsSheet {
    /// Begins a workbook with its header.
    ///
    /// # Errors
    /// If the library that writes XLSX refuses.
    pub fn new() -> Result<RowsSheet, XlsxError> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name("recommendations")?;
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (column, name) in COLUMNS.iter().enumerate() {
            sheet.write_with_format(0, column as u16, *name, &bold)?;
        }
        Ok(RowsSheet { workbook, date: Format::new().set_num_format("yyyy-mm-dd"), next: 1 })
    }

    /// Writes some rows to the workbook.
    ///
    /// # Errors
    /// If the library that writes XLSX refuses, or the sheet is full.
    pub fn add(&mut self, rows: &[Row]) -> Result<(), XlsxError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for row in rows {
            for (column, (name, cell)) in COLUMNS.iter().zip(row.cells()).enumerate() {
                let at = column as u16;
                if cell.is_empty() {
                    continue;
                }
                let dated = matches!(*name, "document_date" | "reported_on" | "due_on");
                match ExcelDateTime::parse_from_str(&cell) {
                    Ok(day) if dated => sheet.write_datetime_with_format(self.next, at, &day, &self.date)?,
                    // A string is written as a string: a cell that begins with «=» stays text.
                    _ => sheet.write_string(self.next, at, cell.chars().take(LONGEST_CELL).collect::<String>())?,
                };
            }
            self.next += 1;
        }
        Ok(())
    }

    /// Ends the workbook and answers the file.
    ///
    /// # Errors
    /// If the library that writes XLSX refuses.
    pub fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        self.workbook.save_to_buffer()
    }
}
