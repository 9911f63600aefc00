//! Reads a font, as far as reading text needs it: what its codes mean and how wide they are.
//!
//! What the file itself says (`ToUnicode`) comes first, then the names of glyphs, then the encoding. The library's own reading of fonts
//! asks in another order and knows no widths.

use super::cmap::Codes;
use super::glyphs;
use encoding_rs::{MACINTOSH, UTF_16BE, WINDOWS_1252};
use lopdf::{Dictionary, Document, Object};
use std::collections::{BTreeMap, HashMap};

/// The most bytes of one table of a font, unpacked.
pub(super) const LARGEST_TABLE: usize = 4 << 20;
/// The most widths of one font.
const MOST_WIDTHS: usize = 70_000;

/// A code that was shown: its number, what it means, how wide it is in parts of the font's size, and whether it is the single byte 32,
/// which spaces between words widen.
pub(super) struct Shown {
    pub meaning: Option<String>,
    pub width: f64,
    pub is_space: bool,
}

#[derive(Debug, Default)]
pub(super) struct Font {
    unicode: Option<Codes>,
    /// For codes of more than one byte: the table that says how many, or two.
    wide: Option<Codes>,
    /// Whether codes of two bytes are UTF-16 in themselves.
    is_utf_16: bool,
    /// What codes mean by the names of their glyphs.
    names: HashMap<u8, String>,
    is_mac: bool,
    widths: HashMap<u32, f64>,
    ranges: BTreeMap<u32, (u32, f64)>,
    usual: f64,
}

/// The value under a key, in the dictionary itself or in the object to which it refers.
pub(super) fn at<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let object = dictionary.get(key).ok()?;
    document.dereference(object).ok().map(|(_, object)| object)
}

fn name<'a>(document: &'a Document, from: &'a Dictionary, key: &[u8]) -> &'a [u8] {
    at(document, from, key).and_then(|object| object.as_name().ok()).unwrap_or_default()
}

fn figure(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from)
}

fn table(document: &Document, from: &Dictionary, key: &[u8]) -> Option<Codes> {
    let stream = at(document, from, key)?.as_stream().ok()?;
    Some(Codes::read(&stream.get_plain_content_with_limit(LARGEST_TABLE).ok()?))
}

impl Font {
    pub fn read(document: &Document, font: &Dictionary) -> Font {
        let mut read = Font { unicode: table(document, font, b"ToUnicode"), usual: 0.5, ..Font::default() };
        if name(document, font, b"Subtype") == b"Type0" {
            let encoding = name(document, font, b"Encoding");
            let says = |word: &str| String::from_utf8_lossy(encoding).contains(word);
            read.is_utf_16 = says("UCS2") || says("UTF16");
            read.wide = Some(table(document, font, b"Encoding").unwrap_or_default());
            let inner = at(document, font, b"DescendantFonts").and_then(|list| list.as_array().ok()).and_then(|list| list.first());
            let inner = inner.and_then(|inner| document.dereference(inner).ok()).and_then(|(_, inner)| inner.as_dict().ok());
            read.usual = 1.0;
            if let Some(inner) = inner {
                read.wide_widths(document, inner);
            }
        } else {
            read.encoding(document, font);
            read.plain_widths(document, font);
        }
        read
    }

    fn encoding(&mut self, document: &Document, font: &Dictionary) {
        let base = match at(document, font, b"Encoding") {
            Some(Object::Name(base)) => base.as_slice(),
            Some(Object::Dictionary(encoding)) => {
                let differences = at(document, encoding, b"Differences").and_then(|list| list.as_array().ok());
                let mut code = 0_i64;
                for item in differences.into_iter().flatten().take(1024) {
                    match item {
                        Object::Integer(next) => code = *next,
                        Object::Name(glyph) => {
                            if let (Ok(code), Some(meaning)) = (u8::try_from(code), glyphs::meaning(glyph)) {
                                self.names.insert(code, meaning);
                            }
                            code = code.saturating_add(1);
                        }
                        _ => {}
                    }
                }
                name(document, encoding, b"BaseEncoding")
            }
            _ => b"",
        };
        self.is_mac = base == b"MacRomanEncoding";
        // Adobe's own encoding is the same as that of Windows but for a few signs.
        if base.is_empty() || base == b"StandardEncoding" {
            for (code, sign) in [(0xAE, "fi"), (0xAF, "fl"), (0xAA, "“"), (0xBA, "”"), (0xB1, "–"), (0xD0, "—"), (0xF5, "ı")] {
                self.names.entry(code).or_insert_with(|| sign.to_string());
            }
        }
    }

