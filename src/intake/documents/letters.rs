//! Divides a paragraph into its lettered parts. Roman parts stay within their letter.

use super::labels::{self, Label};
use super::numerals;
use super::text::join;
use super::warning::Warning;

/// A paragraph's own text or one of its lettered parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetteredPart {
    /// The letter of the part («a», «b» …); `None` for the paragraph's own text.
    pub letter: Option<String>,
    /// The text of the part.
    pub text: String,
    /// What is odd about the part.
    pub warning: Option<Warning>,
    /// For a part: to which of the paragraph's lists it belongs. A paragraph seldom has more than one.
    pub list: usize,
}

#[derive(Debug, Clone, Copy)]
struct Candidate {
    piece: usize,
    at: usize,
    text_at: usize,
    letter: Option<u32>,
    roman: Option<u32>,
    /// Whether the letter stands at the beginning of a line.
    begins: bool,
    /// Whether the text before the letter lets a list begin or go on.
    opened: bool,
    /// For an Arabic letter, its place in the order of the dictionary: Word offers that order too.
    hijai: Option<u32>,
}

/// A paragraph that was divided into its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divided {
    /// The paragraph's own text first, then its lettered parts.
    pub parts: Vec<LetteredPart>,
    /// The paragraph's own text above the first letter of each list: it says what the letters are.
    pub leads: Vec<String>,
}

/// Divides a paragraph, given as its pieces in order, into its own text and its lettered parts.
pub fn divide(pieces: &[&str]) -> Divided {
    let candidates = candidates(pieces);
    let mut cuts: Vec<(Candidate, u32, Option<Warning>)> = Vec::new();
    let mut last = 0_u32;
    let (mut in_roman, mut in_hijai) = (false, false);
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
        // «أ، ب، ت» are the first letters of the dictionary, «أ، ب، ج» those that these bodies count with.
        in_hijai |= last == 2 && candidate.begins && candidate.hijai == Some(3);
        let by_order = if in_hijai && candidate.letter != Some(1) { candidate.hijai } else { candidate.letter };
        let Some(letter) = by_order else { continue };
        // Within Roman parts «(v)» after «(iv)» is a number; after «(u)» it is a letter.
        if in_roman && candidate.roman.is_some() && letter != last + 1 {
            continue;
        }
        let warning = match letter {
            numerals::ENYE if last == 14 => None,
            letter if letter == last + 1 && (candidate.begins || candidate.opened) => None,
            1 if last == 0 && next.is_some_and(|next| next.letter == Some(2) && next.opened && next.piece == candidate.piece) => None,
            1 if last > 1 && candidate.begins && candidate.opened => Some(Warning::SecondLetters),
            letter if candidate.begins && letter == last + 2 && last > 0 => {
                Some(Warning::LetterMissing { letter: numerals::letter(last + 1) })
            }
            _ => continue,
        };
        in_roman = false;
        in_hijai &= letter > 1;
        last = if letter == numerals::ENYE { last } else { letter };
        cuts.push((*candidate, letter, warning));
    }
    assemble(pieces, &cuts)
}

fn assemble(pieces: &[&str], cuts: &[(Candidate, u32, Option<Warning>)]) -> Divided {
    let mut parts = vec![LetteredPart { letter: None, text: String::new(), warning: None, list: 0 }];
    // What leads to the next list, line by line: a line is a sentence of its own, also where it has no point.
    let (mut after, mut leads, mut lead) = (String::new(), Vec::new(), String::new());
    for (index, piece) in pieces.iter().enumerate() {
        let mut from = 0;
        let leads_anew = cuts.iter().any(|(cut, letter, _)| *letter == 1 && cut.piece == index + 1 && cut.at == 0);
        for (cut, letter, warning) in cuts.iter().filter(|(cut, ..)| cut.piece == index) {
            add(&mut parts, &mut after, &mut lead, piece[from..cut.at].trim(), from == 0, false);
            if *letter == 1 || leads.is_empty() {
                let last = parts.last().map_or("", |part| part.text.as_str());
                leads.push(if lead.is_empty() { last.to_owned() } else { std::mem::take(&mut lead) });
            }
            let list = leads.len() - 1;
            parts.push(LetteredPart { letter: Some(numerals::letter(*letter)), text: String::new(), warning: warning.clone(), list });
            from = cut.text_at;
        }
        add(&mut parts, &mut after, &mut lead, piece[from..].trim(), from == 0, leads_anew);
    }
    if let Some(whole) = parts.first_mut().filter(|_| !after.is_empty()) {
        join(&mut whole.text, &after);
    }
    // A letter behind which the text was cut off.
    parts.retain(|part| part.letter.is_none() || !part.text.is_empty());
    Divided { parts, leads }
}

/// Adds text to the last part. A sentence of its own below a finished list belongs to the paragraph again, and so does one that leads to
/// another list.
fn add(parts: &mut [LetteredPart], after: &mut String, lead: &mut String, text: &str, is_line: bool, leads_anew: bool) {
    let Some(last) = parts.last_mut().filter(|_| !text.is_empty()) else { return };
    let is_roman = matches!(labels::label(text), Some((Label::Letter(_, Some(_)), _)));
    let is_own = last.letter.is_some() && is_line && !is_roman && labels::begins_sentence(text);
    let finished = is_own && (last.text.ends_with(['.', '؟']) || (leads_anew && text.ends_with(':')));
    let is_after = finished || (!after.is_empty() && is_line && last.text.ends_with('.') && !is_roman);
    if is_after || last.letter.is_none() {
        lead.push_str(if lead.is_empty() { "" } else { "\n" });
        lead.push_str(text);
    }
    let into = if is_after { after } else { &mut last.text };
    if into.is_empty() { into.push_str(text) } else { join(into, text) }
}

