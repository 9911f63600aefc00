//! Cleans DOCX and XLSX: an archive of parts that name each other by relationships.
//!
//! We do not look for what to remove: we begin at the document, follow the relationships that are allowed, and write what we reached.
//! Properties, comments, their authors, macros, settings of printers and custom data are never reached, or refused on the way.

mod drawing;
mod parts;
mod relations;
mod sheet;
mod word;

use super::super::kind::FileKind;
use super::super::limits::Limits;
use super::super::refused::{Fault, Refused};
use super::super::rewritten::Rewritten;
use super::picture;
use super::xml::sieve;
use answerable_package::Package;
pub(super) use drawing::names_file;
use parts::{Reached, reach};
pub(super) use relations::opens_page;
use std::path::Path;

/// The largest picture inside a document, unpacked, in bytes.
pub(super) const LARGEST_PICTURE: u64 = 24 << 20;

/// Cleans a DOCX or XLSX file.
pub(super) fn clean(input: &Path, kind: FileKind, output: &Path, limits: &Limits) -> Result<(), Fault> {
    let package = Package::open(input, &limits.package)?;
    let mut reached = reach(&package, kind)?;
    reached.sort_by(|one, other| one.name.cmp(&other.name));
    // What a picture is, its own bytes say; and pictures that cannot be drawn here are left out before any part names them.
    let mut written = Rewritten::create(output)?;
    written.add("[Content_Types].xml", parts::content_types(&reached).as_bytes())?;
    let root: Vec<_> = reached.iter().filter(|part| part.relation == "officeDocument").collect();
    let [main] = root.as_slice() else { return Err(Refused::Damaged.into()) };
    written.add("_rels/.rels", relations::root(&main.name, main.strict).as_bytes())?;
    for part in &reached {
        write_part(&package, part, kind, &mut written)?;
        if !part.relations.is_empty() {
            written.add(&relations::place(&part.name), relations::written(&part.relations).as_bytes())?;
        }
    }
    written.finish()
}

fn write_part(package: &Package, part: &Reached, kind: FileKind, written: &mut Rewritten) -> Result<(), Fault> {
    if part.relation == "image" {
        let bytes = picture::scrub(&package.whole(&part.name, LARGEST_PICTURE)?)?;
        return written.add(&part.name, &bytes);
    }
    let source = package.part(&part.name)?;
    match kind {
        FileKind::Docx => {
            written.begin(&part.name, false)?;
            sieve(source, written, &mut word::Word::new(part))
        }
        _ => {
            let outside = sheet::outside(source, part)?;
            let source = package.part(&part.name)?;
            written.begin(&part.name, false)?;
            sieve(source, written, &mut sheet::Sheet::new(part, outside))
        }
    }
}
