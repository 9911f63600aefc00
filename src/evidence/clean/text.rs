//! Cleans TXT and CSV: they are turned to UTF-8, and otherwise left as they are. Text has no metadata.
//!
//! Cells of a CSV that begin a formula stay as they are: the file is somebody's record, and a spreadsheet asks before it runs them.
//! [`Cleaned::formulas`](super::Cleaned) says that there are some, so that a page can say so too.

use super::super::refused::{Fault, Refused};
use answerable_package::encoding::Detector;
use encoding_rs::{UTF_16BE, UTF_16LE};
use std::borrow::Cow;
use std::fs;
use std::path::Path;

/// Cleans a text file, and says whether cells of a table begin formulas.
pub(super) fn clean(input: &Path, table: bool, output: &Path) -> Result<bool, Fault> {
    let bytes = fs::read(input)?;
    let text = decode(&bytes)?;
    check(&text)?;
    fs::write(output, text.as_bytes())?;
    Ok(table && has_formulas(&text))
}

/// The text of some bytes. Without a mark at its beginning it is UTF-8 or, from older programs, in an encoding that its letters show.
pub(in super::super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Refused> {
    let (text, broken) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return std::str::from_utf8(rest).map(Cow::Borrowed).map_err(|_| Refused::NotText),
        [0xFF, 0xFE, rest @ ..] => UTF_16LE.decode_without_bom_handling(rest),
        [0xFE, 0xFF, rest @ ..] => UTF_16BE.decode_without_bom_handling(rest),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => return Ok(Cow::Borrowed(text)),
            Err(_) => {
                let mut detector = Detector::default();
                detector.feed(bytes);
                detector.end();
                let cr_ends_lines = bytes.contains(&b'\r') && !bytes.contains(&b'\n');
                detector.guess(cr_ends_lines).decode_without_bom_handling(bytes)
            }
        },
    };
    if broken { Err(Refused::NotText) } else { Ok(text) }
}

/// Checks that a text has only letters and the three control characters that end lines and cells, and nothing that another program would
/// take for its own.
fn check(text: &str) -> Result<(), Refused> {
    if text.chars().any(|letter| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r') || letter == '\u{FFFE}') {
        return Err(Refused::NotText);
    }
    if text.trim().is_empty() {
        return Err(Refused::Empty);
    }
    let start: String = text.trim_start().chars().take(1024).collect::<String>().to_ascii_lowercase();
    if start.starts_with("#!") {
        return Err(Refused::Script);
    }
    if start.starts_with("{\\rtf") || start.starts_with("%!ps") || start.starts_with("{\\urtf") {
        return Err(Refused::OtherDocument);
    }
    if start.contains("%pdf-") {
        return Err(Refused::Hidden);
    }
    let tag =
        start.strip_prefix('<').is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || "!?/".contains(letter)));
    if tag || ["<script", "<html", "<svg", "<body", "<iframe", "<!doctype", "<?xml", "<?php"].iter().any(|word| start.contains(word)) {
        return Err(Refused::Markup);
    }
    Ok(())
}

/// Whether any cell begins as formulas do.
fn has_formulas(text: &str) -> bool {
    let mut before = '\n';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if matches!(before, '\n' | '\r' | ',' | ';' | '\t') {
            let first = if letter == '"' { letters.peek().copied() } else { Some(letter) };
            let second = if letter == '"' { letters.clone().nth(1) } else { letters.peek().copied() };
            match first {
                Some('=' | '@') => return true,
                // A number with its sign does not begin a formula.
                Some('+' | '-') if second.is_some_and(|second| second.is_alphabetic() || second == '(') => return true,
                _ => {}
            }
        }
        before = letter;
    }
    false
}
