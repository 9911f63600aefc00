//! The rules for the content and the styles of an OpenDocument file.

use super::super::super::refused::Refused;
use super::super::office::{names_file, opens_page};
use super::super::xml::{Rules, Tag, TagFate};
use super::role::Role;
use std::collections::BTreeMap;

pub(super) struct Body<'a> {
    /// The folder of the part, with a slash; empty at the top.
    folder: &'a str,
    kept: &'a BTreeMap<String, Role>,
}

impl<'a> Body<'a> {
    pub fn new(name: &'a str, kept: &'a BTreeMap<String, Role>) -> Self {
        Body { folder: name.rfind('/').map_or("", |at| &name[..=at]), kept }
    }

    /// Whether an address is that of a kept part or object.
    fn is_kept(&self, address: &str) -> bool {
        let inner = address.strip_prefix("./").unwrap_or(address).trim_end_matches('/');
        let path = format!("{}{inner}", self.folder);
        self.kept.contains_key(&path) || self.kept.contains_key(&format!("{path}/content.xml"))
    }
}

/// Whether a formula fetches something when the table is worked out.
fn fetches(formula: &str) -> bool {
    let formula = formula.to_ascii_uppercase();
    formula.contains("DDE(") || formula.contains("WEBSERVICE(")
}

/// Whether a formula names another file.
fn leads_outside(formula: &str) -> bool {
    let formula = formula.to_ascii_lowercase();
    formula.contains("'file:") || formula.contains("'http:") || formula.contains("'https:") || formula.contains("'ftp:")
}

impl Rules for Body<'_> {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        match tag.name() {
            "script" | "event-listener" => return Err(Refused::Macros),
            "plugin" | "applet" | "floating-frame" | "object-ole" => return Err(Refused::Embedded),
            "dde-source" | "dde-link" | "dde-connection-decl" | "table-source" | "cell-range-source" => {
                return Err(Refused::LoadsFromElsewhere);
            }
            _ => {}
        }
        let verdict = match tag.name() {
            // Changes are accepted: what was deleted stands only in these elements, and goes with them.
            "tracked-changes" | "change" | "change-start" | "change-end" | "change-info" => TagFate::Drop,
            "annotation" | "annotation-end" | "creator" | "creator-initials" | "sender-initials" => TagFate::Drop,
            "scripts" | "event-listeners" | "connection-resource" | "font-face-src" => TagFate::Drop,
            "a" => {
                let address = tag.value("href").unwrap_or_default().into_owned();
                if opens_page(&address) || address.starts_with('#') { TagFate::Keep } else { TagFate::Unwrap }
            }
            _ => self.address(tag)?,
        };
        for attribute in &mut tag.attributes {
            match attribute.name() {
                "formula" | "expression" if fetches(&attribute.value()) => return Err(Refused::LoadsFromElsewhere),
                "name" | "title" if attribute.prefix() == "draw" && names_file(&attribute.value()) => attribute.set(""),
                _ => {}
            }
        }
        tag.without(|attribute| {
            matches!(
                attribute.name(),
                "rsid" | "paragraph-rsid" | "datasource" | "command" | "target-frame" | "template-name-path" | "protection-key"
            ) || attribute.name() == "formula" && leads_outside(&attribute.value())
        });
        Ok(verdict)
    }
}

impl Body<'_> {
    /// Decides on an element with an address: a picture or an object inside the file, or something that would be fetched.
    fn address(&self, tag: &mut Tag) -> Result<TagFate, Refused> {
        let Some(address) = tag.value("href").map(|address| address.into_owned()) else { return Ok(TagFate::Keep) };
        match tag.name() {
            // A form can be filled in where it is read, and is not sent anywhere.
            "form" | "button" | "image-frame" => {
                tag.without(|attribute| attribute.name() == "href");
                Ok(TagFate::Keep)
            }
            // The address «..» is of a chart whose figures are in the table around it.
            _ if address.is_empty() || address == ".." || address.starts_with('#') => Ok(TagFate::Keep),
            _ if self.is_kept(&address) => Ok(TagFate::Keep),
            // Another drawing of what is there already is left out: thumbnails of objects, vector drawings.
            "image" | "fill-image" | "background-image" | "object" if !address.contains(':') && !address.starts_with(['/', '.']) => {
                Ok(TagFate::Drop)
            }
            "image" if address.starts_with("./") => Ok(TagFate::Drop),
            _ => Err(Refused::LoadsFromElsewhere),
        }
    }
}
