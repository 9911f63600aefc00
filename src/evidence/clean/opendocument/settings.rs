//! The rules for the settings of an OpenDocument file: those that change how it looks stay, those that tell of machines and people go.

use super::super::super::refused::Refused;
use super::super::xml::{Rules, Tag, TagFate};

pub(super) struct Settings;

impl Rules for Settings {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        let name = tag.value("name").unwrap_or_default().into_owned();
        let kept = match tag.name() {
            // View settings say where the writer last looked; they go, with all their lists.
            "config-item-set" => !name.ends_with("view-settings"),
            "config-item-map-indexed" | "config-item-map-named" => false,
            // Yes or no, and numbers stay. Settings with words or bytes may hold printers, paths, keys.
            "config-item" => {
                let plain = matches!(tag.value("type").unwrap_or_default().as_ref(), "boolean" | "short" | "int");
                plain && !name.starts_with("Rsid") && !name.starts_with("Printer") && name != "TrackChanges"
            }
            _ => true,
        };
        Ok(if kept { TagFate::Keep } else { TagFate::Drop })
    }
}
