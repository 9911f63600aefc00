//! Writes CSV: UTF-8 with a byte order mark, so that spreadsheets read accents right; safe to open in a spreadsheet.

use super::rows::{COLUMNS, Row};

/// The beginning of a CSV file: the byte order mark and the header.
pub fn header() -> Vec<u8> {
    let mut out = "\u{feff}".as_bytes().to_vec();
    out.extend(line(COLUMNS.iter().map(|name| name.to_string())));
    out
}

/// Some rows as lines of CSV.
pub fn lines(rows: &[Row]) -> Vec<u8> {
    rows.iter().flat_map(|row| line(row.cells().into_iter().map(harmless))).collect()
}

fn line(cells: impl Iterator<Item = String>) -> Vec<u8> {
    let mut writer =
        ::csv::WriterBuilder::new().quote_style(::csv::QuoteStyle::Always).terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_record(cells);
    writer.into_inner().unwrap_or_default()
}

/// A cell that a spreadsheet cannot take for a formula: if it begins like one, an apostrophe is put before it, which makes it text.
pub fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text() {
        for cell in ["=1+1", "+49", "-2", "@SUM(A1)", "\t=1"] {
            assert!(harmless(cell.to_string()).starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("14(a)".to_string()), "14(a)");
    }

    #[test]
    fn every_cell_is_quoted_for_spreadsheets_that_part_at_semicolons() {
        let written = String::from_utf8(line(["a;=1+1", "c \"d\"", "e"].into_iter().map(str::to_string))).unwrap();
        assert_eq!(written, "\"a;=1+1\",\"c \"\"d\"\"\",\"e\"\r\n");
    }
}
