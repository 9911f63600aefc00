//! A first pass over a text's bytes, in little memory: line lengths, line ends, and the evidence for its encoding.

use std::io::{self, Read};

use super::encoding::TextEncoding;
use super::problem::FileProblem;

/// The longest line of text that is taken.
pub const LONGEST_LINE: u64 = 1024 * 1024;

/// What the bytes of a text show.
#[derive(Debug, Default)]
pub struct Survey {
    /// Lines ended by a carriage return alone.
    pub cr_lines: u64,
    /// Lines ended by a line feed, with or without a carriage return before it.
    pub lf_lines: u64,
    /// Well-formed UTF-8 sequences of several bytes.
    pub multibyte: u64,
    /// Places that are not UTF-8.
    pub invalid_utf8: u64,
    /// The line of the first of them.
    pub first_invalid_line: u64,
    mac_roman: i64,
    windows_1252: i64,
}

impl Survey {
    /// Reads all of `text`.
    pub fn of(mut text: impl Read) -> Result<Self, FileProblem> {
        let mut survey = Self::default();
        let mut sequence = Sequence::default();
        let mut buffer = vec![0; 64 * 1024];
        let mut length = 0_u64;
        let mut after_cr = false;
        // The last two bytes, so that each can be judged by its neighbours.
        let mut window = [b' '; 2];
        loop {
            let read = match text.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(FileProblem::io(&error)),
            };
            for &byte in &buffer[..read] {
                match byte {
                    b'\n' => {
                        survey.lf_lines += 1;
                        survey.cr_lines -= u64::from(after_cr);
                        length = 0;
                    }
                    b'\r' => {
                        survey.cr_lines += 1;
                        length = 0;
                    }
                    _ => length += 1,
                }
                after_cr = byte == b'\r';
                if length > LONGEST_LINE {
                    return Err(FileProblem::LongLine { line: survey.line(), limit_kib: LONGEST_LINE / 1024 });
                }
                if byte >= 0x80 || sequence.missing > 0 {
                    survey.note_utf8(sequence.take(byte));
                }
                if window[1] >= 0x80 {
                    survey.weigh(window[0], window[1], byte);
                }
                window = [window[1], byte];
            }
        }
        if window[1] >= 0x80 {
            survey.weigh(window[0], window[1], b' ');
        }
        // A sequence cut off by the end of the file is a truncated file, not another encoding.
        Ok(survey)
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

    fn weigh(&mut self, before: u8, byte: u8, after: u8) {
        self.mac_roman += likelihood(&MAC_ROMAN, before, byte, after);
        self.windows_1252 += likelihood(&WINDOWS_1252, before, byte, after);
    }

    /// Whether a carriage return alone ends a line here.
    pub fn cr_ends_lines(&self) -> bool {
        self.cr_lines > self.lf_lines
    }

    /// Mac Roman or windows-1252, for bytes that are not UTF-8: whichever makes better words of them. Only old
    /// Macintosh programs end lines with a carriage return alone.
    pub fn guess(&self) -> TextEncoding {
        let mac_roman = self.mac_roman + if self.cr_ends_lines() { 4 } else { -1 };
        if mac_roman > self.windows_1252 { TextEncoding::MAC_ROMAN } else { TextEncoding::WINDOWS_1252 }
    }
}

/// How plausible a byte is as a character of Western text, between its neighbours.
fn likelihood(upper_half: &[char; 128], before: u8, byte: u8, after: u8) -> i64 {
    let character = |byte: u8| match byte {
        0x80.. => upper_half[usize::from(byte - 0x80)],
        ascii => char::from(ascii),
    };
    let (before, c, after) = (character(before), character(byte), character(after));
    let inside = before.is_alphabetic() && after.is_alphabetic();
    match c {
        '\u{80}'..='\u{9F}' => -4,
        '’' if inside => 2,
        '’' | '‘' | '“' | '”' | '–' | '—' | '…' | '«' | '»' | '°' | '§' | '•' | '\u{A0}' | '€' => {
            if inside {
                -1
            } else {
                1
            }
        }
        'ª' | 'º' if before.is_numeric() => 1,
        'ƒ' | 'ª' | 'º' | 'ß' if !inside => -1,
        c if c.is_lowercase() => {
            if before.is_alphabetic() || after.is_alphabetic() {
                2
            } else {
                1
            }
        }
        c if c.is_uppercase() => match (before.is_lowercase(), before.is_uppercase() && after.is_uppercase()) {
            (true, _) => -2,
            (_, true) => 2,
            _ => 1,
        },
        _ => -2,
    }
}

/// A UTF-8 sequence being read.
#[derive(Default)]
struct Sequence {
    missing: u8,
    /// The bounds of the next byte.
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

/// Bytes 0x80 to 0xFF of Mac Roman.
#[rustfmt::skip]
const MAC_ROMAN: [char; 128] = [
    'Ä', 'Å', 'Ç', 'É', 'Ñ', 'Ö', 'Ü', 'á', 'à', 'â', 'ä', 'ã', 'å', 'ç', 'é', 'è', 'ê', 'ë', 'í',
    'ì', 'î', 'ï', 'ñ', 'ó', 'ò', 'ô', 'ö', 'õ', 'ú', 'ù', 'û', 'ü', '†', '°', '¢', '£', '§', '•',
    '¶', 'ß', '®', '©', '™', '´', '¨', '≠', 'Æ', 'Ø', '∞', '±', '≤', '≥', '¥', 'µ', '∂', '∑', '∏',
    'π', '∫', 'ª', 'º', 'Ω', 'æ', 'ø', '¿', '¡', '¬', '√', 'ƒ', '≈', '∆', '«', '»', '…', '\u{A0}',
    'À', 'Ã', 'Õ', 'Œ', 'œ', '–', '—', '“', '”', '‘', '’', '÷', '◊', 'ÿ', 'Ÿ', '⁄', '€', '‹', '›',
    'ﬁ', 'ﬂ', '‡', '·', '‚', '„', '‰', 'Â', 'Ê', 'Á', 'Ë', 'È', 'Í', 'Î', 'Ï', 'Ì', 'Ó', 'Ô',
    '\u{F8FF}', 'Ò', 'Ú', 'Û', 'Ù', 'ı', 'ˆ', '˜', '¯', '˘', '˙', '˚', '¸', '˝', '˛', 'ˇ',
];

/// Bytes 0x80 to 0xFF of windows-1252; the second half is that of Latin-1.
#[rustfmt::skip]
const WINDOWS_1252: [char; 128] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    '\u{A0}', '¡', '¢', '£', '¤', '¥', '¦', '§', '¨', '©', 'ª', '«', '¬', '\u{AD}', '®', '¯',
    '°', '±', '²', '³', '´', 'µ', '¶', '·', '¸', '¹', 'º', '»', '¼', '½', '¾', '¿',
    'À', 'Á', 'Â', 'Ã', 'Ä', 'Å', 'Æ', 'Ç', 'È', 'É', 'Ê', 'Ë', 'Ì', 'Í', 'Î', 'Ï',
    'Ð', 'Ñ', 'Ò', 'Ó', 'Ô', 'Õ', 'Ö', '×', 'Ø', 'Ù', 'Ú', 'Û', 'Ü', 'Ý', 'Þ', 'ß',
    'à', 'á', 'â', 'ã', 'ä', 'å', 'æ', 'ç', 'è', 'é', 'ê', 'ë', 'ì', 'í', 'î', 'ï',
    'ð', 'ñ', 'ò', 'ó', 'ô', 'õ', 'ö', '÷', 'ø', 'ù', 'ú', 'û', 'ü', 'ý', 'þ', 'ÿ',
];
