//! Text as people and programs leave it, tidied so that it is fit for a public record.

use encoding_rs::WINDOWS_1252;

use super::problem::Reason;

/// The most characters a cell may have.
pub const LONGEST_TEXT: usize = 20_000;

/// Trims, makes every run of white space one space, decodes HTML entities and drops invisible marks.
///
/// # Errors
/// [`Reason::ControlCharacter`], [`Reason::LostCharacter`] or [`Reason::TooLong`].
pub fn tidy(raw: &str) -> Result<String, Reason> {
    let decoded;
    let raw = if raw.contains('&') {
        decoded = decode_entities(raw);
        decoded.as_str()
    } else {
        raw
    };
    let mut text = String::with_capacity(raw.len());
    let mut characters = 0;
    let mut space = false;
    for c in raw.chars() {
        if c.is_whitespace() {
            space = !text.is_empty();
            continue;
        }
        if is_invisible(c) {
            continue;
        }
        if c.is_control() {
            return Err(Reason::ControlCharacter { code: c.into() });
        }
        if c == char::REPLACEMENT_CHARACTER {
            return Err(Reason::LostCharacter);
        }
        if space {
            text.push(' ');
            characters += 1;
            space = false;
        }
        text.push(c);
        characters += 1;
    }
    if characters > LONGEST_TEXT {
        return Err(Reason::TooLong { characters, limit: LONGEST_TEXT });
    }
    Ok(text)
}

/// Marks that show nothing and mean nothing in a record: soft hyphens, zero-width spaces, byte order marks, and the
/// embedding and overriding of direction, with which a text can be made to show other than it reads. The joiners
/// that Arabic and Indic scripts need stay.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Decodes HTML entities once. Anything else stays as it is: «R&D; more» has no entity in it.
fn decode_entities(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find('&') {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        let entity = rest.bytes().take(12).position(|b| b == b';');
        let decoded = entity.and_then(|end| Some((end, entity_character(&rest[1..end])?)));
        let (end, c) = decoded.unwrap_or((0, '&'));
        text.push(c);
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    text
}

fn entity_character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        return match code {
            // As browsers do: these code points stand for windows-1252 characters, not for control characters.
            0x80..=0x9F => {
                let byte = [u8::try_from(code).ok()?];
                let (text, _) = WINDOWS_1252.decode_without_bom_handling(&byte);
                text.chars().next()
            }
            _ => char::from_u32(code),
        };
    }
    let found = NAMED.binary_search_by_key(&name, |(known, _)| known).ok()?;
    NAMED.get(found).map(|(_, letter)| *letter)
}

/// The named entities that exports of text have, sorted by name.
const NAMED: &[(&str, char)] = &[
    ("Agrave", 'À'),
    ("Ccedil", 'Ç'),
    ("Eacute", 'É'),
    ("Ntilde", 'Ñ'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("agrave", 'à'),
    ("amp", '&'),
    ("apos", '\''),
    ("auml", 'ä'),
    ("bull", '•'),
    ("ccedil", 'ç'),
    ("deg", '°'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("egrave", 'è'),
    ("euml", 'ë'),
    ("gt", '>'),
    ("hellip", '…'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("lsquo", '‘'),
    ("lt", '<'),
    ("mdash", '—'),
    ("nbsp", '\u{A0}'),
    ("ndash", '–'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("oelig", 'œ'),
    ("ouml", 'ö'),
    ("quot", '"'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("rsquo", '’'),
    ("sect", '§'),
    ("shy", '\u{AD}'),
    ("uacute", 'ú'),
    ("ucirc", 'û'),
    ("ugrave", 'ù'),
    ("uuml", 'ü'),
];
