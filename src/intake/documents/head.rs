//! What stands at the beginning of a document, where it says what it is.

use super::block::Document;
use super::labels;
use super::piece::Piece;
use super::text::join;

/// The beginning of a document: what stands before its first number, and in its margins.
pub struct Head<'a> {
    /// The lines before the first number.
    pub lines: Vec<&'a str>,
    /// The texts of headers, footers and text boxes.
    pub margins: &'a [String],
    /// The first notes below the text.
    pub notes: &'a [String],
    /// The first paragraphs, each with the lines that go on with it.
    pub first: Vec<String>,
}

impl<'a> Head<'a> {
    /// Takes the head of a document.
    pub fn of(document: &'a Document, pieces: &'a [Piece]) -> Self {
        let first_number = pieces.iter().position(|piece| piece.number.is_some());
        let (head, body) = pieces.split_at_checked(first_number.unwrap_or(0)).unwrap_or((&[], pieces));
        let lines = head.iter().map(|piece| piece.text.as_str()).take(60).collect();
        let mut first: Vec<String> = Vec::new();
        for piece in body.iter().take(12) {
            let goes_on = piece.number.is_none() && piece.heading.is_none() && labels::label(&piece.text).is_none();
            match first.last_mut() {
                Some(last) if goes_on && first_number.is_some() => join(last, &piece.text),
                _ => first.push(piece.text.clone()),
            }
        }
        Self { lines, margins: &document.margins, notes: &document.notes, first }
    }

    /// The lines of the head and the margins.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().copied().chain(self.margins.iter().map(String::as_str))
    }
}
