//! Counts the paragraphs again of concluding observations that have lost their numbers on the way.

use super::clean::fold;
use super::headings;
use super::labels::{self, Label};
use super::piece::Piece;
use super::text::{has_ended, looks_like_heading};

/// How the first paragraphs of such a document begin, folded.
const BODY: [&str; 8] = ["the committee", "el comite", "le comite", "اللجنه", "تنظر اللجنه", "نظرت اللجنه", "ترحب اللجنه", "at its"];

/// Numbers the paragraphs, from the first one that speaks of the body. Answers whether there was one.
pub fn number(pieces: &mut [Piece]) -> bool {
    let speaks = |piece: &Piece| {
        let text = fold(&piece.text);
        piece.text.len() > 60
            && BODY.iter().any(|word| text.starts_with(word) || (word.starts_with('ا') && text.split(' ').nth(1) == Some(word)))
    };
    let Some(first) = pieces.iter().position(speaks) else { return false };
    if pieces.iter().filter(|piece| speaks(piece)).count() < 2 {
        return false;
    }
    let mut number = 0;
    let mut in_list = false;
    let last = pieces.len() - 1;
    let mut before = String::new();
    for (at, piece) in pieces.iter_mut().enumerate().skip(first) {
        let text = piece.text.clone();
        let above = std::mem::replace(&mut before, text.clone());
        if matches!(labels::label(&text), Some((Label::Letter(..), _))) {
            in_list = true;
            continue;
        }
        let is_last = at == last;
        if piece.heading.is_some() || (looks_like_heading(&text) && !is_last && (number == 0 || !in_list || has_ended(&above))) {
            let level = piece.heading.or_else(|| headings::level(&text)).unwrap_or(4);
            piece.heading = Some(level);
            in_list = false;
            continue;
        }
        let goes_on = in_list && !speaks(piece);
        if labels::begins_sentence(&text) && !goes_on {
            number += 1;
            piece.number = Some((number, 0));
            in_list = false;
        }
    }
    number > 0
}
