//! A sieve for XML: it reads a part once, asks rules about each element, and writes what stays.
//!
//! Names are compared without their prefix, since the writer of a file chooses the prefixes; rules that forbid therefore forbid too much
//! rather than too little. Comments and processing instructions are left out, a document type is refused: no entity is ever resolved.

use super::super::refused::{Fault, Refused};
use answerable_package::xml::{Empty, events};
use quick_xml::escape::{escape, unescape};
use quick_xml::events::Event;
use std::borrow::Cow;
use std::io::{self, BufRead, Write};

/// How many attributes one element may have.
const MOST_ATTRIBUTES: usize = 256;

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagFate {
    /// The element stays.
    Keep,
    /// The element goes, with all that is in it.
    Drop,
    /// The element's tags go, its content stays.
    Unwrap,
}

/// One element's tag.
#[derive(Debug)]
pub struct Tag {
    /// The element's name as written, with the prefix.
    full: String,
    /// The element's attributes as written, and still escaped.
    pub attributes: Vec<Attribute>,
}

/// One attribute of an element.
#[derive(Debug)]
pub struct Attribute {
    full: String,
    raw: String,
}

/// A name without its prefix.
fn local(full: &str) -> &str {
    full.rsplit(':').next().unwrap_or(full)
}

impl Attribute {
    /// The attribute's name without the prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        local(&self.full)
    }

    /// The attribute's prefix; empty where there is none.
    #[must_use]
    pub fn prefix(&self) -> &str {
        self.full.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// The attribute's value, with escapes resolved.
    #[must_use]
    pub fn value(&self) -> Cow<'_, str> {
        unescape(&self.raw).unwrap_or(Cow::Borrowed(&self.raw))
    }

    /// Replaces the attribute's value by one that must need no escaping.
    pub fn set(&mut self, plain: &str) {
        self.raw = plain.to_string();
    }
}

impl Tag {
    /// The element's name without the prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        local(&self.full)
    }

    /// The value of the element's first attribute with this name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<Cow<'_, str>> {
        self.attributes.iter().find(|attribute| attribute.name() == name).map(Attribute::value)
    }

    /// Removes the attributes that the function chooses.
    pub fn without(&mut self, goes: impl Fn(&Attribute) -> bool) {
        self.attributes.retain(|attribute| attribute.prefix() == "xmlns" || !goes(attribute));
    }
}

/// The rules for one kind of part: what becomes of its elements and texts.
pub trait Rules {
    /// Decides on an element that begins. `inside` are the names of the elements around it, the outermost first.
    ///
    /// # Errors
    /// When the whole file is refused for it.
    fn tag(&mut self, tag: &mut Tag, inside: &[String]) -> Result<TagFate, Refused>;

    /// Looks at the text inside an element that stays, and may change it.
    ///
    /// # Errors
    /// When the whole file is refused for it.
    fn text(&mut self, _text: &mut String, _inside: &[String]) -> Result<(), Refused> {
        Ok(())
    }
}

/// Reads a part, and writes what the rules leave of it.
///
/// # Errors
/// When the rules refuse the part, or it is not well-formed XML.
pub fn sieve(source: impl BufRead, target: &mut impl Write, rules: &mut impl Rules) -> Result<(), Fault> {
    let mut written = io::BufWriter::with_capacity(32 << 10, target);
    written.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")?;
    let mut state = State { names: Vec::new(), open: Vec::new(), dropped: 0, pending: false };
    events(source, Empty::Expanded, |event| match event {
        Event::Start(start) => state.start(tag(start.name().as_ref(), start.attributes())?, rules, &mut written),
        Event::End(end) => state.end(end.name().as_ref(), &mut written),
        Event::Text(text) => state.text(text.to_string(), rules, &mut written),
        Event::CData(data) => state.text(escape(&**data).into_owned(), rules, &mut written),
        Event::GeneralRef(name) => state.text(format!("&{};", &**name), rules, &mut written),
        _ => Ok(()),
    })?;
    written.flush()?;
    Ok(())
}

fn tag(name: &str, attributes: quick_xml::events::attributes::Attributes<'_>) -> Result<Tag, Refused> {
    let mut tag = Tag { full: name.to_string(), attributes: Vec::new() };
    // The library's own check for repetitions compares each attribute with each; the limit below makes ours cheap.
    let mut attributes = attributes;
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| Refused::Damaged)?;
        let full = attribute.key.as_ref().to_string();
        if tag.attributes.len() >= MOST_ATTRIBUTES {
            return Err(Refused::TooComplex);
        }
        if tag.attributes.iter().any(|other| other.full == full) || attribute.value.contains('<') {
            return Err(Refused::Damaged);
        }
        tag.attributes.push(Attribute { full, raw: attribute.value.replace('"', "&quot;") });
    }
    Ok(tag)
}

struct State {
    /// The names of the elements that are open in the source, without prefixes.
    names: Vec<String>,
    /// Whether each of the open elements was kept.
    open: Vec<bool>,
    /// The depth at which the element that is being dropped begins; 0 where none is.
    dropped: usize,
    /// Whether a tag was written that may still become an empty one.
    pending: bool,
}

impl State {
    fn start(&mut self, mut tag: Tag, rules: &mut impl Rules, written: &mut impl Write) -> Result<(), Fault> {
        // The rules see what is inside dropped elements too: what they refuse is refused everywhere.
        let verdict = rules.tag(&mut tag, &self.names)?;
        self.names.push(tag.name().to_string());
        if self.dropped > 0 {
            self.open.push(false);
            return Ok(());
        }
        match verdict {
            TagFate::Drop => {
                if self.names.len() == 1 {
                    return Err(Refused::Damaged.into());
                }
                self.dropped = self.names.len();
                self.open.push(false);
            }
            TagFate::Unwrap => self.open.push(false),
            TagFate::Keep => {
                self.close_pending(written)?;
                write!(written, "<{}", tag.full)?;
                for attribute in &tag.attributes {
                    write!(written, " {}=\"{}\"", attribute.full, attribute.raw)?;
                }
                self.pending = true;
                self.open.push(true);
            }
        }
        Ok(())
    }

    fn end(&mut self, full: &str, written: &mut impl Write) -> Result<(), Fault> {
        if self.dropped == self.names.len() {
            self.dropped = 0;
        }
        self.names.pop();
        if self.open.pop().ok_or(Refused::Damaged)? {
            if self.pending {
                written.write_all(b"/>")?;
                self.pending = false;
            } else {
                write!(written, "</{full}>")?;
            }
        }
        Ok(())
    }

    fn text(&mut self, mut text: String, rules: &mut impl Rules, written: &mut impl Write) -> Result<(), Fault> {
        if self.names.is_empty() {
            return Ok(());
        }
        rules.text(&mut text, &self.names)?;
        if self.dropped == 0 && !text.is_empty() {
            self.close_pending(written)?;
            written.write_all(text.as_bytes())?;
        }
        Ok(())
    }

    fn close_pending(&mut self, written: &mut impl Write) -> io::Result<()> {
        if std::mem::take(&mut self.pending) { written.write_all(b">") } else { Ok(()) }
    }
}
