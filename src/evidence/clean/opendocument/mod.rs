//! Cleans ODT and ODS: an archive with a list of its parts.
//!
//! Only the document's own parts are written again: content, styles, a few settings, pictures, and the charts and formulas inside it.
//! Everything else (properties, thumbnails, configurations, signatures, printers) stays behind.

mod body;
mod manifest;
mod role;
mod settings;

use super::super::kind::FileKind;
use super::super::limits::Limits;
use super::super::refused::{Fault, Refused};
use super::super::rewritten::Rewritten;
use super::office::LARGEST_PICTURE;
use super::picture;
use super::xml::sieve;
use answerable_package::Package;
use role::Role;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::Path;

/// The properties that are written: they say nothing, but the part must be there.
const META: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta \
    xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"><office:meta/></office:document-meta>";

/// Cleans an ODT or ODS file.
pub(super) fn clean(input: &Path, kind: FileKind, output: &Path, limits: &Limits) -> Result<(), Fault> {
    let package = Package::open(input, &limits.package)?;
    let listed = manifest::read(&package)?;
    let kept = kept(&package)?;
    if !kept.contains_key("content.xml") {
        return Err(Refused::Damaged.into());
    }
    let mut written = Rewritten::create(output)?;
    written.begin("mimetype", true)?;
    written.write_all(kind.media_type().as_bytes())?;
    written.add("META-INF/manifest.xml", manifest::written(kind, &kept, &listed).as_bytes())?;
    written.add("meta.xml", META.as_bytes())?;
    for (name, role) in &kept {
        match role {
            Role::Picture => written.add(name, &picture::scrub(&package.whole(name, LARGEST_PICTURE)?)?)?,
            Role::Settings => {
                written.begin(name, false)?;
                sieve(package.part(name)?, &mut written, &mut settings::Settings)?;
            }
            Role::Body => {
                written.begin(name, false)?;
                sieve(package.part(name)?, &mut written, &mut body::Body::new(name, &kept))?;
            }
        }
    }
    written.finish()
}

/// The parts that are kept, by their names, with their roles.
fn kept(package: &Package) -> Result<BTreeMap<String, Role>, Fault> {
    let mut kept = BTreeMap::new();
    for entry in package.entries() {
        let name = entry.name.as_str();
        let steps: Vec<&str> = name.split('/').collect();
        if matches!(steps.first(), Some(&("Basic" | "Scripts" | "Dialogs"))) || steps.iter().any(|step| step.eq_ignore_ascii_case("Basic"))
        {
            return Err(Refused::Macros.into());
        }
        let role = match steps.as_slice() {
            ["content.xml" | "styles.xml"] => Role::Body,
            ["settings.xml"] => Role::Settings,
            [object, "content.xml" | "styles.xml"] if object.starts_with("Object") => Role::Body,
            // An object that is not a document of the same kind, but a file of another program.
            [object] if object.starts_with("Object ") => return Err(Refused::Embedded.into()),
            ["Pictures" | "media" | "Media", _] | [_, "Pictures", _] if is_picture(package, name)? => Role::Picture,
            ["Pictures", _] if !is_vector(name) => return Err(Refused::Embedded.into()),
            _ => continue,
        };
        kept.insert(name.to_string(), role);
    }
    Ok(kept)
}

fn is_vector(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".svg", ".svgz", ".svm"].iter().any(|end| name.ends_with(end))
}

fn is_picture(package: &Package, name: &str) -> Result<bool, Fault> {
    let mut start = Vec::new();
    package.part(name)?.take(64).read_to_end(&mut start).map_err(|_: io::Error| Refused::Damaged)?;
    Ok(picture::recognise(&start).is_some())
}
