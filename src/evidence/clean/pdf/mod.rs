//! Cleans PDF files: a file is read as a whole, checked, and written again from the objects that the document itself reaches.
//!
//! What is not reached is left out: earlier versions that are kept inside the file, properties, thumbnails, notes of editors, signatures
//! and everything that nothing on a page uses. Objects get new numbers in the order in which they are found.

mod load;
mod refusals;
mod rewrite;
mod rules;
mod streams;

pub(in super::super) use load::{check_bytes, load};

use super::super::limits::Limits;
use super::super::refused::Fault;
use lopdf::xref::XrefType;
use lopdf::{Dictionary, Document, Object};
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

/// Cleans a PDF file.
pub(super) fn clean(input: &Path, output: &Path, limits: &Limits) -> Result<(), Fault> {
    let bytes = fs::read(input)?;
    check_bytes(&bytes, limits)?;
    let document = load(&bytes, limits)?;
    drop(bytes);
    for object in document.objects.values() {
        refusals::check(object, 0)?;
    }
    refusals::check(&Object::Dictionary(document.trailer.clone()), 0)?;
    let version = plain_version(&document.version);
    let (root, objects) = rewrite::rewrite(document)?;
    let mut clean = Document::with_version(version);
    clean.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
    clean.max_id = objects.keys().next_back().map_or(0, |id| id.0);
    clean.objects = objects;
    let mut trailer = Dictionary::new();
    trailer.set("Root", Object::Reference(root));
    clean.trailer = trailer;
    let mut file = BufWriter::new(File::create(output)?);
    clean.save_to(&mut file)?;
    file.flush()?;
    Ok(())
}

/// The PDF version for the first line of the new file, if the file's own is a known one.
fn plain_version(said: &str) -> &'static str {
    ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"].into_iter().find(|known| *known == said).unwrap_or("1.7")
}
