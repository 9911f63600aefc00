//! What reading any XML part of a Word file needs: its events, and the attributes of its elements.

use super::super::refusal::Refusal;
use answerable_package::xml::{self, Empty};
use quick_xml::events::{BytesStart, Event};
use std::io::BufRead;

/// Goes through a part's events.
pub fn events(part: impl BufRead, each: impl FnMut(&Event<'_>) -> Result<(), Refusal>) -> Result<(), Refusal> {
    xml::events(part, Empty::Whole, each)
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
