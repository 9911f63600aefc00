//! Finds symbols of documents: «CRC/C/OPSC/CHL/CO/1», «A/HRC/28/15».

use super::block::Document;
use super::dates::begins_with_month;
use answerable_domain::pattern::pattern;
use regex::Regex;
use std::sync::LazyLock;

/// What a symbol looks like, within a larger pattern.
pub const PATTERN: &str =
    r"(?:CRC|CEDAW|CAT|CCPR|CERD|CRPD|CED|CMW|E/C\.12|A/HRC|E/CN\.4|A|HRI)/(?:[A-Z0-9][A-Za-z0-9.\-]*/)*[A-Z0-9][A-Za-z0-9.\-]*";

static SYMBOL: LazyLock<Regex> = LazyLock::new(|| pattern(PATTERN));

/// Bodies by the first part of their symbols, with the keys of our list of mechanisms.
const BODIES: [(&str, &str); 12] = [
    ("CRC/", "crc"),
    ("CEDAW/", "cedaw"),
    ("CAT/OP/", "spt"),
    ("CAT/", "cat"),
    ("CCPR/", "ccpr"),
    ("E/C.12/", "cescr"),
    ("CERD/", "cerd"),
    ("CRPD/", "crpd"),
    ("CED/", "ced"),
    ("CMW/", "cmw"),
    ("A/HRC/WG.6/", "upr"),
    ("INT/CRC/", "crc"),
];

/// Whether a text is a symbol and nothing else but brackets, stars and a page's number.
pub fn is_whole(text: &str) -> bool {
    text.len() < 60
        && all(text).first().is_some_and(|symbol| {
            let rest = text.replacen(symbol.as_str(), "", 1).to_lowercase().replace("page", "");
            symbol.contains('/')
                && symbol.len() > 5
                && rest.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "()[]*.,-/|".contains(c))
        })
}

/// All symbols of a text.
pub fn all(text: &str) -> Vec<String> {
    let found =
        SYMBOL.find_iter(text).filter(|found| !text[..found.start()].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.')));
    found
        .map(|found| unglued(found.as_str(), &text[found.end()..]).trim_end_matches(['.', '-', '/']).to_owned())
        .filter(|symbol| symbol.contains(|c: char| c.is_ascii_digit()))
        .collect()
}

/// A symbol without what a lost line break glued to it: «CO/431 de julio» is number 4 of 31 July, «CO/1Distr.» is number 1.
fn unglued<'t>(symbol: &'t str, after: &str) -> &'t str {
    let own = symbol.rfind('/').map_or(0, |at| at + 1);
    if let Some(digit) = symbol[own..].find(|c: char| c.is_ascii_digit()) {
        let tail = &symbol[own + digit..];
        let end = tail.find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '.')).unwrap_or(tail.len());
        let mut glued = tail[end..].chars();
        if glued.next().is_some_and(|c| c.is_ascii_uppercase()) && glued.next().is_some_and(|c| c.is_ascii_lowercase()) {
            return &symbol[..own + digit + end];
        }
    }
    let digits = symbol.len() - symbol.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if digits < 2 || !after.starts_with(char::is_whitespace) || !begins_with_month(after.trim_start()) {
        return symbol;
    }
    let is_day =
        |length: usize| digits > length && symbol[symbol.len() - length..].parse::<u32>().is_ok_and(|day| (10..=31).contains(&day));
    &symbol[..symbol.len() - if is_day(2) { 2 } else { 1 }]
}

/// Whether a symbol is of another document about the same review: the report, the questions, the summary records.
fn is_other(symbol: &str) -> bool {
    ["/SR.", "/Q/", "/QPR/", "/RQ/", "/NGO"].iter().any(|part| symbol.contains(part))
        // The working group's own drafts have «/L.»; its other symbols are of what the review was based on.
        || (symbol.contains("/WG.6/") && !symbol.contains("/L."))
        || symbol.starts_with("A/RES")
        || symbol.starts_with("HRI/")
}

fn is_observations(symbol: &str) -> bool {
    symbol.contains("/CO/") || symbol.contains("/CO.") || symbol.contains("/C/15/Add.") || symbol.contains("/COBS/")
}

/// The document's own symbol: the one that stands alone in a header or a line, before any that the text only mentions.
pub fn own(document: &Document) -> Option<String> {
    let mut best: Option<(i32, String)> = None;
    let margins = document.margins.iter().map(|text| (text.as_str(), 12));
    let head = document.blocks.iter().take(40).map(|block| (block.text.as_str(), 8));
    for (place, (text, worth)) in margins.chain(head).enumerate() {
        for symbol in all(text) {
            let alone = if is_whole(text) { worth } else { 0 };
            let in_brackets = text.contains(&format!("({symbol}")) || text.contains(&format!("{symbol})"));
            let score = alone + if is_observations(&symbol) { 4 } else { 0 }
                - if is_other(&symbol) { 20 } else { 0 }
                - if in_brackets && alone == 0 { 8 } else { 0 }
                - i32::try_from(place.min(60)).unwrap_or(60) / 20;
            if score > 0 && best.as_ref().is_none_or(|(known, _)| *known < score) {
                best = Some((score, symbol));
            }
        }
    }
    best.map(|(_, symbol)| symbol)
}

/// The key of the body that issued the document with a symbol.
pub fn mechanism(symbol: &str) -> Option<&'static str> {
    BODIES.iter().find(|(beginning, _)| symbol.starts_with(beginning)).map(|(_, slug)| *slug)
}

/// The parts of a symbol that could be a State's three letters.
pub fn state_codes(symbol: &str) -> impl Iterator<Item = &str> {
    symbol.split('/').skip(1).filter(|part| part.len() == 3 && part.chars().all(|c| c.is_ascii_uppercase()))
}

/// Whether a symbol is one of concluding observations.
pub fn says_observations(symbol: &str) -> bool {
    is_observations(symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_found_whole() {
        assert_eq!(all("see CRC/C/15/Add.170, para. 3, and (A/HRC/28/15/Add.1)."), ["CRC/C/15/Add.170", "A/HRC/28/15/Add.1"]);
        assert_eq!(all("E/C.12/PRY/CO/4"), ["E/C.12/PRY/CO/4"]);
        assert_eq!(all("and/or N/A"), Vec::<String>::new());
        assert!(is_whole("CRC/C/15/Add.124 page 14"));
        assert!(!is_whole("see CRC/C/15/Add.124"));
        assert_eq!(all("CCPR/C/TGO/CO/431 de julio de 2008"), ["CCPR/C/TGO/CO/4"]);
        assert_eq!(all("CRC/C/15/Add.18313 juin 2002"), ["CRC/C/15/Add.183"]);
        assert_eq!(all("CAT/C/PER/CO/25 May 2012; CAT/C/PER/CO/3Distr.: General"), ["CAT/C/PER/CO/2", "CAT/C/PER/CO/3"]);
        assert_eq!(mechanism("CAT/OP/CHL/2"), Some("spt"));
        assert_eq!(state_codes("CRC/C/OPSC/CHL/CO/1").collect::<Vec<_>>(), ["CHL"]);
    }
}
