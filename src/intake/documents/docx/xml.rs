//! What reading any XML part needs: refusing declarations, counting depth, reading attributes.

use super::super::limits::DEEPEST;
use super::super::refusal::Refusal;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// Goes through a part's events. Declarations of a document type are refused, and so is XML that is not well formed.
pub fn events<'a>(text: &'a str, mut each: impl FnMut(&Event<'a>) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        let event = reader.read_event().map_err(|_| Refusal::damaged(format!("broken XML near byte {}", reader.error_position())))?;
        match &event {
            Event::DocType(_) => return Err(Refusal::Entities),
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth > 0 => return Err(Refusal::damaged("broken XML: it ends too early")),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(Refusal::TooDeep);
        }
        each(&event)?;
    }
}

/// An element's name without its prefix.
pub fn local<'a>(element: &'a BytesStart<'_>) -> &'a str {
    element.local_name().into_inner()
}

/// An attribute's value, by its name without prefix. A broken attribute counts as absent.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().with_checks(false).flatten().find(|found| found.key.local_name().into_inner() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// The value of the attribute `val`, which most of Word's elements have.
pub fn value(element: &BytesStart<'_>) -> Option<String> {
    attribute(element, "val")
}

/// Whether an element switches something on: it is present, and not said to be off.
pub fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(value(element).as_deref(), Some("0" | "false" | "off" | "none"))
}

/// The character that a reference stands for. Only XML's own five names are known, as declarations are refused.
pub fn referred(reference: &BytesRef<'_>) -> Result<char, Refusal> {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        return Ok(c);
    }
    match &**reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Refusal::Entities),
    }
}

/// The prefix of Word's own names: texts of drawings have elements of the same names under another prefix.
pub fn word_prefix(root: &BytesStart<'_>) -> String {
    let known = |address: &str| address.ends_with("wordprocessingml/2006/main") || address.ends_with("ooxml/wordprocessingml/main");
    let found = root.attributes().with_checks(false).flatten().find_map(|found| {
        let prefix = match found.key.0 {
            "xmlns" => "",
            other => other.strip_prefix("xmlns:")?,
        };
        known(&found.value).then(|| prefix.to_owned())
    });
    found.unwrap_or_else(|| "w".to_owned())
}
