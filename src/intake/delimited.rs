//! A reader of delimited text that holds one row at a time and knows at which line of the file it is.
//!
//! The rules are those of RFC 4180, with any of LF, CR LF and CR as line end and any single ASCII character between
//! the cells. It differs from a general CSV reader in what an answerable intake needs: physical line numbers, a limit
//! on a row's size, and a quotation mark that is never closed is reported instead of quietly swallowing the rest.

use std::io::{self, Read};

use super::cell::Cell;
use super::encoding::Decoded;
use super::problem::Reason;
use super::survey::LONGEST_LINE;

/// One row of a text file.
#[derive(Debug, Default)]
pub struct Record {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// The physical line on which the row begins.
    pub first_line: u64,
    pub last_line: u64,
    /// What kept the row from being read whole.
    pub trouble: Option<Reason>,
}

impl Record {
    /// Whether the row is nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.trouble.is_none() && self.bytes.iter().all(u8::is_ascii_whitespace)
    }

    /// Appends the row's cells, as text.
    pub fn cells(&self, out: &mut Vec<Cell>) {
        out.clear();
        let mut start = 0;
        for &end in &self.ends {
            let text = String::from_utf8_lossy(self.bytes.get(start..end).unwrap_or_default());
            out.push(Cell::Text(text.into_owned()));
            start = end;
        }
    }

    fn clear(&mut self, line: u64) {
        self.bytes.clear();
        self.ends.clear();
        self.trouble = None;
        self.first_line = line;
        self.last_line = line;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The reader is before the first character of a cell.
    Start,
    /// The reader is in a cell without quotation marks, or after the closing one.
    Plain,
    Quoted,
    /// The reader is after a quotation mark inside a quoted cell: the closing one, or half of a doubled one.
    Quote,
}

/// Reads rows from delimited text.
pub struct Delimited<R> {
    source: Decoded<R>,
    delimiter: u8,
    cr_ends_lines: bool,
    buffer: Box<[u8]>,
    at: usize,
    filled: usize,
    line: u64,
    /// Whether the last byte was a carriage return that ended a line: a line feed after it does not end another one.
    after_cr: bool,
}

impl<R: Read> Delimited<R> {
    pub fn new(source: Decoded<R>, delimiter: u8, cr_ends_lines: bool) -> Self {
        Self { source, delimiter, cr_ends_lines, buffer: vec![0; 64 * 1024].into_boxed_slice(), at: 0, filled: 0, line: 1, after_cr: false }
    }

    /// How many bytes of the file have been read.
    pub fn position(&self) -> u64 {
        self.source.taken()
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.filled {
            self.at = 0;
            self.filled = self.source.read(&mut self.buffer)?;
            if self.filled == 0 {
                return Ok(None);
            }
        }
        let byte = self.buffer.get(self.at).copied();
        self.at += 1;
        Ok(byte)
    }

    /// Reads the next row that is not blank; `false` at the end of the file.
    pub fn read(&mut self, record: &mut Record) -> io::Result<bool> {
        loop {
            if !self.read_any(record)? {
                return Ok(false);
            }
            if !record.is_blank() {
                return Ok(true);
            }
        }
    }

    fn read_any(&mut self, record: &mut Record) -> io::Result<bool> {
        record.clear(self.line);
        let mut state = State::Start;
        let mut size = 0_u64;
        let mut opened = self.line;
        loop {
            let Some(byte) = self.byte()? else {
                if size == 0 {
                    return Ok(false);
                }
                if state == State::Quoted {
                    record.trouble =
                        Some(Reason::UnclosedQuote { opened, lines: self.line - record.first_line + u64::from(!self.after_cr) });
                }
                record.ends.push(record.bytes.len());
                record.last_line = self.line;
                return Ok(true);
            };
            let half_of_crlf = byte == b'\n' && self.after_cr;
            if half_of_crlf && state != State::Quoted {
                self.after_cr = false;
                continue;
            }
            let ends_line = match byte {
                b'\n' => !half_of_crlf,
                b'\r' => self.cr_ends_lines,
                _ => false,
            };
            self.after_cr = byte == b'\r' && self.cr_ends_lines;
            let line = self.line;
            self.line += u64::from(ends_line);
            size += 1;
            if size > LONGEST_LINE && record.trouble.is_none() {
                record.trouble = Some(Reason::RowTooLong { limit_kib: LONGEST_LINE / 1024 });
                record.bytes.clear();
                record.ends.clear();
            }
            let kept = record.trouble.is_none();

            state = match state {
                State::Start if byte == b'"' => {
                    opened = line;
                    State::Quoted
                }
                State::Quoted if byte == b'"' => State::Quote,
                State::Quoted => {
                    if kept {
                        record.bytes.push(byte);
                    }
                    State::Quoted
                }
                State::Quote if byte == b'"' => {
                    if kept {
                        record.bytes.push(byte);
                    }
                    State::Quoted
                }
                _ if ends_line => {
                    record.ends.push(record.bytes.len());
                    record.last_line = line;
                    return Ok(true);
                }
                _ if byte == self.delimiter => {
                    if kept {
                        record.ends.push(record.bytes.len());
                    }
                    State::Start
                }
                _ => {
                    if kept {
                        record.bytes.push(byte);
                    }
                    State::Plain
                }
            };
        }
    }
}
