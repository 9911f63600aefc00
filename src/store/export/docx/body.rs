//! Writes the brief as the body of a Word file.

use super::text::{Shape, Text};
use answerable_domain::brief::{BriefPart, BriefSheet};
use answerable_domain::model::{Lang, Wording};
use answerable_domain::sheet::*;
use std::io::{self, Write};

/// The colours that show who speaks, as on the site.
const STATE: &str = "0B4D5E";
const CIVIL: &str = "77295C";
const INDEPENDENT: &str = "5A5410";

/// The width of a page between its margins, in twentieths of a point: A4 with margins of 18 mm.
const WIDTH: u32 = 11906 - 2 * 1020;

fn text(words: &str) -> Vec<Piece> {
    vec![Piece::Text(words.to_string())]
}

impl<W: Write> Text<'_, W> {
    fn rtl(&self) -> bool {
        self.reader.lang == Lang::Ar
    }

    fn plain(&mut self, style: &str, pieces: &[Piece]) -> io::Result<()> {
        self.paragraph(style, Shape::default(), pieces)
    }

    /// Writes the whole body of the brief.
    pub fn brief(&mut self, sheet: &BriefSheet) -> io::Result<()> {
        let labels = &sheet.labels;
        self.plain("Eyebrow", &sheet.eyebrow)?;
        self.plain("Title", &text(&sheet.title))?;
        self.plain("Lede", std::slice::from_ref(&sheet.document))?;
        for words in sheet.notices.iter().chain(&sheet.rules) {
            self.plain("Rule", &text(words))?;
        }
        for (label, shown) in &sheet.facts {
            let mut line = vec![Piece::Strong(label.clone()), Piece::Text(": ".to_string())];
            line.extend(shown.iter().cloned());
            self.plain("Rule", &line)?;
        }
        self.plain("Heading1", &text(&labels.tally))?;
        self.tally(sheet)?;
        self.plain("Small", &text(&sheet.tally_note))?;
        self.plain("Heading1", &text(&labels.recommendations))?;
        if sheet.parts.is_empty() {
            self.plain("Small", &text(&labels.none))?;
        }
        for part in &sheet.parts {
            self.part(sheet, part)?;
        }
        self.page()
    }

    fn part(&mut self, sheet: &BriefSheet, part: &BriefPart) -> io::Result<()> {
        let labels = &sheet.labels;
        let mut title = vec![part.title.clone()];
        if let Some(section) = &part.section {
            title.extend([Piece::Text(" · ".to_string()), section.clone()]);
        }
        self.plain("Heading2", &title)?;
        self.plain("Meta", &part.about)?;
        for Wording { language, body } in &part.wording {
            self.plain("Quote", &[Piece::Written { language: language.clone(), text: body.clone() }])?;
        }
        let half = WIDTH / 2;
        self.table(&[half, half])?;
        self.row(true)?;
        for (label, colour) in [(&labels.state, STATE), (&labels.civil, CIVIL)] {
            self.cell(half, Some(colour))?;
            self.plain("EntryHead", &text(label))?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")?;
        self.row(false)?;
        for entries in [&part.state, &part.civil] {
            self.cell(half, None)?;
            self.entries(entries, Shape { cell: true, ..Shape::default() })?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")?;
        self.xml.close("w:tbl")?;
        if !part.independent.is_empty() {
            self.plain("Heading3", &text(&labels.independent))?;
            self.entries(&part.independent, Shape { aside: Some(INDEPENDENT), ..Shape::default() })?;
        }
        if !part.questions.is_empty() {
            self.plain("Heading3", &text(&labels.questions))?;
            for question in &part.questions {
                self.paragraph("ListItem", Shape { list: true, ..Shape::default() }, question)?;
            }
        }
        Ok(())
    }

    /// Writes the figures of the two accounts, counted apart.
    fn tally(&mut self, sheet: &BriefSheet) -> io::Result<()> {
        let narrow = 1700;
        let others = u32::try_from(sheet.tally_heads.len().saturating_sub(1)).unwrap_or(2);
        let widths: Vec<u32> = std::iter::once(WIDTH - narrow * others).chain(sheet.tally_heads.iter().skip(1).map(|_| narrow)).collect();
        self.table(&widths)?;
        self.row(true)?;
        for (head, width) in sheet.tally_heads.iter().zip(&widths) {
            self.cell(*width, Some("85806F"))?;
            self.plain("EntryHead", &text(head))?;
            self.xml.close("w:tc")?;
        }
        self.xml.close("w:tr")?;
        for row in &sheet.tally {
            self.row(false)?;
            let counts = row.counts.iter().map(|count| {
                let written = count.map(|count| self.reader.lexicon().formats.number(i64::try_from(count).unwrap_or(i64::MAX)));
                Piece::Text(written.unwrap_or_else(|| "–".to_string()))
            });
            let cells: Vec<Piece> = std::iter::once(row.head.clone()).chain(counts).collect();
            for (piece, width) in cells.into_iter().zip(&widths) {
                self.cell(*width, None)?;
                self.plain("ListItem", &[piece])?;
                self.xml.close("w:tc")?;
            }
            self.xml.close("w:tr")?;
        }
        self.xml.close("w:tbl")
    }

    fn entries(&mut self, entries: &[Entry], shape: Shape) -> io::Result<()> {
        for (at, entry) in entries.iter().enumerate() {
            let mut above = at > 0;
            for block in &entry.blocks {
                self.block(block, Shape { above: std::mem::take(&mut above), ..shape })?;
            }
        }
        Ok(())
    }

    fn block(&mut self, block: &Block, shape: Shape) -> io::Result<()> {
        match block {
            Block::Line(look, pieces) => {
                let (style, aside) = match look {
                    Look::Head => ("EntryHead", shape.aside),
                    Look::Meta => ("Meta", shape.aside),
                    Look::Small => ("Small", shape.aside),
                    Look::Plain => ("Normal", shape.aside),
                    Look::Reply => ("Reply", Some(STATE)),
                    Look::Owed => ("Reply", Some("A11D1A")),
                };
                self.paragraph(style, Shape { aside, ..shape }, pieces)
            }
            Block::List { label, items } => {
                self.paragraph("Meta", shape, &[Piece::Strong(label.clone())])?;
                items.iter().try_for_each(|item| {
                    self.paragraph("ListItem", Shape { list: true, cell: shape.cell, ..Shape::default() }, &item.pieces)
                })
            }
        }
    }

    /// Begins a table with columns of these widths. Its first column stands where reading starts.
    fn table(&mut self, widths: &[u32]) -> io::Result<()> {
        let xml = &mut self.xml;
        xml.open("w:tbl", &[])?;
        xml.open("w:tblPr", &[])?;
        if self.reader.lang == Lang::Ar {
            xml.empty("w:bidiVisual", &[])?;
        }
        xml.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")])?;
        xml.open("w:tblBorders", &[])?;
        for (side, weight) in [("w:bottom", "4"), ("w:insideH", "4"), ("w:insideV", "4")] {
            xml.empty(side, &[("w:val", "single"), ("w:sz", weight), ("w:space", "0"), ("w:color", "DCD7C9")])?;
        }
        xml.close("w:tblBorders")?;
        xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        xml.open("w:tblCellMar", &[])?;
        for side in ["w:start", "w:end"] {
            xml.empty(side, &[("w:w", "100"), ("w:type", "dxa")])?;
        }
        xml.close("w:tblCellMar")?;
        xml.close("w:tblPr")?;
        xml.open("w:tblGrid", &[])?;
        for width in widths {
            xml.empty("w:gridCol", &[("w:w", &width.to_string())])?;
        }
        xml.close("w:tblGrid")
    }

    /// Begins a row of a table; a head is repeated on each page and is not broken.
    fn row(&mut self, head: bool) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        if head {
            self.xml.open("w:trPr", &[])?;
            self.xml.empty("w:cantSplit", &[])?;
            self.xml.empty("w:tblHeader", &[])?;
            self.xml.close("w:trPr")?;
        }
        Ok(())
    }

    /// Begins a cell of a table; with a colour, a heavy rule stands above it.
    fn cell(&mut self, width: u32, colour: Option<&str>) -> io::Result<()> {
        self.xml.open("w:tc", &[])?;
        self.xml.open("w:tcPr", &[])?;
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
        if let Some(colour) = colour {
            self.xml.open("w:tcBorders", &[])?;
            self.xml.empty("w:top", &[("w:val", "single"), ("w:sz", "18"), ("w:space", "0"), ("w:color", colour)])?;
            self.xml.close("w:tcBorders")?;
        }
        self.xml.close("w:tcPr")
    }

    /// Writes the size of the paper: A4.
    fn page(&mut self) -> io::Result<()> {
        self.xml.open("w:sectPr", &[])?;
        self.xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer")])?;
        self.xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let margins = [
            ("w:top", "1020"),
            ("w:right", "1020"),
            ("w:bottom", "1134"),
            ("w:left", "1020"),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        self.xml.empty("w:pgMar", &margins)?;
        if self.rtl() {
            self.xml.empty("w:bidi", &[])?;
        }
        self.xml.close("w:sectPr")
    }

    /// Writes the foot of each page: the address and the day, and the page's number.
    pub fn foot(&mut self, sheet: &BriefSheet) -> io::Result<()> {
        self.plain("Footer", &sheet.foot)?;
        self.xml.open("w:p", &[])?;
        self.xml.open("w:pPr", &[])?;
        self.xml.empty("w:pStyle", &[("w:val", "Footer")])?;
        self.xml.empty("w:bidi", &[("w:val", if self.rtl() { "1" } else { "0" })])?;
        self.xml.close("w:pPr")?;
        self.words(&format!("{} ", sheet.labels.page))?;
        self.field("PAGE")?;
        self.words(" / ")?;
        self.field("NUMPAGES")?;
        self.xml.close("w:p")
    }
}
