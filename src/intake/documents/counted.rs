//! Counts the paragraphs again of concluding observations that have lost their numbers on the way.

use super::clean::fold;
use super::headings;
use super::labels::{self, Label};
use super::pieces::Piece;
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
    for at in first..pieces.len() {
        let text = pieces[at].text.clone();
        if matches!(labels::label(&text), Some((Label::Letter(..), _))) {
            in_list = true;
            continue;
        }
        let is_last = at + 1 == pieces.len();
        if pieces[at].heading.is_some()
            || (looks_like_heading(&text) && !is_last && (number == 0 || !in_list || has_ended(&pieces[at - 1].text)))
        {
            let level = pieces[at].heading.or_else(|| headings::level(&text)).unwrap_or(4);
            pieces[at].heading = Some(level);
            in_list = false;
            continue;
        }
        let goes_on = in_list && !speaks(&pieces[at]);
        if labels::begins_sentence(&text) && !goes_on {
            number += 1;
            pieces[at].number = Some((number, 0));
            in_list = false;
        }
    }
    number > 0
}
