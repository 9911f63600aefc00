//! Reads references to recommendations as people write them: «CRC/C/OPSC/XVL/CO/1, para. 19 (c)», «… párr. 19 c)», «… § 19.c», an address
//! of this register, in small letters, with Arabic digits. The result is the symbol and the paragraph, written as the register writes
//! paragraphs («19(c)»). Whether such a recommendation exists, in upper or lower case, must then be asked of the register.

use super::folding::one_line;
use crate::model::Reference;
use crate::pattern::pattern;
use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// The longest text that is read, in bytes.
const LONGEST: usize = 600;

/// The words and signs that introduce a paragraph («, para.», «párr.», «§», «الفقرة» …), with the punctuation around them.
static PARAGRAPH: LazyLock<Regex> = LazyLock::new(|| {
    let words = "paragraph(?:e|es|s)?|paras?|párrafos?|parrafos?|párrs?|parrs?|pars?|nos?|n[ºo°]|الفقرتان|الفقرتين|الفقرات|الفقرة|فقرة|ف";
    pattern(&format!(r"(?i)[\s,،;؛:]*(?:(?:[\s,،;؛:/](?:{words})\.?)|[§¶]+)[\s:]*"))
});

/// A paragraph's number and letters, and nothing else: «19», «46 (b) (ii)», «72 a)», «118.23», «31-32».
static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d+(?:[-.,]\d+)*)((?:[\s.]*\(?\p{L}{1,4}\)?)*)\.?$"));

/// One lettered part of a paragraph.
static PART: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{L}{1,4}"));

/// The letters by which Arabic versions count paragraphs, with the Latin letters for them.
const ARABIC: [(&str, &str); 12] = [
    ("أ", "a"),
    ("ا", "a"),
    ("ب", "b"),
    ("ج", "c"),
    ("د", "d"),
    ("ه", "e"),
    ("و", "f"),
    ("ز", "g"),
    ("ح", "h"),
    ("ط", "i"),
    ("ي", "j"),
    ("ك", "k"),
];

/// The reference that a text is; none if it is not a reference.
pub fn read(text: &str) -> Option<Reference> {
    if text.len() > LONGEST {
        return None;
    }
    let text = plain(text);
    let text = address(&text);
    let text = text.trim().trim_end_matches(['.', ',', ';']).trim();
    // The last sign of a paragraph counts, since a symbol may hold letters like it. Without one, the last comma, space or slash before the
    // number.
    let marked =
        PARAGRAPH.find_iter(text).filter(|found| found.start() > 0).last().map(|found| (&text[..found.start()], &text[found.end()..]));
    let parted = |sign: &[char]| text.rsplit_once(sign).filter(|(symbol, place)| !symbol.trim().is_empty() && PLACE.is_match(place.trim()));
    let (symbol, place) = marked
        .filter(|(_, place)| PLACE.is_match(place.trim()))
        .or_else(|| split_at_space(text))
        .or_else(|| parted(&[',', '،']))
        .or_else(|| parted(&['/']))
        .or_else(|| text.rsplit_once('/'))?;
    let symbol = one_line(symbol).replace(" /", "/").replace("/ ", "/");
    let symbol = symbol.trim_end_matches([',', '،', ';', ':', ' ', '/']);
    let paragraph = paragraph(place);
    (!symbol.is_empty() && !paragraph.is_empty()).then(|| Reference { symbol: symbol.to_string(), paragraph })
}

/// Splits «SYMBOL 19 (c)» at the first space that is followed by a paragraph and nothing else.
fn split_at_space(text: &str) -> Option<(&str, &str)> {
    let spaces = text.char_indices().filter(|(_, sign)| sign.is_whitespace() || matches!(sign, ',' | '،'));
    spaces
        .map(|(at, sign)| (&text[..at], text[at + sign.len_utf8()..].trim()))
        .find(|(symbol, place)| symbol.contains('/') && !symbol.ends_with('/') && PLACE.is_match(place))
}

/// The text without direction marks and unusual spaces, with digits and hyphens as the register writes them.
fn plain(text: &str) -> String {
    let unseen =
        |sign: &char| !matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}' | '\u{feff}');
    text.nfc()
        .filter(unseen)
        .map(|sign| match sign {
            '٠'..='٩' => char::from(b'0' + (sign as u32 - '٠' as u32) as u8),
            '۰'..='۹' => char::from(b'0' + (sign as u32 - '۰' as u32) as u8),
            '‐' | '‑' | '‒' | '–' | '−' => '-',
            '（' => '(',
            '）' => ')',
            sign if sign.is_whitespace() => ' ',
            sign => sign,
        })
        .collect()
}

