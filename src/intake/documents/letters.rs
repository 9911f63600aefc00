//! The lettered parts of a paragraph. Roman parts stay within their letter.

use super::labels::{self, Label};
use super::numerals;
use super::text::join;

/// A paragraph's own text or one of its lettered parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// «a», «b» …; `None` for the paragraph's own text.
    pub letter: Option<String>,
    /// The text.
    pub text: String,
    /// What is odd.
    pub warning: Option<String>,
}

#[derive(Debug, Clone, Copy)]
struct Candidate {
    piece: usize,
    at: usize,
    text_at: usize,
    letter: Option<u32>,
    roman: Option<u32>,
    /// Whether it stands at the beginning of a line.
    begins: bool,
    /// Whether what is before it lets a list begin or go on.
    opened: bool,
}

/// A paragraph divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divided {
    /// Its own text first, then its lettered parts.
    pub parts: Vec<Part>,
    /// Its own text above the first letter: it says what the letters are.
    pub lead: String,
}

/// Divides a paragraph, given as its pieces in order, into its own text and its lettered parts.
pub fn divide(pieces: &[&str]) -> Divided {
    let candidates = candidates(pieces);
    let mut cuts: Vec<(Candidate, u32, Option<String>)> = Vec::new();
    let mut last = 0_u32;
    let mut in_roman = false;
    for (index, candidate) in candidates.iter().enumerate() {
        let next = candidates.get(index + 1);
        if in_roman && candidate.roman.is_some_and(|roman| roman > 1) && candidate.letter != Some(last + 1) {
            continue;
        }
        let opens_roman =
            candidate.roman == Some(1) && !(last == 8 && next.is_none_or(|next| next.roman != Some(2) || next.letter == Some(10)));
        if opens_roman {
            in_roman = true;
            continue;
        }
        let Some(letter) = candidate.letter else { continue };
        // Within Roman parts «(v)» after «(iv)» is a number; after «(u)» it is a letter.
        if in_roman && candidate.roman.is_some() && letter != last + 1 {
            continue;
        }
        let warning = match letter {
            letter if letter == last + 1 && (last > 0 || candidate.begins || candidate.opened) => None,
            1 if last > 1 && candidate.begins && candidate.opened => Some("a second list of letters begins here".to_owned()),
            letter if candidate.begins && letter == last + 2 && last > 0 => {
                Some(format!("letter «{}» is missing before this one", numerals::letter(last + 1)))
            }
            _ => continue,
        };
        in_roman = false;
        last = letter;
        cuts.push((*candidate, letter, warning));
    }
    assemble(pieces, &cuts)
}

fn assemble(pieces: &[&str], cuts: &[(Candidate, u32, Option<String>)]) -> Divided {
    let mut parts = vec![Part { letter: None, text: String::new(), warning: None }];
    let mut after = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        let mut from = 0;
        for (cut, letter, warning) in cuts.iter().filter(|(cut, ..)| cut.piece == index) {
            add(&mut parts, &mut after, piece[from..cut.at].trim(), from == 0);
            parts.push(Part { letter: Some(numerals::letter(*letter)), text: String::new(), warning: warning.clone() });
            from = cut.text_at;
        }
        add(&mut parts, &mut after, piece[from..].trim(), from == 0);
    }
    let lead = parts[0].text.clone();
    if !after.is_empty() {
        join(&mut parts[0].text, &after);
    }
    Divided { parts, lead }
}

/// Adds text to the last part. A sentence of its own below a finished list is the paragraph's again.
fn add(parts: &mut [Part], after: &mut String, text: &str, is_line: bool) {
    let Some(last) = parts.last_mut().filter(|_| !text.is_empty()) else { return };
    let is_roman = matches!(labels::label(text), Some((Label::Letter(_, Some(_)), _)));
    let finished = last.text.ends_with(['.', '؟']) && last.letter.is_some() && is_line && !is_roman && labels::begins_sentence(text);
    let into = if finished || (!after.is_empty() && is_line && last.text.ends_with('.') && !is_roman) { after } else { &mut last.text };
    if into.is_empty() { into.push_str(text) } else { join(into, text) }
}

