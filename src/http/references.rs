//! Recommendations as addresses and forms name them.

use super::asked::language_and_path;
use super::desk::Desk;
use answerable_domain::model::Reference;
use percent_encoding::percent_decode_str;

/// The longest reference that is read, in bytes.
const LONGEST: usize = 300;

/// The reference that a form sends, such as «CRC/C/OPSC/CHL/CO/1/14(a)».
pub fn read_reference(row: &str) -> Option<Reference> {
    parted(row.trim()).filter(|_| row.len() <= LONGEST)
}

/// The reference that stands percent-encoded in an address.
pub fn reference_in(path: &str) -> Option<Reference> {
    parted(&percent_decode_str(path).decode_utf8().ok()?)
}

/// A symbol and the paragraph behind its last slash. Symbols have slashes themselves.
fn parted(written: &str) -> Option<Reference> {
    let (symbol, paragraph) = written.trim_end_matches('/').rsplit_once('/')?;
    let sensible = !symbol.is_empty() && !paragraph.is_empty() && written.len() <= LONGEST && !written.contains('\0');
    sensible.then(|| Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() })
}

/// The reference that an address ends with, behind some path below the language.
pub fn reference_behind(desk: &Desk, before: &str) -> Option<Reference> {
    let (_, path) = language_and_path(&desk.reader().path);
    let written = path.strip_prefix(before)?;
    read_reference(&percent_decode_str(written).decode_utf8().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_in_addresses() {
        let found = reference_in("CRC/C/OPSC/CHL/CO/1/14(a)").unwrap();
        assert_eq!((found.symbol.as_str(), found.paragraph.as_str()), ("CRC/C/OPSC/CHL/CO/1", "14(a)"));
        assert_eq!(reference_in("CRC/C/OPSC/CHL/CO/1/31-32,%2035-36/").unwrap().paragraph, "31-32, 35-36");
        for path in ["", "x", "/14", "a/%FF", "a/b%00"] {
            assert!(reference_in(path).is_none(), "{path}");
        }
        let there = Reference { symbol: "CRC/C/OPSC/QAT/CO/1".into(), paragraph: "31-32, 35-36".into() };
        assert_eq!(reference_in(there.path().trim_start_matches("/recommendations/")), Some(there));
    }
}
