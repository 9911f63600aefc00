//! What every format is read into: a flat list of blocks, one a paragraph, in reading order.

use super::limits::MOST_PARAGRAPHS;
use super::refusal::Refusal;

/// Where in a table a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The table, counted from 0 through the document.
    pub table: usize,
    /// The row, counted from 0.
    pub row: usize,
    /// The cell, counted from 0.
    pub column: usize,
}

/// One paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// The text with its number, whether typed or given by the program's own numbering.
    pub text: String,
    /// The level of a heading, 1 the highest, where the format says that it is one.
    pub heading: Option<u8>,
    /// Whether the number at the beginning is the program's own, and so certainly a number.
    pub numbered: bool,
    /// Where in a table it stands.
    pub cell: Option<Cell>,
    /// The name of its style, where the format has one.
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
    /// Word since 2007.
    Docx,
    /// A web page.
    Html,
    /// Plain text, in any encoding.
    Text,
}

/// A document as it was read, before anything is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What kind of file it was.
    pub format: Format,
    /// The paragraphs.
    pub blocks: Vec<Block>,
    /// The texts of headers, footers and text boxes, and a page's title: good for finding the symbol, no part of the text.
    pub margins: Vec<String>,
    /// The first notes below the text: one of them often says when the document was adopted.
    pub notes: Vec<String>,
}

impl Document {
    /// Refuses a document of too many paragraphs, or of none.
    pub(super) fn checked(self) -> Result<Self, Refusal> {
        match self.blocks.len() {
            0 => Err(Refusal::NoText),
            many if many > MOST_PARAGRAPHS => Err(Refusal::TooManyParagraphs),
            _ => Ok(self),
        }
    }
}