fn candidates(pieces: &[&str]) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut ahead = String::new();
    for (piece, text) in pieces.iter().enumerate() {
        if let Some((Label::Letter(letter, roman), text_at)) = labels::label(text) {
            let opened = piece == 0 || opens(&ahead);
            found.push(Candidate { piece, at: 0, text_at, letter, roman, begins: true, opened });
        }
        let has_more = text.contains(')');
        for (at, c) in text.char_indices().filter(|(at, _)| *at > 0 && has_more) {
            let bracketed = c == '(';
            let closing =
                !bracketed && text[at + c.len_utf8()..].starts_with(')') && (c.is_ascii_lowercase() || super::clean::is_arabic(c));
            let before = &text[..at];
            if !(bracketed || closing) || !before.ends_with([' ', ':', ';', '.', '؛']) || !opens(before.trim_end()) {
                continue;
            }
            if let Some((Label::Letter(letter, roman), length)) = labels::label(&text[at..]) {
                found.push(Candidate { piece, at, text_at: at + length, letter, roman, begins: false, opened: true });
            }
        }
        ahead.clear();
        ahead.push_str(text.trim_end());
    }
    found
}

/// Whether a list can begin or go on after a text.
fn opens(text: &str) -> bool {
    let word = text.rsplit(' ').next().unwrap_or_default();
    let is_and = matches!(word, "and" | "or" | "y" | "e" | "o" | "et" | "ou" | "و" | "and/or");
    // «art. (a)» refers to an article; «laws. (b)» ends one.
    let is_reference = matches!(word.to_lowercase().as_str(), "art." | "arts." | "para." | "paras." | "párr." | "par." | "no.");
    is_and || (!is_reference && text.ends_with([':', ';', '.', ',', '؛', '،', '…']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pieces: &[&str]) -> Vec<(String, String)> {
        divide(pieces).parts.into_iter().map(|part| (part.letter.unwrap_or_default(), part.text)).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(letter, text)| ((*letter).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn letters_in_lines_of_their_own_and_within_one() {
        let expected = pairs(&[("", "It should:"), ("a", "Do this;"), ("b", "Do that.")]);
        assert_eq!(read(&["It should:", "(a) Do this;", "(b) Do that."]), expected);
        assert_eq!(read(&["It should: (a) Do this; (b) Do that."]), expected);
        assert_eq!(read(&["It should:", "a)Do this;", "b)Do that."]), expected);
    }

    #[test]
    fn roman_parts_stay_within_their_letter() {
        assert_eq!(
            read(&["It should:", "(a) Do:", "(i) One;", "(ii) Two;", "(b) Rest."]),
            pairs(&[("", "It should:"), ("a", "Do: (i) One; (ii) Two;"), ("b", "Rest.")])
        );
    }

    #[test]
    fn the_ninth_letter_is_no_roman_number() {
        let pieces: Vec<String> = ('a'..='k').map(|letter| format!("({letter}) Item;")).collect();
        let pieces: Vec<&str> = std::iter::once("List:").chain(pieces.iter().map(String::as_str)).collect();
        assert_eq!(divide(&pieces).parts.len(), 12);
    }

    #[test]
    fn references_are_no_letters() {
        assert_eq!(read(&["Under articles 37 (a) and 40 (b), the body asks (a) little."]).len(), 1);
    }

    #[test]
    fn what_follows_a_list_is_the_paragraphs_own() {
        assert_eq!(
            read(&["It should:", "(a) Do this.", "(b) Do that.", "It also welcomes help."]),
            pairs(&[("", "It should: It also welcomes help."), ("a", "Do this."), ("b", "Do that.")])
        );
    }
}
