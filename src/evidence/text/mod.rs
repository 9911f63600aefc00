//! Reads the plain text of a cleaned file, for the child-data guard and for a moderator who must look: one module for each family of
//! files.
//!
//! It reads what [`clean`](super::clean::clean) has written, and still trusts nothing: everything is bounded, a failure in one place does
//! not lose the rest, and the caller is told when not all of the text is there.

mod heads;
mod lines;
mod office;
mod opendocument;
mod parts;
mod pdf;
mod plain;
mod sheet;

use super::kind::FileKind;
use super::limits::Limits;
use super::refused::{Fault, Refused};
use lines::Lines;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// The text of a file, and what is missing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Lines, rows and pages in their order: a line feed ends a line or a row, an empty line a page or a sheet. Tabs part the cells of a
    /// table; where its first row names the columns, each of the others is a
    /// sentence in which its cells stand behind these names. Where links lead stands at the
    /// end of what holds them.
    pub text: String,
    /// Whether part of the file's text is missing in `text`: it is longer than was asked for, took too much work, or a part of it could
    /// not be read.
    pub cut: bool,
    /// Whether there is something to see and not one letter or figure: a scan, or a font that does not say what its signs mean. The guard
    /// has seen nothing of the file, so a moderator must look.
    pub unreadable: bool,
    /// How many pages of a PDF show something of which nothing can be read, beside pages that can.
    pub silent_pages: usize,
}

/// The text of a file of this kind, at most `most` characters of it.
///
/// This blocks, and holds a PDF in memory: call it where blocking is allowed, a few at a time.
///
/// # Errors
/// When the file is not what `kind` says or cannot be opened at all, or the disk fails.
pub fn text_of(path: &Path, kind: FileKind, most: usize) -> Result<Text, Fault> {
    // As in cleaning: a file that nobody thought of must cost only this file, not the server.
    let read = catch_unwind(AssertUnwindSafe(|| uncaught(path, kind, most)));
    read.unwrap_or_else(|_| {
        tracing::warn!("a file made the reader of its text panic");
        Err(Refused::Damaged.into())
    })
}

fn uncaught(path: &Path, kind: FileKind, most: usize) -> Result<Text, Fault> {
    // The file's size was checked when it was taken in; the limit may have been another then.
    let limits = Limits { bytes: u64::MAX, ..Limits::default() };
    let mut lines = Lines::new(most);
    let mut silent_pages = 0;
    match kind {
        FileKind::Pdf => silent_pages = pdf::read(path, &limits, &mut lines)?,
        FileKind::Docx => office::document(path, &limits, &mut lines)?,
        FileKind::Xlsx => office::workbook(path, &limits, &mut lines)?,
        FileKind::Odt | FileKind::Ods => opendocument::read(path, &limits, &mut lines)?,
        FileKind::Csv | FileKind::Txt => plain::read(path, kind == FileKind::Csv, &mut lines)?,
    }
    if !matches!(kind, FileKind::Pdf | FileKind::Txt) {
        // Words that occur twice are counted twice.
        let mut beside = Lines::new(most);
        beside.cut = lines.cut;
        beside.push(&heads::beside(&lines.text));
        lines = beside;
    }
    let unreadable = !lines.text.chars().any(char::is_alphanumeric);
    lines.text.truncate(lines.text.trim_end().len());
    Ok(Text { text: lines.text, cut: lines.cut, unreadable, silent_pages })
}
