//! Decides which encoding a text is in, and reads it as UTF-8.

use std::fmt;
use std::io::{self, Read};
use std::str::FromStr;

use encoding_rs::{CoderResult, Decoder, Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::problem::FileProblem;
use super::survey::Survey;

/// The encoding of a text file, by its name on the web: `utf-8`, `utf-16le`, `macintosh`, `windows-1252`,
/// `windows-1256` …
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TextEncoding(&'static Encoding);

impl TextEncoding {
    pub const UTF_8: Self = Self(UTF_8);
    pub const UTF_16LE: Self = Self(UTF_16LE);
    pub const UTF_16BE: Self = Self(UTF_16BE);
    pub const MAC_ROMAN: Self = Self(MACINTOSH);
    pub const WINDOWS_1252: Self = Self(WINDOWS_1252);

    /// The encoding's name on the web.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The encoding that decodes the text.
    pub(crate) const fn encoding(self) -> &'static Encoding {
        self.0
    }

    fn is_utf16(self) -> bool {
        self == Self::UTF_16LE || self == Self::UTF_16BE
    }
}

impl From<&'static Encoding> for TextEncoding {
    fn from(encoding: &'static Encoding) -> Self {
        Self(encoding)
    }
}

impl fmt::Display for TextEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for TextEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The error for a name that is not the name of an encoding.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not an encoding; known are utf-8, utf-16le, macintosh, windows-1252 and others of the web's")]
pub struct UnknownEncoding(pub String);

impl FromStr for TextEncoding {
    type Err = UnknownEncoding;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let label = match name.trim().to_ascii_lowercase().as_str() {
            "mac-roman" | "macroman" | "mac_roman" => "macintosh".to_owned(),
            other => other.to_owned(),
        };
        Encoding::for_label_no_replacement(label.as_bytes()).map(Self).ok_or_else(|| UnknownEncoding(name.to_owned()))
    }
}

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
            decoder: encoding.0.new_decoder_with_bom_removal(),
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
