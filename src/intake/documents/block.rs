//! Blocks: what every format is read into, a flat list with a block for each paragraph, in reading order.

use super::limits::MOST_PARAGRAPHS;
use super::refusal::Refusal;

/// The place of a block in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The table, counted from 0 through the document.
    pub table: usize,
    /// The row, counted from 0.
    pub row: usize,
    /// The cell, counted from 0.
    pub column: usize,
}

/// One paragraph of a document as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// The paragraph's text with its number, whether typed or given by the program's own numbering.
    pub text: String,
    /// The level of a heading, 1 the highest, where the format says that it is one.
    pub heading: Option<u8>,
    /// Whether the number at the beginning is the program's own, and so certainly a number.
    pub numbered: bool,
    /// The paragraph's place in a table, if it stands in one.
    pub cell: Option<Cell>,
    /// The name of the paragraph's style, where the format has one.
    pub style: Option<String>,
}

impl Block {
    /// A paragraph of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// The kind of file that a document came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A Word file in the format since 2007.
    Docx,
    /// A web page.
    Html,
    /// Plain text, in any encoding.
    Text,
}

/// A document as it was read, before anything is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The kind of file that the document came in.
    pub format: Format,
    /// The paragraphs of the document.
    pub blocks: Vec<Block>,
    /// The texts of headers, footers and text boxes, and a page's title: they help to find the symbol, and are not part of the text.
    pub margins: Vec<String>,
    /// The first notes below the text: one of them often says when the document was adopted.
    pub notes: Vec<String>,
}

impl Document {
    /// The document, unless it has too many paragraphs, or none: then a refusal.
    pub(super) fn checked(self) -> Result<Self, Refusal> {
        match self.blocks.len() {
            0 => Err(Refusal::NoText),
            many if many > MOST_PARAGRAPHS => Err(Refusal::TooManyParagraphs),
            _ => Ok(self),
        }
    }
}
