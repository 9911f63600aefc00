//! Repairs typing errors in numbers: a number that occurs twice, or that was written wrongly between two right ones.

use super::labels::{self, Label, Sureness};
use super::piece::Piece;
use super::warning::Warning;

/// Gives paragraphs that the chain of numbers passed over the number that they must have, with a warning.
#[expect(clippy::indexing_slicing, reason = "`at` is the place of a piece, and what follows it may be empty")]
pub fn repair(pieces: &mut [Piece]) {
    let mut last: Option<(u32, u32)> = None;
    for at in 0..pieces.len() {
        if pieces[at].number.is_some() {
            last = pieces[at].number;
            continue;
        }
        let Some(above) = last else { continue };
        let next = pieces[at + 1..].iter().find_map(|piece| piece.number);
        let Some((Label::Number(number, sub, Sureness::Marked), text_at)) = labels::label(&pieces[at].text) else { continue };
        let written = (number, sub);
        let text = pieces[at].text[text_at..].trim();
        // Headings and the items of lists within a paragraph have numbers too; but a paragraph is longer than a heading.
        if text.len() < 40 || pieces[at].heading.is_some() || (sub == 0) != (above.1 == 0) {
            continue;
        }
        if is_item(pieces, at, number) {
            continue;
        }
        let due = if sub == 0 { (above.0 + 1, 0) } else { (above.0, above.1 + 1) };
        let is_gap =
            next.is_some_and(|next| next > due && (next.0, next.1) <= if sub == 0 { (due.0 + 1, u32::MAX) } else { (due.0, due.1 + 1) });
        let shown = |number: (u32, u32)| if number.1 == 0 { number.0.to_string() } else { format!("{}.{}", number.0, number.1) };
        let warning = if is_gap && next != Some(due) {
            Warning::NumberCorrected { written: shown(written), due: shown(due) }
        } else if written == above {
            Warning::NumberRepeated { number: shown(written) }
        } else {
            continue;
        };
        let number = if is_gap { due } else { written };
        let text = text.to_owned();
        pieces[at].text = text;
        pieces[at].number = Some(number);
        pieces[at].warning = Some(warning);
        last = Some(number);
    }
}

/// Whether a numbered piece is an item of a list: the piece before or after it has the neighbouring number, and is not a paragraph
/// either.
fn is_item(pieces: &[Piece], at: usize, number: u32) -> bool {
    let has = |at: usize, wanted: u32| {
        let piece = pieces.get(at).filter(|piece| piece.number.is_none());
        piece.is_some_and(|piece| matches!(labels::label(&piece.text), Some((Label::Number(found, 0, _), _)) if found == wanted))
    };
    (number > 1 && at > 0 && has(at - 1, number - 1)) || has(at + 1, number + 1)
}
