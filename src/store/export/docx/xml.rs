//! Writes XML as Word reads it, while it is made.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io::{self, Write};

/// Writes the XML of one part.
pub struct Xml<W: Write>(Writer<W>);

impl<W: Write> Xml<W> {
    /// Begins a part with its XML declaration.
    pub fn begin(out: W) -> io::Result<Xml<W>> {
        let mut xml = Xml(Writer::new(out));
        xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(xml)
    }

    /// Opens an element.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.0.write_event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    /// Writes an element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        self.0.write_event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    /// Closes an element.
    pub fn close(&mut self, name: &str) -> io::Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// Writes text. What XML cannot hold, and some texts contain (control characters), is left out.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        let clean: String = text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
        self.0.write_event(Event::Text(BytesText::new(&clean)))
    }

    /// Writes an element that contains only text.
    pub fn with_text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
        self.open(name, attributes)?;
        self.text(text)?;
        self.close(name)
    }
}
