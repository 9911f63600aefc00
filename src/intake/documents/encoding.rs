//! Decodes the bytes of a document to text.

use super::refusal::Refusal;
use crate::encoding::utf16;
use crate::survey::Survey;
use encoding_rs::{Encoding, UTF_8};

/// Decodes a text. Bytes that do not occur in text are refused.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    let (encoding, _) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    if is_binary(&text) { Err(Refusal::Binary) } else { Ok(text.into_owned()) }
}

/// Guesses the encoding: UTF-16 or UTF-8 where the bytes are that; then what a web page says of itself; then what the letters look like.
fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = utf16(bytes.get(..4096).unwrap_or(bytes)) {
        return wide.encoding();
    }
    let survey = Survey::of_bytes(bytes);
    if survey.is_utf8() { UTF_8 } else { declared(bytes).unwrap_or_else(|| survey.guess().encoding()) }
}

/// The encoding that a web page declares for itself.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..2048).unwrap_or(bytes)).to_ascii_lowercase();
    let after = head.split_once("charset=")?.1.trim_start_matches(['"', '\'', ' ']);
    let label: String = after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    // A page that claims UTF-8 and is not in it would lose its letters.
    Encoding::for_label_no_replacement(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

/// Whether a text is binary data: it has zeros, or more than one control character in a hundred.
fn is_binary(text: &str) -> bool {
    let mut control = 0;
    let mut all = 0;
    for c in text.chars() {
        match c {
            '\0' => return true,
            '\t' | '\n' | '\r' | '\u{C}' | '\u{B}' | '\u{85}' => {}
            c if c.is_control() || c == '\u{FFFD}' => control += 1,
            _ => {}
        }
        all += 1;
    }
    control * 100 > all
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{WINDOWS_1251, WINDOWS_1256};

    const RUSSIAN: &str = "2. Комитет рекомендует государству-участнику принять закон о защите детей.";
    const ARABIC: &str = "2- توصي اللجنة الدولة الطرف بأن تعتمد قانوناً جديداً لحماية الأطفال.";

    #[test]
    fn cyrillic_and_arabic_by_their_letters() {
        for (text, encoding) in [(RUSSIAN, WINDOWS_1251), (ARABIC, WINDOWS_1256)] {
            assert_eq!(decode(&encoding.encode(text).0).unwrap(), text);
        }
    }

    #[test]
    fn utf_16_without_its_mark() {
        for text in [ARABIC, "2. El Comité recomienda que el Estado parte actúe."] {
            for order in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
                assert_eq!(decode(&bytes).unwrap(), text);
            }
        }
    }

    #[test]
    fn a_page_names_its_encoding() {
        // From so few letters nobody could tell that it is Polish.
        let page = b"<html><meta charset=\"windows-1250\"><p>1. \xA3\xF3d\x9F";
        assert!(decode(page).unwrap().ends_with("Łódź"));
        // A page that claims UTF-8 and is not in it is judged by its letters.
        let page = [b"<html><meta charset=utf-8><p>".as_slice(), &WINDOWS_1251.encode(RUSSIAN).0].concat();
        assert!(decode(&page).unwrap().ends_with(RUSSIAN));
    }

    #[test]
    fn a_broken_character_is_damage_and_no_other_encoding() {
        let text = [ARABIC.repeat(4).as_bytes(), b" \xD8 ", ARABIC.as_bytes()].concat();
        let read = decode(&text).unwrap();
        assert!(read.ends_with(ARABIC) && read.contains('\u{FFFD}'), "{read}");
        // This is what happens where a text was cut at a number of bytes.
        assert!(decode(&RUSSIAN.as_bytes()[..20]).unwrap().starts_with("2. Комитет"));
    }
}
