//! Recommendations as addresses and forms name them.

use answerable_domain::model::Reference;
use percent_encoding::percent_decode_str;

/// The longest reference that is read, in bytes.
const LONGEST: usize = 300;

/// The reference that a form sends, such as «CRC/C/OPSC/CHL/CO/1/14(a)»: a symbol, which has slashes itself, and the paragraph behind the
/// last one.
pub fn read_reference(written: &str) -> Option<Reference> {
    let (symbol, paragraph) = written.trim().trim_end_matches('/').rsplit_once('/')?;
    let sensible = !symbol.is_empty() && !paragraph.is_empty() && written.len() <= LONGEST && !written.contains('\0');
    sensible.then(|| Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() })
}

/// The reference with which an address below the language ends, percent-encoded, behind `before`.
pub fn reference_behind(path: &str, before: &str) -> Option<Reference> {
    read_reference(&percent_decode_str(path.strip_prefix(before)?).decode_utf8().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_in_addresses() {
        let reference_in = |written: &str| reference_behind(&format!("/work/recommendations/{written}"), "/work/recommendations/");
        let found = reference_in("CRC/C/OPSC/CHL/CO/1/14(a)").unwrap();
        assert_eq!((found.symbol.as_str(), found.paragraph.as_str()), ("CRC/C/OPSC/CHL/CO/1", "14(a)"));
        assert_eq!(reference_in("CRC/C/OPSC/CHL/CO/1/31-32,%2035-36/").unwrap().paragraph, "31-32, 35-36");
        for path in ["", "x", "/14", "a/%FF", "a/b%00"] {
            assert!(reference_in(path).is_none(), "{path}");
        }
        let there = Reference { symbol: "CRC/C/OPSC/QAT/CO/1".into(), paragraph: "31-32, 35-36".into() };
        assert_eq!(reference_behind(&there.path(), "/recommendations/"), Some(there));
        assert_eq!(reference_behind("/recommendations/a/b", "/work/recommendations/"), None);
    }
}