    fn plain_widths(&mut self, document: &Document, font: &Dictionary) {
        let list = at(document, font, b"Widths").and_then(|list| list.as_array().ok());
        let first = at(document, font, b"FirstChar").and_then(|first| first.as_i64().ok()).and_then(|first| u32::try_from(first).ok());
        // A font of drawings has its own measure.
        let matrix = at(document, font, b"FontMatrix").and_then(|matrix| matrix.as_array().ok()).and_then(|matrix| matrix.first());
        let unit = matrix.and_then(figure).filter(|_| name(document, font, b"Subtype") == b"Type3").unwrap_or(0.001);
        for (place, width) in list.into_iter().flatten().take(256).enumerate() {
            let width = document.dereference(width).ok().and_then(|(_, width)| figure(width)).filter(|width| *width > 0.0);
            if let Some(width) = width {
                self.widths.insert(first.unwrap_or(0).saturating_add(place as u32), width * unit);
            }
        }
    }

    fn wide_widths(&mut self, document: &Document, font: &Dictionary) {
        if let Some(usual) = at(document, font, b"DW").and_then(figure) {
            self.usual = usual / 1000.0;
        }
        let list = at(document, font, b"W").and_then(|list| list.as_array().ok());
        let mut waiting: Vec<f64> = Vec::new();
        for item in list.into_iter().flatten() {
            if self.widths.len() + self.ranges.len() > MOST_WIDTHS {
                return;
            }
            let Ok((_, item)) = document.dereference(item) else { continue };
            match (item, waiting.as_slice()) {
                (Object::Array(widths), [first]) => {
                    for (place, width) in widths.iter().take(MOST_WIDTHS).filter_map(figure).enumerate() {
                        self.widths.insert((*first as u32).saturating_add(place as u32), width / 1000.0);
                    }
                    waiting.clear();
                }
                (item, [first, last]) => {
                    if let Some(width) = figure(item) {
                        self.ranges.insert(*first as u32, (*last as u32, width / 1000.0));
                    }
                    waiting.clear();
                }
                (item, _) => waiting.extend(figure(item)),
            }
        }
    }

    /// Calls a function with each code that a string shows.
    pub fn shown(&self, mut bytes: &[u8], mut each: impl FnMut(Shown)) {
        while !bytes.is_empty() {
            let length = match &self.wide {
                None => 1,
                Some(codes) => codes.length(bytes).or_else(|| self.unicode.as_ref()?.length(bytes)).unwrap_or(2).min(bytes.len()),
            };
            let (one, rest) = bytes.split_at(length);
            bytes = rest;
            let code = one.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            each(Shown { meaning: self.meaning(code, one), width: self.width(code), is_space: one == b" " });
        }
    }

    fn meaning(&self, code: u32, bytes: &[u8]) -> Option<String> {
        if let Some(meaning) = self.unicode.as_ref().and_then(|unicode| unicode.meaning(code)) {
            return Some(meaning);
        }
        match (&self.wide, bytes) {
            (Some(_), bytes) if self.is_utf_16 => Some(UTF_16BE.decode_without_bom_handling(bytes).0.into_owned()),
            (Some(_), _) => None,
            (None, [byte]) => self.names.get(byte).cloned().or_else(|| {
                let encoding = if self.is_mac { MACINTOSH } else { WINDOWS_1252 };
                let letter = encoding.decode_without_bom_handling(&[*byte]).0.into_owned();
                Some(letter).filter(|letter| !letter.chars().any(char::is_control))
            }),
            _ => None,
        }
    }

    fn width(&self, code: u32) -> f64 {
        if let Some(width) = self.widths.get(&code) {
            return *width;
        }
        let range = self.ranges.range(..=code).next_back();
        range.filter(|(_, (last, _))| code <= *last).map_or(self.usual, |(_, (_, width))| *width)
    }
}
