//! Tests of workbooks.

use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Formula, Workbook};

use super::*;

const HEADER: [&str; 6] = ["state", "mechanism", "symbol", "paragraph", "text", "due_on"];

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let notes = book.add_worksheet().set_name("Notes").unwrap();
    notes.write(0, 0, "How this was made").unwrap();
    let sheet = book.add_worksheet().set_name("Rows").unwrap();
    sheet.write_row(0, 0, HEADER).unwrap();
    fill(sheet);
    book.save_to_buffer().unwrap()
}

fn row(sheet: &mut rust_xlsxwriter::Worksheet, at: u32) {
    sheet.write_row(at, 0, ["CHL", "crc", "S/1", "5", "Act."]).unwrap();
}

#[test]
fn dates_numbers_and_formulas() {
    let date = ExcelDateTime::from_ymd(2027, 6, 30).unwrap();
    let as_date = CellFormat::new().set_num_format("yyyy-mm-dd");
    let bytes = workbook(|sheet| {
        for at in [1, 3, 4, 5, 6, 7] {
            row(sheet, at);
        }
        sheet.write_datetime_with_format(1, 5, &date, &as_date).unwrap();
        sheet.write(1, 3, 5).unwrap();
        // A date that lost its formatting, a year, a time of day.
        sheet.write(3, 5, 46_568).unwrap();
        sheet.write(4, 5, 2027).unwrap();
        // A paragraph that became a date.
        sheet.write_datetime_with_format(5, 3, &date, &as_date).unwrap();
        sheet.write_formula(6, 4, Formula::new("A1&B1").set_result("Stored.")).unwrap();
        sheet.write(7, 9, "beside").unwrap();
    });
    let intake = open_bytes(bytes, &Options::default()).unwrap();
    assert_eq!((intake.format(), intake.sheet()), (Format::Table, Some("Rows")));
    let rows: Vec<_> = intake.collect();
    let lines: Vec<_> = rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 4, 5, 6, 7, 8]);

    let due = NaiveDate::from_ymd_opt(2027, 6, 30);
    assert_eq!(recommendation(&rows[0]).due_on, due);
    assert_eq!(recommendation(&rows[0]).paragraph.as_deref(), Some("5"));
    assert_eq!(recommendation(&rows[1]).due_on, due);
    assert!(matches!(refused(&rows[2]), (Some("due_on"), Reason::NotADate { .. })));
    assert!(matches!(refused(&rows[3]), (Some("paragraph"), Reason::UnexpectedDate { .. })));
    assert_eq!(recommendation(&rows[4]).text, "Stored.");
    let (expected, found) = (6, 10);
    assert_eq!(refused(&rows[5]).1, &Reason::CellCount { expected, found });
}

/// An archive whose sheet is replaced by `cells`, stored without compression.
fn with_sheet(cells: &str) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let original = workbook(|_| {});
    let mut archive = zip::ZipArchive::new(Cursor::new(original)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == "xl/worksheets/sheet2.xml" {
            let sheet = String::from_utf8(bytes).unwrap();
            bytes = sheet.replace("</sheetData>", &format!("{cells}</sheetData>")).into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn sheet_row(at: u32, text: &str) -> String {
    let cell = |column: char, value: &str| format!("<c r=\"{column}{at}\" t=\"inlineStr\"><is><t>{value}</t></is></c>");
    let cells = [cell('A', "CHL"), cell('B', "crc"), cell('C', "S/1"), cell('D', "5")];
    format!("<row r=\"{at}\">{}{text}</row>", cells.concat())
}

#[test]
fn formulas_without_a_value_and_errors() {
    let rows = entries(with_sheet(
        &[
            sheet_row(2, "<c r=\"E2\"><f>A1&amp;B1</f></c>"),
            sheet_row(3, "<c r=\"E3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"),
            sheet_row(4, "<c r=\"E4\" t=\"str\"><f>\"a\"</f><v>a</v></c>"),
            sheet_row(5, "<c r=\"E5\" t=\"inlineStr\"><is><t>Act.</t></is></c><c r=\"XFD5\"><v>1</v></c>"),
        ]
        .concat(),
    ));
    assert_eq!(refused(&rows[0]), (Some("text"), &Reason::FormulaWithoutValue));
    let (column, reason) = refused(&rows[1]);
    assert_eq!(column, Some("text"));
    assert_eq!(reason.to_string(), "the cell holds the error #DIV/0!");
    assert_eq!(recommendation(&rows[2]).text, "a");
    assert!(matches!(refused(&rows[3]).1, Reason::CellCount { found: 16_384, .. }));
}

#[test]
fn damaged_workbooks() {
    let whole = workbook(|sheet| row(sheet, 1));
    for part in [whole.len() / 3, whole.len() - 30, whole.len() - 5] {
        let cut = problem(&whole[..part]);
        assert!(matches!(cut, FileProblem::Workbook { .. }), "{cut}");
    }
    let broken = problem(with_sheet("<row r=\"2\"><c r=\"A2\"><v>5</x>"));
    assert!(matches!(broken, FileProblem::Workbook { .. }), "{broken}");

    let mut xls = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert!(matches!(problem(xls.clone()), FileProblem::Workbook { .. }));
    xls.resize(4096, 7);
    assert!(matches!(problem(xls), FileProblem::Workbook { .. }));

    let mut other = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    other.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let document = problem(other.finish().unwrap().into_inner());
    assert!(matches!(document, FileProblem::NotATable { .. }), "{document}");
}

#[test]
fn a_workbook_without_a_known_header() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Recommendations").unwrap();
    sheet.write_row(2, 0, ["state", "mechanism", "symbol", "text"]).unwrap();
    let missing = problem(book.save_to_buffer().unwrap());
    assert!(missing.to_string().contains("needs «paragraph»"), "{missing}");
    let empty = problem(Workbook::new().save_to_buffer().unwrap());
    assert_eq!(empty, FileProblem::Empty);
}
