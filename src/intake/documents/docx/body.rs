//! Reads the text of a Word file, paragraph by paragraph. What was deleted by a tracked change is left out, what was inserted is kept.

use super::super::block::{Block, Cell};
use super::super::clean::clean;
use super::super::limits::MOST_PARAGRAPHS;
use super::super::refusal::Refusal;
use super::numbering::Numbering;
use super::paragraph::Paragraph;
use super::styles::Styles;
use super::xml::{attribute, events, is_on, local, value, word_prefix};
use answerable_package::{Fault, xml::referred};
use quick_xml::events::{BytesStart, Event};
use std::io::BufRead;

/// Elements whose content is not text of the document: deleted or moved away, codes of fields, earlier formats, second drawings of the
/// same box for older programs.
const SKIPPED: [&str; 12] = [
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "delInstrText",
    "pPrChange",
    "rPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "sectPrChange",
    "numberingChange",
];

/// Reads a part: its paragraphs, and the texts of its boxes.
pub fn read(part: impl BufRead, styles: &Styles, numbering: Numbering) -> Result<(Vec<Block>, Vec<String>), Refusal> {
    let mut body = Body { styles, numbering, prefix: None, ..Body::new(styles) };
    events(part, |event| body.take(event))?;
    Ok((body.blocks, body.boxes))
}

#[derive(Default, Clone, Copy)]
struct Table {
    index: usize,
    rows: usize,
    cells: usize,
}

struct Body<'s> {
    styles: &'s Styles,
    numbering: Numbering,
    prefix: Option<String>,
    blocks: Vec<Block>,
    boxes: Vec<String>,
    paragraphs: Vec<Paragraph>,
    tables: Vec<Table>,
    met: usize,
    /// How deep the reader is within elements that are skipped.
    skipping: usize,
    properties: usize,
    boxed: usize,
    texts: usize,
    carried: String,
}

impl<'s> Body<'s> {
    fn new(styles: &'s Styles) -> Self {
        Self {
            styles,
            numbering: Numbering::default(),
            prefix: None,
            blocks: Vec::new(),
            boxes: Vec::new(),
            paragraphs: Vec::new(),
            tables: Vec::new(),
            met: 0,
            skipping: 0,
            properties: 0,
            boxed: 0,
            texts: 0,
            carried: String::new(),
        }
    }

    fn is_word(&self, name: &str) -> bool {
        let prefix = name.split_once(':').map_or("", |(prefix, _)| prefix);
        self.prefix.as_deref() == Some(prefix)
    }

    fn take(&mut self, event: &Event<'_>) -> Result<(), Refusal> {
        match event {
            Event::Start(element) => self.start(element, false),
            Event::Empty(element) => {
                self.start(element, true);
                self.end(element.name().0);
            }
            Event::End(element) => self.end(element.name().0),
            Event::Text(text) => self.text(text),
            Event::CData(text) => self.text(text),
            Event::GeneralRef(reference) => {
                let c = referred(reference).map_err(Fault::from)?;
                self.text(c.encode_utf8(&mut [0; 4]));
            }
            _ => {}
        }
        if self.blocks.len() > MOST_PARAGRAPHS { Err(Refusal::TooManyParagraphs) } else { Ok(()) }
    }

    fn text(&mut self, text: &str) {
        if self.texts > 0 && self.skipping == 0 {
            self.write(text);
        }
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.run.push_str(text);
        }
    }

    fn start(&mut self, element: &BytesStart<'_>, empty: bool) {
        if self.prefix.is_none() {
            self.prefix = Some(word_prefix(element));
        }
        let name = local(element);
        let is_word = self.is_word(element.name().0);
        // An empty «del» among a paragraph's properties says that the paragraph's end was deleted.
        if is_word && name == "del" && empty && self.properties > 0 {
            self.skipping += 1;
            if let Some(paragraph) = self.paragraphs.last_mut() {
                paragraph.open_ended = true;
            }
        } else if skips(name, is_word) {
            self.skipping += 1;
        }
        if self.skipping > 0 || !is_word {
            return;
        }
        if self.properties > 0 {
            self.property(name, element);
        }
        match name {
            "p" => self.paragraphs.push(Paragraph { text: std::mem::take(&mut self.carried), ..Paragraph::default() }),
            "pPr" => self.properties += 1,
            "txbxContent" => self.boxed += 1,
            "t" => self.texts += 1,
            "tab" | "ptab" if self.properties == 0 => self.write("\t"),
            "br" | "cr" if self.properties == 0 => self.write("\n"),
            "noBreakHyphen" => self.write("-"),
            "vanish" if self.properties == 0 && is_on(element) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.hidden = true;
                }
            }
            "tbl" => {
                self.tables.push(Table { index: self.met, ..Table::default() });
                self.met += 1;
            }
            _ => {}
        }
    }

    fn property(&mut self, name: &str, element: &BytesStart<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match name {
            "pStyle" => paragraph.style = value(element),
            "numId" => paragraph.list = value(element),
            "ilvl" => paragraph.level = value(element).and_then(|level| level.parse().ok()),
            "outlineLvl" => {
                let level = attribute(element, "val").and_then(|level| level.parse::<u8>().ok());
                paragraph.outline = level.filter(|level| *level < 9).map(|level| level + 1);
            }
            _ => {}
        }
    }

    fn end(&mut self, full: &str) {
        let name = full.rsplit_once(':').map_or(full, |(_, name)| name);
        let is_word = self.is_word(full);
        if skips(name, is_word) {
            self.skipping = self.skipping.saturating_sub(1);
            return;
        }
        if self.skipping > 0 || !is_word {
            return;
        }
        match name {
            "r" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.end_run();
                }
            }
            "p" => self.end_paragraph(),
            "pPr" => self.properties = self.properties.saturating_sub(1),
            "txbxContent" => self.boxed = self.boxed.saturating_sub(1),
            "t" => self.texts = self.texts.saturating_sub(1),
            "tbl" => {
                self.tables.pop();
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.rows += 1;
                    table.cells = 0;
                }
            }
            "tc" => {
                if let Some(table) = self.tables.last_mut() {
                    table.cells += 1;
                }
            }
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        paragraph.end_run();
        if self.boxed > 0 {
            let text = clean(&paragraph.text);
            if !text.is_empty() {
                self.boxes.push(text);
            }
        } else if paragraph.open_ended {
            self.carried = paragraph.text;
        } else {
            // Of tables within tables the outermost counts: its rows are the document's.
            let cell = self.tables.first().map(|table| Cell { table: table.index, row: table.rows, column: table.cells });
            paragraph.finish(cell, self.styles, &mut self.numbering, &mut self.blocks);
        }
    }
}

fn skips(name: &str, is_word: bool) -> bool {
    if is_word { SKIPPED.contains(&name) } else { name == "Fallback" }
}