/// The reference in an address of the register; other texts stay as they are.
fn address(text: &str) -> String {
    let Some((_, path)) = text.split_once("/recommendations/") else { return text.to_string() };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let code = (byte == b'%').then(|| rest.clone().take(2).map(char::from).collect::<String>());
        match code.and_then(|code| u8::from_str_radix(&code, 16).ok()) {
            Some(code) => {
                rest.by_ref().take(2).for_each(drop);
                bytes.push(code);
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A paragraph as the register writes it: «19 c)» becomes «19(c)».
fn paragraph(place: &str) -> String {
    let place = place.trim();
    let Some(found) = PLACE.captures(place) else { return place.split_whitespace().collect() };
    let mut paragraph = found[1].to_string();
    for part in PART.find_iter(found.get(2).map_or("", |parts| parts.as_str())) {
        let letter = ARABIC.iter().find(|(arabic, _)| *arabic == part.as_str()).map_or(part.as_str(), |(_, letter)| letter);
        paragraph.push_str(&format!("({letter})"));
    }
    paragraph
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_understood_as_people_write_it() {
        for text in [
            "CRC/C/OPSC/XVL/CO/1, para. 19 (c)",
            "CRC/C/OPSC/XVL/CO/1/19(c)",
            "CRC/C/OPSC/XVL/CO/1 para 19(c)",
            "CRC/C/OPSC/XVL/CO/1, párr. 19 c)",
            "CRC/C/OPSC/XVL/CO/1, párrafo 19, c)".replace(", c)", " c)").as_str(),
            "CRC/C/OPSC/XVL/CO/1, par. 19 c",
            "CRC/C/OPSC/XVL/CO/1, paragraphe 19 c)",
            "CRC/C/OPSC/XVL/CO/1, § 19.c",
            "CRC/C/OPSC/XVL/CO/1 ¶ 19(c).",
            "CRC/C/OPSC/XVL/CO/1 19 (c)",
            "CRC/C/OPSC/XVL/CO/1, 19c",
            "  CRC / C/OPSC/XVL/CO/1 ,  Para.\u{a0}19\u{a0}(c) ",
            "\u{2066}CRC/C/OPSC/XVL/CO/1\u{2069}، الفقرة ١٩ (ج)",
            "https://register.example/es/recommendations/CRC/C/OPSC/XVL/CO/1/19(c)?as_at=2026-01-01",
            "/en/recommendations/CRC/C/OPSC/XVL/CO/1/19%28c%29#accounts",
        ] {
            let found = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.symbol.as_str(), found.paragraph.as_str()), ("CRC/C/OPSC/XVL/CO/1", "19(c)"), "{text}");
        }
    }

    #[test]
    fn other_symbols_and_places() {
        for (text, symbol, paragraph) in [
            ("A/HRC/41/14, para. 118.23", "A/HRC/41/14", "118.23"),
            ("CRC/C/XVL/CO/3-4, paras. 31-32", "CRC/C/XVL/CO/3-4", "31-32"),
            ("CRC/C/XVL/CO/3–4/46(b)(ii)", "CRC/C/XVL/CO/3-4", "46(b)(ii)"),
            ("CRC/C/XVL/CO/3-4, para. 46 (b) (ii)", "CRC/C/XVL/CO/3-4", "46(b)(ii)"),
            ("CRC/C/PRY/CO/3/Add.1, par. 7", "CRC/C/PRY/CO/3/Add.1", "7"),
            ("crc/c/xvl/co/3-4 para 72(a)", "crc/c/xvl/co/3-4", "72(a)"),
            ("CRC/C/XVL/CO/5/12", "CRC/C/XVL/CO/5", "12"),
            ("CRC/C/XVL/CO/5/IV", "CRC/C/XVL/CO/5", "IV"),
        ] {
            let found = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.symbol.as_str(), found.paragraph.as_str()), (symbol, paragraph), "{text}");
        }
    }

    #[test]
    fn what_is_none() {
        for text in ["", "nothing", "CRC/", "/19", "para. 19", "19 (c)", &"CRC/C/1, para. 1 ".repeat(60)] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
