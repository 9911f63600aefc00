//! A document before it is a page or a file: words with what they are, in order. A page of HTML and a Word file are drawn from the
//! same sheet, so that they cannot say different things.

use crate::model::{EvidenceKind, Flag, Status};
use chrono::NaiveDate;

/// Where words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// Below the language, on this site.
    Site(String),
    Outside(String),
}

/// Some words of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Our own words, in the reader's language.
    Text(String),
    Strong(String),
    /// What somebody wrote, in its own language.
    Written {
        language: String,
        text: String,
    },
    /// A symbol: the same in every language, and written from left to right.
    Symbol(String),
    Day(NaiveDate),
    Status(Status),
    Flag(Flag),
    Link {
        words: Vec<Piece>,
        to: Address,
    },
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    /// The status or the verdict, with what asks for attention.
    Head,
    /// Who and when.
    Meta,
    Small,
    /// A reply to what stands above it.
    Reply,
    /// A reply that is owed.
    Owed,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub pieces: Vec<Piece>,
    /// For evidence: its kind.
    pub evidence: Option<EvidenceKind>,
}

/// A line or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Line(Look, Vec<Piece>),
    List { label: String, items: Vec<Item> },
}

/// One account: what one body says on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name within the document.
    pub id: Option<String>,
    pub blocks: Vec<Block>,
}

impl Entry {
    /// One line and no more.
    pub fn line(look: Look, pieces: Vec<Piece>) -> Entry {
        Entry { id: None, blocks: vec![Block::Line(look, pieces)] }
    }
}
