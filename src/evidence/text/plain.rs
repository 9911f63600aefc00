//! Reads TXT and CSV, which are text already; a CSV's cells are told apart like those of other tables.

use super::super::clean::decode;
use super::super::refused::Fault;
use super::lines::Lines;
use std::fs;
use std::path::Path;

pub(super) fn read(path: &Path, table: bool, lines: &mut Lines) -> Result<(), Fault> {
    let bytes = fs::read(path)?;
    let text = decode(&bytes)?.replace("\r\n", "\n");
    if table {
        cells(&text, lines)
    } else {
        lines.push(&text)
    }
    Ok(())
}

/// Reads the cells of a CSV. They are separated by the sign that the first line has most of; in quotation marks it is a sign like any
/// other.
fn cells(text: &str, lines: &mut Lines) {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    let end = [',', ';', '\t'].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(',');
    let (mut quoted, mut cell) = (false, String::new());
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                lines.push(&std::mem::take(&mut cell));
                lines.push("\n");
            }
            letter if letter == end && !quoted => {
                cell.push('\t');
                lines.push(&std::mem::take(&mut cell));
            }
            '\n' | '\t' => cell.push(' '),
            letter => cell.push(letter),
        }
        if lines.full() {
            break;
        }
    }
    lines.push(&cell);
}
