//! The rules for what is left out of a PDF's dictionaries.

use super::super::office::opens_page;
use lopdf::{Dictionary, Object};

/// The keys of the document's own dictionary (the catalogue) that stay; anything else there is about the document, not in it.
const CATALOG: [&[u8]; 16] = [
    b"Type",
    b"Version",
    b"Pages",
    b"PageLabels",
    b"Names",
    b"Dests",
    b"ViewerPreferences",
    b"PageLayout",
    b"PageMode",
    b"Outlines",
    b"AcroForm",
    b"OpenAction",
    b"StructTreeRoot",
    b"MarkInfo",
    b"Lang",
    b"OutputIntents",
];

/// The keys of a page that stay.
const PAGE: [&[u8]; 18] = [
    b"Type",
    b"Parent",
    b"Resources",
    b"MediaBox",
    b"CropBox",
    b"BleedBox",
    b"TrimBox",
    b"ArtBox",
    b"BoxColorInfo",
    b"Contents",
    b"Rotate",
    b"Group",
    b"Dur",
    b"Trans",
    b"Annots",
    b"StructParents",
    b"Tabs",
    b"UserUnit",
];

/// Keys that are left out wherever they stand.
const ANYWHERE: [&[u8]; 22] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"Thumb",
    b"SpiderInfo",
    b"CreatorInfo",
    b"AF",
    b"AA",
    b"Perms",
    b"Legal",
    b"Requirements",
    b"Collection",
    b"DSS",
    b"OPI",
    b"SigFlags",
    b"Producer",
    b"Author",
    b"ModDate",
    b"CreationDate",
    b"SourceModified",
    b"EmbeddedFiles",
    b"NM",
];

/// Keys of annotations that tell who wrote them, when, and in answer to what.
const WHO: [&[u8]; 10] = [b"M", b"NM", b"CreationDate", b"Popup", b"IRT", b"RT", b"RC", b"Subj", b"State", b"StateModel"];

/// The kinds of annotations that are remarks of people who worked on the document: they go, as comments go from office files.
const REMARKS: [&[u8]; 10] =
    [b"Text", b"Popup", b"Highlight", b"Underline", b"Squiggly", b"StrikeOut", b"Caret", b"Redact", b"PrinterMark", b"TrapNet"];

/// The kinds of annotations that somebody drew or stamped on a page: they stay, without a name.
const DRAWN: [&[u8]; 10] =
    [b"FreeText", b"Line", b"Square", b"Circle", b"Polygon", b"PolyLine", b"Stamp", b"Ink", b"Watermark", b"Projection"];

/// Whether an object is left out as a whole, so that every reference to it goes too.
pub(super) fn goes(object: &Object) -> bool {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return false,
    };
    let name = |key: &[u8]| dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    match name(b"Type") {
        b"Metadata" | b"Sig" | b"DocTimeStamp" | b"Thread" | b"Bead" | b"Filespec" | b"ObjStm" | b"XRef" => return true,
        _ => {}
    }
    if dictionary.has(b"ByteRange") && dictionary.has(b"Contents") {
        return true;
    }
    if dictionary.has(b"Rect") && dictionary.has(b"Subtype") {
        let kind = name(b"Subtype");
        return REMARKS.contains(&kind) || !DRAWN.contains(&kind) && !matches!(kind, b"Link" | b"Widget");
    }
    !allowed_action(dictionary)
}

/// Whether a dictionary is an annotation, or the rest of one.
fn is_annotation(dictionary: &Dictionary) -> bool {
    let kind = dictionary.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    dictionary.has_type(b"Annot")
        || dictionary.has(b"Rect") && dictionary.has(b"Subtype")
        || DRAWN.contains(&kind)
        || REMARKS.contains(&kind)
}

/// Whether an object can stand in a page's list of annotations: it has a kind and a place, and it does not go.
pub(super) fn whole_annotation(object: &Object) -> bool {
    object.as_dict().is_ok_and(|dictionary| dictionary.has(b"Rect") && dictionary.has(b"Subtype")) && !goes(object)
}

/// Whether a dictionary is not an action, or an action that only shows another place or opens a page when a reader chooses to.
fn allowed_action(dictionary: &Dictionary) -> bool {
    let Ok(kind) = dictionary.get(b"S").and_then(Object::as_name) else { return true };
    match kind {
        b"URI" => match dictionary.get(b"URI") {
            Ok(Object::String(address, _)) => opens_page(&String::from_utf8_lossy(address)),
            // This is not an action: a role in the structure may have any name.
            _ => !dictionary.has_type(b"Action"),
        },
        b"GoToR" | b"Thread" | b"Hide" | b"SetOCGState" | b"ResetForm" | b"Trans" | b"Sound" | b"Named" => {
            let turns = [b"NextPage".as_slice(), b"PrevPage", b"FirstPage", b"LastPage"];
            let named = dictionary.get(b"N").and_then(Object::as_name).is_ok_and(|name| turns.contains(&name));
            kind == b"Named" && named || !dictionary.has_type(b"Action") && !is_action_shaped(dictionary)
        }
        _ => true,
    }
}

fn is_action_shaped(dictionary: &Dictionary) -> bool {
    [b"F".as_slice(), b"D", b"N", b"T", b"Fields", b"State"].iter().any(|key| dictionary.has(key))
}

/// Removes from a dictionary what must go.
pub(super) fn clean(dictionary: &mut Dictionary, is_stream: bool) {
    for key in ANYWHERE {
        dictionary.remove(key);
    }
    let of_type = |dictionary: &Dictionary, name: &[u8]| dictionary.has_type(name);
    if of_type(dictionary, b"Catalog") {
        retain(dictionary, |key| CATALOG.contains(&key) || key == b"OCProperties");
        // Only places that links lead to stay: the other trees of names hold scripts, files and templates.
        if let Ok(Object::Dictionary(names)) = dictionary.get_mut(b"Names") {
            retain(names, |key| key == b"Dests");
        }
    }
    if of_type(dictionary, b"Page") {
        retain(dictionary, |key| PAGE.contains(&key));
    }
    if is_stream {
        retain(dictionary, |key| !matches!(key, b"ID" | b"Name" | b"DL" | b"Measure" | b"PtData"));
    }
    // The usage of a layer says for whom it is.
    if dictionary.get(b"User").is_ok_and(|user| user.as_dict().is_ok()) {
        dictionary.remove(b"User");
    }
    if is_annotation(dictionary) {
        for key in WHO {
            dictionary.remove(key);
        }
        let kind = dictionary.get(b"Subtype").and_then(Object::as_name).unwrap_or_default().to_vec();
        if DRAWN.contains(&kind.as_slice()) {
            dictionary.remove(b"T");
            if kind != b"FreeText" {
                dictionary.remove(b"Contents");
            }
        }
    }
    // The field of a signature stays as an empty place; who signed, and with what key, goes.
    if dictionary.get(b"FT").and_then(Object::as_name).is_ok_and(|kind| kind == b"Sig") {
        for key in [b"V".as_slice(), b"Lock", b"SV"] {
            dictionary.remove(key);
        }
    }
    // A catalogue's names may also stand in a dictionary of their own.
    if dictionary.has(b"Dests") && !of_type(dictionary, b"Catalog") {
        retain(dictionary, |key| key == b"Dests");
    }
}

fn retain(dictionary: &mut Dictionary, stays: impl Fn(&[u8]) -> bool) {
    dictionary.as_hashmap_mut().retain(|key, _| stays(key));
}
