//! Recommendations as addresses and forms name them.

use super::asked::language_and_path;
use super::desk::Desk;
use answerable_app::model::Reference;
use percent_encoding::percent_decode_str;

/// «CRC/C/OPSC/CHL/CO/1/14(a)» as forms send it.
pub fn read_reference(row: &str) -> Option<Reference> {
    let (symbol, paragraph) = row.trim().trim_end_matches('/').rsplit_once('/')?;
    let sensible = !symbol.is_empty() && !paragraph.is_empty() && row.len() <= 300 && !row.contains('\0');
    sensible.then(|| Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() })
}

/// The reference that an address ends with, behind some path below the language.
pub fn reference_behind(desk: &Desk, before: &str) -> Option<Reference> {
    let (_, path) = language_and_path(&desk.reader().path);
    let written = path.strip_prefix(before)?;
    read_reference(&percent_decode_str(written).decode_utf8().ok()?)
}
