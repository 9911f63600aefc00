//! Decides which encoding a text is in, and reads it as UTF-8.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder};

use super::problem::FileProblem;
use super::survey::Survey;
use super::text_encoding::TextEncoding;

/// The UTF-16 that a text's first bytes show: by its mark, or by every other byte, which is zero in ordinary text and 6 in Arabic.
pub fn utf16(head: &[u8]) -> Option<TextEncoding> {
    match head {
        [0xFF, 0xFE, ..] => return Some(TextEncoding::UTF_16LE),
        [0xFE, 0xFF, ..] => return Some(TextEncoding::UTF_16BE),
        _ => {}
    }
    let pairs = head.len() / 2;
    if pairs < 8 || !head.contains(&0) {
        return None;
    }
    let is_high = |byte: u8, other: u8| matches!(byte, 0 | 6) && other != 0;
    let (units, _) = head.as_chunks::<2>();
    let first = units.iter().filter(|[first, second]| is_high(*first, *second)).count();
    let second = units.iter().filter(|[first, second]| is_high(*second, *first)).count();
    if second * 10 > pairs * 7 && first * 10 < pairs {
        Some(TextEncoding::UTF_16LE)
    } else if first * 10 > pairs * 7 && second * 10 < pairs {
        Some(TextEncoding::UTF_16BE)
    } else {
        None
    }
}

/// Decides on the encoding of a file that is not UTF-16, from the survey of its bytes.
pub fn decide(survey: &Survey, given: Option<TextEncoding>) -> Result<TextEncoding, FileProblem> {
    // A damaged file is still read as UTF-8; its damaged rows are refused one by one.
    let utf8 = survey.is_utf8();
    let wrong = |given: TextEncoding, seen: String| Err(FileProblem::WrongEncoding { given: given.to_string(), seen });
    match given {
        Some(given) if given == TextEncoding::UTF_8 && !utf8 => {
            wrong(given, format!("line {} has bytes that are not UTF-8", survey.first_invalid_line))
        }
        Some(given) if given.is_utf16() => wrong(given, "it has no two-byte characters".to_owned()),
        Some(given) if given != TextEncoding::UTF_8 && utf8 && survey.multibyte >= 3 => wrong(given, "its bytes are UTF-8".to_owned()),
        Some(given) => Ok(given),
        None if utf8 => Ok(TextEncoding::UTF_8),
        None => Ok(survey.guess()),
    }
}

/// Decides on the encoding of a file whose first bytes show UTF-16; an encoding that was given must agree.
pub fn decide_utf16(seen: TextEncoding, given: Option<TextEncoding>) -> Result<TextEncoding, FileProblem> {
    match given {
        Some(given) if given != seen => Err(FileProblem::WrongEncoding { given: given.to_string(), seen: format!("its bytes are {seen}") }),
        _ => Ok(seen),
    }
}

/// Reads bytes in any encoding as UTF-8. What cannot be decoded becomes U+FFFD, for which its row is refused.
pub struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    raw: Box<[u8]>,
    start: usize,
    end: usize,
    ended: bool,
    flushed: bool,
    taken: u64,
}

impl<R: Read> Decoded<R> {
    pub fn new(inner: R, encoding: TextEncoding) -> Self {
        Self {
            inner,
            decoder: encoding.encoding().new_decoder_with_bom_removal(),
            raw: vec![0; 32 * 1024].into_boxed_slice(),
            start: 0,
            end: 0,
            ended: false,
            flushed: false,
            taken: 0,
        }
    }

    /// How many bytes of the file have been decoded.
    pub fn taken(&self) -> u64 {
        self.taken
    }
}

impl<R: Read> Read for Decoded<R> {
    /// Reads decoded bytes. The buffer must have room for one character: at least 16 bytes.
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.flushed {
                return Ok(0);
            }
            if self.start == self.end && !self.ended {
                self.start = 0;
                self.end = self.inner.read(&mut self.raw)?;
                self.ended = self.end == 0;
            }
            let raw = self.raw.get(self.start..self.end).unwrap_or_default();
            let (result, read, written, _) = self.decoder.decode_to_utf8(raw, out, self.ended);
            self.start += read;
            self.taken += read as u64;
            self.flushed = self.ended && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
    }
}
