//! Reads documents that bodies issue, and splits them into numbered paragraphs.
//!
//! [`split`] takes the bytes of a file, whatever its name, and answers with a [`Split`]: what the document is, and its paragraphs,
//! each with its number, letter, section, and whether it recommends something. What cannot be read is a [`Refusal`] with words
//! and advice for the person who brought it. Nothing here knows the database, the network or the clock.
//!
//! ```text
//! open ─► blocks ─► pieces ─► paragraphs
//!         │         │         └ letters, sections, recommends (paragraphs.rs, letters.rs, recommends.rs)
//!         │         └ which numbers are paragraphs' (pieces.rs, sequence.rs, repair.rs)
//!         └ a flat list, the same for Word, web pages and text (docx/, html.rs, text.rs)
//! ```

mod block;
mod clean;
mod counted;
mod dates;
mod docx;
mod encoding;
mod figures;
mod head;
mod headings;
mod html;
mod identify;
mod kinds;
mod labels;
mod letters;
pub mod limits;
pub mod measure;
mod notes;
mod numerals;
mod open;
mod paragraphs;
mod piece;
mod pieces;
mod recommending;
mod recommends;
mod refusal;
mod repair;
mod result;
mod running;
mod sequence;
mod states;
mod symbols;
#[cfg(test)]
mod tests;
mod text;
mod thematic;
mod thematic_cells;
mod title;
mod upr;
mod verbs;
mod warning;

pub use block::{Block, Cell, Document, Format};
pub use open::open;
pub use refusal::Refusal;
pub use result::{Kind, Paragraph, Position, Split};
pub use states::{StateList, States};
pub use warning::Warning;

use head::Head;

/// Reads a document from its bytes and splits it into paragraphs.
///
/// # Errors
/// A [`Refusal`] that says why it cannot be read.
pub fn split(bytes: &[u8], states: &dyn States) -> Result<Split, Refusal> {
    Ok(split_document(&open(bytes)?, states))
}

/// Splits a document that has been read.
#[must_use]
pub fn split_document(document: &Document, states: &dyn States) -> Split {
    let language = identify::language(document);
    let own = symbols::own(document);
    if let Some(list) = thematic::read(document, states) {
        let lines = document.blocks.iter().take_while(|block| block.cell.is_none()).map(|block| block.text.as_str()).take(20).collect();
        let head = Head { lines, margins: &document.margins, notes: &[], first: Vec::new() };
        let title = title::title(&head, Kind::ThematicList);
        let symbol = list.symbol.or(own);
        let state = identify::state(&head, Kind::ThematicList, symbol.as_deref(), title.as_deref(), states);
        let split = Split {
            mechanism: Some("upr".to_owned()),
            kind: Kind::ThematicList,
            date: None,
            state_guessed: false,
            warnings: list.warnings,
            paragraphs: list.paragraphs,
            symbol,
            state,
            title,
            language,
        };
        return finished(split, states);
    }

    let mut pieces = pieces::cut(&document.blocks, document.format);
    let head = Head::of(document, &pieces);
    let kind = kinds::kind(&head, own.as_deref(), &pieces);
    let mut warnings = Vec::new();
    let is_numbered = pieces.iter().any(|piece| piece.number.is_some());
    if !is_numbered && kind != Kind::UprReport && counted::number(&mut pieces) {
        warnings.push(Warning::Counted);
    }
    let head = Head::of(document, &pieces);
    let title = title::title(&head, kind);
    let state = identify::state(&head, kind, own.as_deref(), title.as_deref(), states);
    let mechanism = kinds::mechanism(&head, own.as_deref(), kind);
    let date = kinds::date(&head, kind);
    identify::title_is_no_section(&mut pieces, title.as_deref());
    let (paragraphs, mut found) = paragraphs::build(&pieces, kind, states);
    warnings.append(&mut found);
    finished(Split { symbol: own, state, state_guessed: false, mechanism, kind, date, title, language, warnings, paragraphs }, states)
}

/// Adds warnings about what could not be found out of the document.
fn finished(mut split: Split, states: &dyn States) -> Split {
    if split.state.is_none() && matches!(split.kind, Kind::UprReport | Kind::ThematicList) {
        split.state = identify::reviewed(&split.paragraphs, states);
        if let Some(state) = &split.state {
            split.state_guessed = true;
            split.warnings.push(Warning::StateGuessed { iso3: state.clone() });
        }
    }
    if split.paragraphs.is_empty() {
        split.warnings.push(Warning::NoParagraphs);
    }
    for (missing, warning) in [
        (split.symbol.is_none(), Warning::NoSymbol),
        (split.state.is_none(), Warning::NoState),
        (split.mechanism.is_none(), Warning::NoMechanism),
        (split.date.is_none(), Warning::NoDate),
    ] {
        if missing {
            split.warnings.push(warning);
        }
    }
    split
}
