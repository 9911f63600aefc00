//! Finds out what a file is: its container, its encoding, its format.

use std::io::{Read, Seek, SeekFrom};

use super::delimited::{Delimited, Record};
use super::encoding::{self, Decoded};
use super::entries::Intake;
use super::format::Format;
use super::header::Header;
use super::problem::FileProblem;
use super::recognise::{fit, recognise};
use super::sheet::Sheet;
use super::source::Source;
use super::survey::Survey;
use super::text_encoding::TextEncoding;

/// What is known about a file beforehand. What is not given here is found out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The format, where the header must be of no other.
    pub format: Option<Format>,
    /// The encoding of a text file; ignored for workbooks.
    pub encoding: Option<TextEncoding>,
}

/// Opens a file whose container, encoding and format are to be found out.
pub fn source(mut source: Source, options: &Options) -> Result<Intake, FileProblem> {
    let io = |error| FileProblem::io(&error);
    let total_bytes = source.seek(SeekFrom::End(0)).map_err(io)?;
    source.rewind().map_err(io)?;
    let mut head = Vec::new();
    source.by_ref().take(4096).read_to_end(&mut head).map_err(io)?;
    source.rewind().map_err(io)?;
    match container(&head)? {
        Container::Workbook { zip } => {
            let sheet = Sheet::open(source, zip, options.format)?;
            Ok(Intake::of_sheet(total_bytes, sheet))
        }
        Container::Text => text(source, total_bytes, &head, options),
    }
}

fn text(mut source: Source, total_bytes: u64, head: &[u8], options: &Options) -> Result<Intake, FileProblem> {
    let io = |error| FileProblem::io(&error);
    let (encoding, survey) = match encoding::utf16(head) {
        Some(seen) => {
            let encoding = encoding::decide_utf16(seen, options.encoding)?;
            (encoding, Survey::of(Decoded::new(&mut source, encoding))?)
        }
        None if is_binary(head) => return Err(FileProblem::Binary),
        None => {
            let survey = Survey::of(&mut source)?;
            (encoding::decide(&survey, options.encoding)?, survey)
        }
    };

    // Cut the first line at each possible separator, and keep the cut that makes the best header.
    let mut best: Option<(usize, u8)> = None;
    let mut record = Record::default();
    let mut cells = Vec::new();
    for delimiter in *b",;\t|" {
        source.rewind().map_err(io)?;
        let decoded = Decoded::new(&mut source, encoding);
        let mut reader = Delimited::new(decoded, delimiter, survey.cr_ends_lines());
        if !reader.read(&mut record).map_err(io)? {
            return Err(FileProblem::Empty);
        }
        record.cells(&mut cells);
        let fit = fit(&Header::new(&cells));
        if best.is_none_or(|(known, _)| fit > known) {
            best = Some((fit, delimiter));
        }
    }
    let (_, delimiter) = best.ok_or(FileProblem::Empty)?;

    source.rewind().map_err(io)?;
    let decoded = Decoded::new(source, encoding);
    let mut reader = Delimited::new(decoded, delimiter, survey.cr_ends_lines());
    reader.read(&mut record).map_err(io)?;
    record.cells(&mut cells);
    let header = Header::new(&cells);
    let format = recognise(&header, options.format)?;
    Ok(Intake::of_text(total_bytes, format, header, encoding, reader))
}

enum Container {
    Text,
    Workbook { zip: bool },
}

fn container(head: &[u8]) -> Result<Container, FileProblem> {
    let what = match head {
        [] => return Err(FileProblem::Empty),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Ok(Container::Workbook { zip: false }),
        [b'P', b'K', 3, 4, ..] if is_open_document(head) => "an OpenDocument file",
        [b'P', b'K', 3, 4, ..] => return Ok(Container::Workbook { zip: true }),
        [b'%', b'P', b'D', b'F', ..] => "a PDF file",
        [b'{', b'\\', b'r', b't', b'f', ..] => "a text document (RTF)",
        [0x1F, 0x8B, ..] => "a compressed file",
        _ => {
            let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
            match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
                Some(b'<') => "a web page or an XML file",
                Some(b'{' | b'[') => "a JSON file",
                _ => return Ok(Container::Text),
            }
        }
    };
    Err(FileProblem::NotATable { what })
}

/// Whether a file begins as an OpenDocument file does: its first entry is called `mimetype` and says so.
fn is_open_document(head: &[u8]) -> bool {
    head.get(30..).is_some_and(|entry| entry.starts_with(b"mimetypeapplication/vnd.oasis"))
}

/// Whether the beginning of a file has bytes that occur in no text.
fn is_binary(head: &[u8]) -> bool {
    let is_control = |byte: &&u8| matches!(byte, 0x01..=0x08 | 0x0E..=0x1A | 0x1C..=0x1F);
    head.contains(&0) || head.iter().filter(is_control).count() * 20 > head.len()
}
