//! Makes a first pass over a text's bytes, in little memory: line lengths, line ends, and the evidence for its encoding.

use std::io::{self, Read};

use answerable_package::encoding::Detector;

use super::problem::FileProblem;
use super::text_encoding::TextEncoding;

/// The longest line of text that is read, in bytes.
pub const LONGEST_LINE: u64 = 1024 * 1024;

/// What the bytes of a text show: its lines, and the evidence for its encoding.
#[derive(Default)]
pub struct Survey {
    /// How many lines end with a carriage return alone.
    cr_lines: u64,
    /// How many lines end with a line feed, with or without a carriage return before it.
    lf_lines: u64,
    /// How many well-formed UTF-8 sequences of several bytes there are.
    pub multibyte: u64,
    /// How many places are not UTF-8.
    pub invalid_utf8: u64,
    /// The line of the first place that is not UTF-8.
    pub first_invalid_line: u64,
    /// The first line that is longer than what is read.
    long_line: Option<u64>,
    /// How many bytes the current line has so far.
    length: u64,
    after_cr: bool,
    sequence: Sequence,
    detector: Detector,
}

impl Survey {
    /// Surveys all of `text`; fails if a line is too long.
    pub fn of(mut text: impl Read) -> Result<Self, FileProblem> {
        let mut survey = Self::default();
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match text.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => survey.note(buffer.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(FileProblem::io(&error)),
            }
            if let Some(line) = survey.long_line {
                return Err(FileProblem::LongLine { line, limit_kib: LONGEST_LINE / 1024 });
            }
        }
        survey.detector.end();
        Ok(survey)
    }

    /// Surveys all of `text`, however long its lines are.
    pub fn of_bytes(text: &[u8]) -> Self {
        let mut survey = Self::default();
        survey.note(text);
        survey.detector.end();
        survey
    }

    fn note(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            match byte {
                b'\n' => {
                    self.lf_lines += 1;
                    self.cr_lines -= u64::from(self.after_cr);
                    self.length = 0;
                }
                b'\r' => {
                    self.cr_lines += 1;
                    self.length = 0;
                }
                _ => self.length += 1,
            }
            self.after_cr = byte == b'\r';
            if self.length > LONGEST_LINE && self.long_line.is_none() {
                self.long_line = Some(self.line());
            }
            if byte >= 0x80 || self.sequence.missing > 0 {
                let step = self.sequence.take(byte);
                self.note_utf8(step);
            }
        }
        self.detector.feed(bytes);
    }

    fn line(&self) -> u64 {
        self.cr_lines + self.lf_lines + 1
    }

    fn note_utf8(&mut self, step: Step) {
        match step {
            Step::Within => {}
            Step::Whole => self.multibyte += 1,
            Step::Broken => {
                if self.invalid_utf8 == 0 {
                    self.first_invalid_line = self.line();
                }
                self.invalid_utf8 += 1;
            }
        }
    }

    /// Whether a carriage return alone ends a line in this text.
    pub fn cr_ends_lines(&self) -> bool {
        self.cr_lines > self.lf_lines
    }

    /// Whether the bytes are UTF-8. Well-formed sequences of several bytes hardly ever come about by chance, so a few broken ones among many
    /// good are damage and no other encoding; a sequence cut off by the end is a truncated file.
    pub fn is_utf8(&self) -> bool {
        self.invalid_utf8 == 0 || self.multibyte > 4 * self.invalid_utf8
    }

    /// The guessed encoding of bytes that are not UTF-8.
    pub fn guess(&self) -> TextEncoding {
        self.detector.guess(self.cr_ends_lines()).into()
    }
}

/// A UTF-8 sequence that is being read.
#[derive(Default)]
struct Sequence {
    missing: u8,
    /// The lowest value that the next byte may have.
    low: u8,
    high: u8,
}

#[derive(Clone, Copy)]
enum Step {
    Within,
    Whole,
    Broken,
}

impl Sequence {
    fn take(&mut self, byte: u8) -> Step {
        if self.missing > 0 {
            if (self.low..=self.high).contains(&byte) {
                self.missing -= 1;
                (self.low, self.high) = (0x80, 0xBF);
                return if self.missing == 0 { Step::Whole } else { Step::Within };
            }
            self.missing = 0;
            if byte >= 0xC2 {
                self.begin(byte);
            }
            return Step::Broken;
        }
        self.begin(byte)
    }

    fn begin(&mut self, byte: u8) -> Step {
        (self.missing, self.low, self.high) = match byte {
            0xC2..=0xDF => (1, 0x80, 0xBF),
            0xE0 => (2, 0xA0, 0xBF),
            0xED => (2, 0x80, 0x9F),
            0xE1..=0xEF => (2, 0x80, 0xBF),
            0xF0 => (3, 0x90, 0xBF),
            0xF1..=0xF3 => (3, 0x80, 0xBF),
            0xF4 => (3, 0x80, 0x8F),
            _ => return Step::Broken,
        };
        Step::Within
    }
}
