//! What the names of glyphs mean: Latin letters with their accents, Arabic letters, signs that occur in texts, and names that contain the
//! number of a letter.

use super::cmap::is_known;
use unicode_normalization::UnicodeNormalization;

/// Accents, by the ending of a letter's name.
const ACCENTS: [(&str, char); 13] = [
    ("hungarumlaut", '\u{30B}'),
    ("commaaccent", '\u{327}'),
    ("circumflex", '\u{302}'),
    ("dotaccent", '\u{307}'),
    ("dieresis", '\u{308}'),
    ("cedilla", '\u{327}'),
    ("ogonek", '\u{328}'),
    ("macron", '\u{304}'),
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("tilde", '\u{303}'),
    ("caron", '\u{30C}'),
    ("ring", '\u{30A}'),
];

/// Signs by their names.
const SIGNS: [(&str, &str); 74] = [
    ("space", " "),
    ("nbspace", " "),
    ("nonbreakingspace", " "),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("period", "."),
    ("comma", ","),
    ("colon", ":"),
    ("semicolon", ";"),
    ("exclam", "!"),
    ("exclamdown", "¡"),
    ("question", "?"),
    ("questiondown", "¿"),
    ("hyphen", "-"),
    ("minus", "-"),
    ("sfthyphen", "-"),
    ("softhyphen", "\u{AD}"),
    ("endash", "–"),
    ("emdash", "—"),
    ("underscore", "_"),
    ("slash", "/"),
    ("backslash", "\\"),
    ("bar", "|"),
    ("at", "@"),
    ("ampersand", "&"),
    ("numbersign", "#"),
    ("percent", "%"),
    ("plus", "+"),
    ("equal", "="),
    ("asterisk", "*"),
    ("dollar", "$"),
    ("Euro", "€"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("bracketleft", "["),
    ("bracketright", "]"),
    ("braceleft", "{"),
    ("braceright", "}"),
    ("less", "<"),
    ("greater", ">"),
    ("quotesingle", "'"),
    ("quotedbl", "\""),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotesinglbase", "‚"),
    ("quotedblbase", "„"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("guilsinglleft", "‹"),
    ("guilsinglright", "›"),
    ("bullet", "•"),
    ("ellipsis", "…"),
    ("degree", "°"),
    ("ordfeminine", "ª"),
    ("ordmasculine", "º"),
    ("section", "§"),
    ("germandbls", "ß"),
    ("ae", "æ"),
    ("AE", "Æ"),
    ("oe", "œ"),
    ("OE", "Œ"),
    ("oslash", "ø"),
    ("dotlessi", "ı"),
    ("periodcentered", "·"),
];

/// The letters that a glyph's name means; none where the name says nothing («g12»).
pub(super) fn meaning(name: &[u8]) -> Option<String> {
    let name = std::str::from_utf8(name).ok()?;
    // «a.alt» is another drawing of «a», «f_i» are two letters drawn as one.
    let name = name.split('.').next()?;
    if name.contains('_') {
        return name.split('_').take(8).map(one).collect();
    }
    match name {
        "ff" | "fi" | "fl" | "ffi" | "ffl" => Some(name.to_string()),
        _ => one(name),
    }
}

fn one(name: &str) -> Option<String> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return Some(letter.to_string()).filter(|_| letter.is_ascii_alphabetic());
    }
    if let Some((_, sign)) = SIGNS.iter().find(|(sign, _)| *sign == name) {
        return Some((*sign).to_string());
    }
    let accented = ACCENTS.iter().find_map(|(accent, mark)| Some((name.strip_suffix(accent)?, *mark)));
    if let Some((letter, mark)) = accented.filter(|(letter, _)| letter.len() == 1) {
        return Some(format!("{letter}{mark}").nfc().collect());
    }
    if let Some(number) = name.strip_prefix("afii").and_then(|number| number.parse::<u32>().ok()) {
        return arabic(number).map(String::from);
    }
    let digits = name.strip_prefix("uni").filter(|digits| digits.len() >= 4 && digits.len() % 4 == 0 && digits.is_ascii());
    if let Some(digits) = digits {
        let letters = digits.as_bytes().chunks(4).map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok());
        return String::from_utf16(&letters.collect::<Option<Vec<u16>>>()?).ok().filter(|text| text.chars().all(is_known));
    }
    let digits = name.strip_prefix('u').filter(|digits| (4..=6).contains(&digits.len()))?;
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).filter(|letter| is_known(*letter)).map(String::from)
}

/// The Arabic letter with a number in an old list of glyphs, which fonts still use.
fn arabic(number: u32) -> Option<char> {
    char::from_u32(match number {
        57388 => 0x60C,
        57403 => 0x61B,
        57407 => 0x61F,
        57392..=57401 => 0x660 + number - 57392,
        57409..=57434 => 0x621 + number - 57409,
        57440..=57446 => 0x640 + number - 57440,
        57448..=57458 => 0x648 + number - 57448,
        57470 => 0x647,
        _ => return None,
    })
}
