//! Tidies white space and invisible marks, which differ between programs and mean nothing.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text in one line: with single spaces, without invisible marks, letters and accents joined.
pub fn clean(text: &str) -> String {
    if text.is_ascii() {
        return text
            .split(|c: char| c.is_ascii_whitespace() || c.is_ascii_control())
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_invisible(c) => {}
            c if c.is_whitespace() || c.is_control() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    if is_nfc(&out) { out } else { out.nfc().collect() }
}

/// Whether a character is an invisible mark: soft hyphens, zero-width marks and marks of direction.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}')
}

/// Folds a text for comparison: lower case, without accents and marks; Arabic without its variants of letters.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    // Most words have only ASCII letters, and those need no table.
    for word in text.split_inclusive(' ') {
        if word.is_ascii() {
            out.push_str(&word.to_ascii_lowercase());
        } else {
            fold_word(word, &mut out);
        }
    }
    out
}

fn fold_word(word: &str, out: &mut String) {
    for c in word.nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c) && !is_invisible(*c)) {
        match c {
            'ـ' => {}
            'ٱ' => out.push('ا'),
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            '’' | '‘' | 'ʼ' | '`' => out.push('\''),
            '٠'..='٩' => out.push(char::from(b'0' + (c as u32 - '٠' as u32) as u8)),
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.extend(c.to_lowercase()),
        }
    }
}

/// Whether a letter is of the Arabic script.
pub const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// The first characters of a text, for a message.
pub fn beginning(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
