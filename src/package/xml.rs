//! Reads the XML of a part, event by event.
//!
//! A document type is refused, and no entity is ever resolved: with them a small file could become a huge one, or reach for other files.

use super::refused::{Fault, Refused};
use super::source::utf8;
use quick_xml::events::{BytesRef, Event};
use quick_xml::reader::Reader;
use std::io::{BufRead, BufReader};

/// How deeply elements may be nested. Real documents stay below 60.
pub const DEEPEST: usize = 256;

/// How the events of an element without content come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Empty {
    /// A whole element, as one event.
    Whole,
    /// As its begin and its end, like any other element's.
    Expanded,
}

/// Reads a part of a package and gives each event to `each`, as far as the XML is well-formed and within the limits: one outermost element,
/// elements closed in their order, references to characters and to XML's own entities alone.
///
/// # Errors
/// When the XML is refused, or `each` fails.
pub fn events<E: From<Fault>>(source: impl BufRead, empty: Empty, mut each: impl FnMut(&Event<'_>) -> Result<(), E>) -> Result<(), E> {
    let refused = |refused: Refused| E::from(refused.into());
    let mut reader = Reader::from_reader(BufReader::with_capacity(32 << 10, utf8(source).map_err(refused)?));
    let config = reader.config_mut();
    config.expand_empty_elements = empty == Empty::Expanded;
    config.check_end_names = true;
    let (mut depth, mut roots) = (0_usize, 0_usize);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let broken = |at| refused(Refused::BrokenXml { at });
        let Ok(event) = reader.read_event_into(&mut buffer) else { return Err(broken(reader.error_position())) };
        let at = reader.buffer_position();
        match &event {
            Event::Eof if depth == 0 && roots == 1 => return Ok(()),
            Event::Eof => return Err(broken(at)),
            Event::DocType(_) => return Err(refused(Refused::DocumentType)),
            Event::Decl(declaration) => {
                if let Some(encoding) = declaration.encoding() {
                    let encoding = encoding.map_err(|_| broken(at))?.to_ascii_lowercase();
                    if !matches!(encoding.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii" | "utf-16") {
                        return Err(broken(at));
                    }
                }
            }
            Event::Start(_) | Event::Empty(_) => {
                if depth >= DEEPEST {
                    return Err(refused(Refused::TooComplex));
                }
                if depth == 0 {
                    roots += 1;
                }
                if matches!(event, Event::Start(_)) {
                    depth += 1;
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            // Around the outermost element only white space may stand.
            Event::Text(text) if depth == 0 && !text.trim().is_empty() => return Err(broken(at)),
            Event::CData(_) if depth == 0 => return Err(broken(at)),
            Event::GeneralRef(reference) => {
                referred(reference).map_err(refused)?;
                if depth == 0 {
                    return Err(broken(at));
                }
            }
            Event::Text(_) | Event::CData(_) | Event::Comment(_) | Event::PI(_) => {}
        }
        each(&event)?;
    }
}

/// The character that a reference stands for.
///
/// # Errors
/// When it is neither a character's number nor one of XML's own five entities.
pub fn referred(reference: &BytesRef<'_>) -> Result<char, Refused> {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return Ok(letter);
    }
    match &**reference {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(Refused::UnknownEntity),
    }
}
