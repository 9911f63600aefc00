//! The list of parts of an OpenDocument file.

use super::super::super::kind::FileKind;
use super::super::super::refused::{Fault, Refused};
use super::super::xml::{Rules, Tag, TagFate, sieve};
use super::role::Role;
use answerable_package::Package;
use quick_xml::escape::escape;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::io;

/// Reads the media type that the manifest gives for each part.
pub(super) fn read(package: &Package) -> Result<HashMap<String, String>, Fault> {
    let mut listed = Listed(HashMap::new());
    sieve(package.part("META-INF/manifest.xml")?, &mut io::sink(), &mut listed)?;
    Ok(listed.0)
}

struct Listed(HashMap<String, String>);

impl Rules for Listed {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        match tag.name() {
            "encryption-data" | "encrypted-key" => return Err(Refused::Encrypted),
            "file-entry" => {
                if let (Some(path), Some(kind)) = (tag.value("full-path"), tag.value("media-type")) {
                    if kind.contains("vnd.sun.star.oleobject") {
                        return Err(Refused::Embedded);
                    }
                    self.0.insert(path.into_owned(), kind.into_owned());
                }
            }
            _ => {}
        }
        if self.0.len() > 10_000 { Err(Refused::TooComplex) } else { Ok(TagFate::Keep) }
    }
}

/// Writes the list of the parts that are kept.
pub(super) fn written(kind: FileKind, kept: &BTreeMap<String, Role>, listed: &HashMap<String, String>) -> String {
    let mut file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
        .to_string();
    let mut entry = |path: &str, kind: &str| {
        // Writing to a string does not fail.
        let _ = write!(file, "<manifest:file-entry manifest:full-path=\"{}\" manifest:media-type=\"{}\"/>", escape(path), escape(kind));
    };
    entry("/", kind.media_type());
    entry("meta.xml", "text/xml");
    let mut object = "";
    for (name, role) in kept {
        if let Some((folder, _)) = name.split_once('/').filter(|(folder, _)| folder.starts_with("Object") && *folder != object) {
            let folder_entry = format!("{folder}/");
            let media_type = listed.get(&folder_entry).map_or("application/vnd.oasis.opendocument.chart", String::as_str);
            entry(&folder_entry, media_type);
            object = folder;
        }
        match role {
            Role::Picture => entry(name, listed.get(name).map_or("", String::as_str)),
            _ => entry(name, "text/xml"),
        }
    }
    file.push_str("</manifest:manifest>");
    file
}
