//! Decides what a PDF is refused for, wherever it stands in the file, used or not.

use super::super::super::refused::Refused;
use lopdf::{Dictionary, Object};

/// How deeply objects may be nested in one another without a reference between them.
pub(super) const DEEPEST: usize = 128;

/// Checks an object and all that stands inside it; refuses the file if something in it is not allowed.
pub(super) fn check(object: &Object, depth: usize) -> Result<(), Refused> {
    if depth > DEEPEST {
        return Err(Refused::TooComplex);
    }
    match object {
        Object::Array(list) => list.iter().try_for_each(|item| check(item, depth + 1)),
        Object::Dictionary(dictionary) => check_dictionary(dictionary, depth),
        Object::Stream(stream) => {
            // The data of a stream may stand in another file, which a reader would then fetch.
            if stream.dict.get(b"F").is_ok_and(|file| !matches!(file, Object::Integer(_) | Object::Null)) {
                return Err(Refused::LoadsFromElsewhere);
            }
            check_dictionary(&stream.dict, depth)
        }
        _ => Ok(()),
    }
}

fn check_dictionary(dictionary: &Dictionary, depth: usize) -> Result<(), Refused> {
    for (key, value) in dictionary {
        match key.as_slice() {
            b"JS" | b"JavaScript" => return Err(Refused::Active),
            b"XFA" if !is_nothing(value) => return Err(Refused::DynamicForm),
            b"NeedsRendering" if value.as_bool().unwrap_or(false) => return Err(Refused::DynamicForm),
            b"EmbeddedFiles" | b"EF" | b"Collection" if !is_nothing(value) => return Err(Refused::Embedded),
            b"RichMediaContent" | b"RichMediaSettings" => return Err(Refused::Video),
            b"Encrypt" if depth == 0 && !is_nothing(value) && dictionary.has(b"Root") => return Err(Refused::Encrypted),
            b"S" => check_action(dictionary, value)?,
            b"Subtype" => check_annotation(dictionary, value)?,
            b"Type" if value.as_name().is_ok_and(|name| name == b"EmbeddedFile") => return Err(Refused::Embedded),
            _ => {}
        }
        check(value, depth + 1)?;
    }
    Ok(())
}

fn check_action(dictionary: &Dictionary, kind: &Object) -> Result<(), Refused> {
    match kind.as_name().unwrap_or_default() {
        b"JavaScript" | b"Launch" | b"ImportData" | b"SubmitForm" | b"RichMediaExecute" | b"GoTo3DView" => Err(Refused::Active),
        b"GoToE" => Err(Refused::Embedded),
        b"Rendition" | b"Movie" => Err(Refused::Video),
        b"Sound" if dictionary.has(b"Sound") => Err(Refused::Audio),
        _ => Ok(()),
    }
}

fn check_annotation(dictionary: &Dictionary, kind: &Object) -> Result<(), Refused> {
    // The same names are used for other things; only an annotation has a place on the page.
    if !dictionary.has(b"Rect") {
        return Ok(());
    }
    match kind.as_name().unwrap_or_default() {
        b"FileAttachment" => Err(Refused::Embedded),
        b"Sound" => Err(Refused::Audio),
        b"Movie" | b"Screen" | b"RichMedia" => Err(Refused::Video),
        b"3D" => Err(Refused::Active),
        _ => Ok(()),
    }
}

fn is_nothing(value: &Object) -> bool {
    match value {
        Object::Null => true,
        Object::Array(list) => list.is_empty(),
        Object::Dictionary(dictionary) => dictionary.iter().all(|(_, value)| is_nothing(value)),
        _ => false,
    }
}
