//! Finds the marks that stand in a published text where words were hidden: two characters of Unicode's private use area, with the mark's
//! contents between them (`rules::stone` in `answerable-app` knows what the contents mean). They are found here because the guard must not
//! read the contents.

/// The character that begins a mark.
pub const OPEN: char = '\u{E0F0}';
/// The character that ends a mark.
pub const CLOSE: char = '\u{E0F1}';

/// A piece of a text: words, or a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    /// The contents of a mark; none where a mark was cut in two when a text was shortened.
    Mark(Option<&'a str>),
}

/// The pieces of a text, in their order.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        if at > 0 {
            found.push(Piece::Words(&rest[..at]));
        }
        let inner = &rest[at + OPEN.len_utf8()..];
        let end = inner.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, ';' | '-' | '_'))).unwrap_or(inner.len());
        let after = &inner[end..];
        match after.strip_prefix(CLOSE) {
            Some(after) => {
                found.push(Piece::Mark(Some(&inner[..end])));
                rest = after;
            }
            None => {
                found.push(Piece::Mark(None));
                rest = after;
            }
        }
    }
    if !rest.is_empty() {
        found.push(Piece::Words(rest));
    }
    found
}
