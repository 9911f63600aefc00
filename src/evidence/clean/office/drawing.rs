//! What drawings, charts and diagrams have in common in both kinds of office file.

use super::super::xml::{Tag, TagFate};
use super::parts::Reached;

/// What becomes of an element of any part, where the rules of the file's kind say nothing else.
pub(super) fn common(tag: &mut Tag, part: &Reached) -> TagFate {
    // The relationship that it uses is gone.
    if uses_dropped(tag, part) {
        match tag.name() {
            // The printer's settings were kept beside the settings of a page; the reference to them goes.
            "pageSetup" => tag.without(|attribute| attribute.name() == "id" && !attribute.prefix().is_empty()),
            "hyperlink" => return TagFate::Unwrap,
            _ => return TagFate::Drop,
        }
    }
    match tag.name() {
        // These hold what was done to a picture, with the picture before it; a chart's connection to a workbook elsewhere; printers.
        "imgProps" | "externalData" | "printSettings" => return TagFate::Drop,
        "docPr" | "cNvPr" | "imagedata" | "shape" => {
            for attribute in &mut tag.attributes {
                let names = matches!(attribute.name(), "name" | "descr" | "title" | "alt");
                if names && names_file(&attribute.value()) {
                    attribute.set("");
                }
            }
        }
        _ => {}
    }
    tag.without(|attribute| matches!(attribute.name(), "macro") || attribute.name() == "action" && runs(&attribute.value()));
    TagFate::Keep
}

fn runs(value: &str) -> bool {
    value.to_ascii_lowercase().starts_with("ppaction:")
}

fn uses_dropped(tag: &Tag, part: &Reached) -> bool {
    !part.dropped.is_empty()
        && tag.attributes.iter().any(|attribute| {
            !attribute.prefix().is_empty() && attribute.prefix() != "xmlns" && part.dropped.contains(attribute.value().as_ref())
        })
}

/// Whether a picture's name is that of a file on somebody's machine: such a name tells about the person, not about the picture.
pub(in super::super) fn names_file(name: &str) -> bool {
    let lower = name.trim().to_ascii_lowercase();
    let ends =
        [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".webp", ".emf", ".wmf", ".svg", ".pdf", ".docx", ".xlsx"];
    lower.contains('\\')
        || lower.starts_with("file:")
        || lower.starts_with("/home/")
        || lower.starts_with("/users/")
        || ends.iter().any(|end| lower.ends_with(end))
}