fn candidates(pieces: &[&str]) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut ahead = String::new();
    for (piece, text) in pieces.iter().enumerate() {
        if let Some((Label::Letter(letter, roman), text_at)) = labels::label(text) {
            let opened = piece == 0 || opens(&ahead);
            let hijai = text.trim_start_matches('(').chars().next().and_then(numerals::of_hijai);
            found.push(Candidate { piece, at: 0, text_at, letter, roman, begins: true, opened, hijai });
        }
        let has_more = text.contains(')');
        for (at, c) in text.char_indices().filter(|(at, _)| *at > 0 && has_more) {
            let bracketed = c == '(';
            let closing = !bracketed
                && text[at + c.len_utf8()..].starts_with(')')
                && (c.is_ascii_lowercase() || c == 'ñ' || super::clean::is_arabic(c));
            let before = &text[..at];
            let is_apart = before.ends_with([' ', ':', ';', '.', '؛']);
            if !(bracketed || closing) || !(is_apart || is_glued_to_and(before)) {
                continue;
            }
            let opened = opens(before.trim_end());
            if !(opened || bracketed && may_lead(before.trim_end())) {
                continue;
            }
            if let Some((Label::Letter(letter, roman), length)) = labels::label(&text[at..]) {
                found.push(Candidate { piece, at, text_at: at + length, letter, roman, begins: false, opened, hijai: None });
            }
        }
        ahead.clear();
        ahead.push_str(text.trim_end());
    }
    found
}

/// Whether a label is glued to the end of a list's item before it, because a space was lost: «…; yc) Inform».
fn is_glued_to_and(before: &str) -> bool {
    let and = [" and", " or", " y", " e", " o", " et", " ou"].iter().find_map(|and| before.strip_suffix(and));
    and.is_some_and(|before| before.ends_with([';', ',']))
}

/// Whether a word may lead to a list that no colon opens: «notes that (a) …; and (b) …». «Paragraph (a)» refers to one.
fn may_lead(text: &str) -> bool {
    const REFERRING: [&str; 13] =
        ["art", "par", "párr", "subpar", "sub-par", "section", "rule", "clause", "point", "inciso", "apartado", "litera", "alinéa"];
    let word = text.rsplit(' ').next().unwrap_or_default();
    let is_word = word.chars().count() > 1 && word.chars().all(|c| c.is_lowercase());
    is_word && !REFERRING.iter().any(|known| word.starts_with(known))
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
    fn a_letter_that_only_spanish_has() {
        let pieces: Vec<String> = "abcdefghijklmnñop".chars().map(|letter| format!("{letter}) Medida;")).collect();
        let pieces: Vec<&str> = std::iter::once("Debe:").chain(pieces.iter().map(String::as_str)).collect();
        let letters: Vec<String> = read(&pieces).into_iter().skip(14).map(|(letter, _)| letter).collect();
        assert_eq!(letters, ["n", "ñ", "o", "p"]);
    }

    #[test]
    fn references_are_no_letters() {
        assert_eq!(read(&["Under articles 37 (a) and 40 (b), the body asks (a) little."]).len(), 1);
    }

    #[test]
    fn a_list_that_no_colon_opens() {
        assert_eq!(
            read(&["It notes that (a) one law was made; and (b) another was not."]),
            pairs(&[("", "It notes that"), ("a", "one law was made; and"), ("b", "another was not.")])
        );
        assert_eq!(read(&["It notes paragraph (a) of the law; and (b) of another."]).len(), 1);
        assert_eq!(read(&["Debe: a)Aprobar; b)Asignar; yc)Informar."]).len(), 4);
    }

    #[test]
    fn letters_in_the_order_of_the_dictionary() {
        let letters: Vec<String> =
            read(&["توصي بما يلي:", "(أ) جمع؛", "(ب) نشر؛", "(ت) تدريب؛", "(ث) تقديم."]).into_iter().map(|(letter, _)| letter).collect();
        assert_eq!(letters, ["", "a", "b", "c", "d"]);
    }

    #[test]
    fn each_list_has_its_own_lead() {
        let divided = divide(&["It regrets that:", "(a) One;", "(b) Two;", "The State should:", "(a) Act;", "(b) Pay."]);
        assert_eq!(divided.leads, ["It regrets that:", "The State should:"]);
        assert_eq!(divided.parts.iter().map(|part| part.list).collect::<Vec<_>>(), [0, 0, 0, 1, 1]);
        assert_eq!(divided.parts[0].text, "It regrets that: The State should:");
        assert_eq!(divided.parts[2].text, "Two;");
    }

    #[test]
    fn what_follows_a_list_is_the_paragraphs_own() {
        assert_eq!(
            read(&["It should:", "(a) Do this.", "(b) Do that.", "It also welcomes help."]),
            pairs(&[("", "It should: It also welcomes help."), ("a", "Do this."), ("b", "Do that.")])
        );
    }
}
