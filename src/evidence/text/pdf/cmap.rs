//! Reads what the codes of a font mean, where the file says it (`ToUnicode`). This is our own reader: the library's writes every code of
//! a range into memory, and a range may name four thousand million.

use super::lexer::{Lexer, Token};
use std::collections::BTreeMap;

/// The most entries of one table of codes; a font with all of Unicode would need 150,000.
const MOST_ENTRIES: usize = 200_000;

/// What the codes of a font mean.
#[derive(Debug, Default)]
pub(super) struct Codes {
    /// The ranges of codes, by their first code: the last code, and what the first means.
    ranges: BTreeMap<u32, (u32, Vec<u16>)>,
    /// How many bytes codes have, and the lowest and highest code of that length.
    spaces: Vec<(usize, u32, u32)>,
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn letters(bytes: &[u8]) -> Vec<u16> {
    match bytes {
        [one] => vec![u16::from(*one)],
        bytes => bytes.as_chunks::<2>().0.iter().take(32).map(|two| u16::from_be_bytes(*two)).collect(),
    }
}

impl Codes {
    /// Reads a table of codes as far as it can be read.
    pub fn read(bytes: &[u8]) -> Codes {
        let mut codes = Codes::default();
        let mut texts: Vec<Vec<u8>> = Vec::new();
        // The meanings of a range, one by one.
        let mut list: Option<Vec<Vec<u8>>> = None;
        let mut section: &[u8] = b"";
        for token in Lexer::new(bytes) {
            match token {
                Token::Text(text) => match &mut list {
                    Some(list) => list.push(text),
                    None => texts.push(text),
                },
                Token::Open if section == b"bfrange" => list = Some(Vec::new()),
                Token::Close => {
                    if let (Some(list), [first, _]) = (list.take(), texts.as_slice()) {
                        let first = number(first);
                        for (place, meaning) in list.iter().enumerate() {
                            codes.put(first.saturating_add(place as u32), None, meaning);
                        }
                        texts.clear();
                    }
                }
                Token::Word(word) => {
                    section = match word.as_slice() {
                        b"begincodespacerange" => b"space",
                        b"beginbfchar" => b"bfchar",
                        b"beginbfrange" => b"bfrange",
                        _ => b"",
                    };
                    texts.clear();
                }
                _ => {}
            }
            match (section, texts.as_slice()) {
                (b"space", [first, last]) => {
                    if codes.spaces.len() < 256 && (1..=4).contains(&first.len()) && first.len() == last.len() {
                        codes.spaces.push((first.len(), number(first), number(last)));
                    }
                    texts.clear();
                }
                (b"bfchar", [code, meaning]) => {
                    codes.put(number(code), None, meaning);
                    texts.clear();
                }
                (b"bfrange", [first, last, meaning]) => {
                    codes.put(number(first), Some(number(last)), meaning);
                    texts.clear();
                }
                _ => {}
            }
        }
        codes
    }

    fn put(&mut self, first: u32, last: Option<u32>, meaning: &[u8]) {
        if self.ranges.len() < MOST_ENTRIES {
            self.ranges.insert(first, (last.unwrap_or(first).max(first), letters(meaning)));
        }
    }

    /// What a code means; none where the file does not say it, or says that it does not know.
    pub fn meaning(&self, code: u32) -> Option<String> {
        let (first, (last, letters)) = self.ranges.range(..=code).next_back()?;
        if code > *last {
            return None;
        }
        let mut letters = letters.clone();
        if let Some(end) = letters.last_mut() {
            *end = end.wrapping_add((code - first) as u16);
        }
        let meaning: String = char::decode_utf16(letters).flatten().filter(|letter| is_known(*letter)).collect();
        Some(meaning).filter(|meaning| !meaning.is_empty())
    }

    /// How many bytes the next code has; none if that cannot be told.
    pub fn length(&self, bytes: &[u8]) -> Option<usize> {
        (1..=bytes.len().min(4)).find(|length| {
            let code = number(bytes.get(..*length).unwrap_or_default());
            self.spaces.iter().any(|(size, first, last)| {
                // Each byte by itself lies between the same byte of the first and of the last.
                size == length
                    && (0..*size)
                        .all(|place| (first >> (8 * place) & 255..=last >> (8 * place) & 255).contains(&(code >> (8 * place) & 255)))
            })
        })
    }
}

/// Whether a letter means something outside of its font: signs that a font made up for itself do not.
pub(super) fn is_known(letter: char) -> bool {
    !matches!(letter, '\0' | '\u{FFFD}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E000}'..='\u{F8FF}')
}
