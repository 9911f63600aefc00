//! Text from bytes: UTF-8, UTF-16, or one of the two encodings that older text files of these bodies are in.

use super::refusal::Refusal;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};

/// Decodes a text. Bytes that no text has are refused.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    let (encoding, _) = Encoding::for_bom(bytes).unwrap_or((guess(bytes), 0));
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    if is_binary(&text) { Err(Refusal::Binary) } else { Ok(text.into_owned()) }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = wide(bytes) {
        return wide;
    }
    // One broken character, as where a text was cut at a number of bytes, is damage and no other encoding.
    let valid = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    if valid {
        return UTF_8;
    }
    declared(bytes).unwrap_or_else(|| arabic_or_latin(bytes))
}

/// UTF-16 without its mark: every other byte of ordinary text is zero, or 6 where it is Arabic.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096)];
    let pairs = head.len() / 2;
    let high_at = |offset: usize| head.chunks_exact(2).filter(|pair| matches!(pair[offset], 0 | 6)).count();
    if pairs < 8 || !head.contains(&0) {
        None
    } else if high_at(1) * 10 > pairs * 8 && high_at(0) * 10 < pairs * 3 {
        Some(UTF_16LE)
    } else if high_at(0) * 10 > pairs * 8 && high_at(1) * 10 < pairs * 3 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The encoding that a web page names itself.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let after = head.split_once("charset=")?.1.trim_start_matches(['"', '\'', ' ']);
    let label: String = after.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    // A page that says UTF-8 and is not would lose its letters.
    Encoding::for_label_no_replacement(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

/// In Arabic nearly all letters are above 0x7F; in western European languages few are.
fn arabic_or_latin(bytes: &[u8]) -> &'static Encoding {
    let high = bytes.iter().filter(|byte| **byte >= 0xC0).count();
    let low = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    if high > low { WINDOWS_1256 } else { WINDOWS_1252 }
}

/// Zeros, or more than one control character in a hundred.
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
