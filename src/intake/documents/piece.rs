//! What lies between two places at which a document is cut.

use super::warning::Warning;

/// A piece of a document: what follows a number, a heading, or text that goes on.
#[derive(Debug, Clone, Default)]
pub struct Piece {
    /// The piece's text without its number.
    pub text: String,
    /// The paragraph's number, and what follows its point or 0.
    pub number: Option<(u32, u32)>,
    /// The level of the heading, if the piece is one.
    pub heading: Option<u8>,
    /// What was repaired in the number.
    pub warning: Option<Warning>,
}
