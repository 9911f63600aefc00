//! A document before it is drawn as a page or a file: text with its meaning, in order. The HTML page and the Word file are drawn from the
//! same sheet, so that they cannot say different things.

use crate::model::{EvidenceKind, Flag, Status};
use chrono::NaiveDate;

/// The target of a link in a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A path of this site, without the language.
    Site(String),
    Outside(String),
}

/// A piece of a line: text, a date, a status, a link …
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the site, in the reader's language.
    Text(String),
    Strong(String),
    /// Words that somebody wrote, in their own language.
    Written {
        language: String,
        text: String,
    },
    /// A document's symbol: the same in every language, and always written from left to right.
    Symbol(String),
    Day(NaiveDate),
    Status(Status),
    Flag(Flag),
    Link {
        words: Vec<Piece>,
        to: Address,
    },
}

/// The role of a line in an entry, which decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    /// The status or the verdict, with the flags.
    Head,
    /// Who says it, and when.
    Meta,
    Small,
    /// A reply to the lines above.
    Reply,
    /// A note that a reply is owed.
    Owed,
}

/// An item of a list in a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub pieces: Vec<Piece>,
    /// The kind of evidence, if the item is evidence.
    pub evidence: Option<EvidenceKind>,
}

/// A block of an entry: a line or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Line(Look, Vec<Piece>),
    List { label: String, items: Vec<Item> },
}

/// One account in a sheet: what one body says on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The entry's id within the document.
    pub id: Option<String>,
    pub blocks: Vec<Block>,
}

impl Entry {
    /// An entry that consists of one line.
    pub fn line(look: Look, pieces: Vec<Piece>) -> Entry {
        Entry { id: None, blocks: vec![Block::Line(look, pieces)] }
    }
}
