//! Reads numbers and letters at the beginning of a paragraph: «12.», «13The», «6.104», «(a)», «b)», «(ج)», «IV.», «ثانياً-».

use super::clean::is_arabic;
use super::figures::figures;
use super::{dates, headings, numerals};
use unicode_normalization::UnicodeNormalization;

/// How sure it is that a number is a paragraph's number, the least sure first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sureness {
    /// «12 The …»: the number could be anything.
    Bare,
    /// «(12) The …»: in some bodies' documents a paragraph's number, in others' an item's.
    Bracketed,
    /// «13The …»: the number is glued to a word with a capital.
    Glued,
    /// «12.»: the number stands alone in the line.
    Alone,
    /// «12. The …»: the number has its point.
    Marked,
}

/// The label at a paragraph's beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// A paragraph's number; the second is 0, or what follows the point in «6.104».
    Number(u32, u32, Sureness),
    /// A letter in brackets, as a letter and as a Roman number: «(i)» may be either.
    Letter(Option<u32>, Option<u32>),
}

/// Reads the label at a text's beginning. Answers with it and with where the text after it begins.
pub fn label(text: &str) -> Option<(Label, usize)> {
    number(text).or_else(|| letter(text))
}

/// Reads a number in brackets: «(12) The …».
fn bracketed(text: &str) -> Option<(Label, usize)> {
    let inner = text.strip_prefix('(')?;
    let (value, count, end) = figures(inner)?;
    let after = inner[end..].strip_prefix(')')?.trim_start();
    let is_number = value > 0 && count < 4 && (after.is_empty() || begins_sentence(after));
    is_number.then(|| (Label::Number(value, 0, Sureness::Bracketed), text.len() - after.len()))
}

fn number(text: &str) -> Option<(Label, usize)> {
    if text.starts_with('(') {
        return bracketed(text);
    }
    let (value, count, end) = figures(text)?;
    let is_padded = text.starts_with('0') && value > 0;
    if count > 5 || value == 0 || is_padded {
        return None;
    }
    let rest = &text[end..];
    if let Some((sub, at)) = decimal(rest) {
        return Some((Label::Number(value, sub, Sureness::Marked), end + at));
    }
    let spaced = rest.trim_start();
    let marked = spaced.strip_prefix(['.', ')', '-', '–', '—', 'ـ']);
    let after = marked.map_or(spaced, |after| after.trim_start_matches(['.', '-', '–', ' ']));
    let at = text.len() - after.len();
    let sureness = match (marked, after.is_empty()) {
        (Some(_), true) => Sureness::Alone,
        (Some(_), false) if begins_sentence(after) => Sureness::Marked,
        // «12. the text»: some drafts begin without a capital.
        (Some(marked), false) if marked.starts_with(' ') && after.starts_with(char::is_alphabetic) && !is_quantity(after) => Sureness::Bare,
        (None, false) if begins_sentence(after) && !is_quantity(after) => match rest.starts_with(' ') {
            true => Sureness::Bare,
            false if is_word_with_capital(after) => Sureness::Glued,
            false => return None,
        },
        _ => return None,
    };
    // «29-30 May» is a span of days; «12-The» is a number.
    let is_span = marked.is_some_and(|after| figures(after.trim_start()).is_some());
    (!is_span && !dates::begins_with_month(after)).then_some((Label::Number(value, 0, sureness), at))
}

/// Reads what follows the point of a decimal number: «.104», «.104.», and in Arabic «-104-».
fn decimal(rest: &str) -> Option<(u32, usize)> {
    let inner = rest.strip_prefix(['.', '-', '–'])?;
    let (sub, count, end) = figures(inner)?;
    let after = inner[end..].trim_start_matches(['.', ')', '-', '–', ':']);
    let is_glued = !after.starts_with(' ');
    let after = after.trim_start();
    let is_arabic_text = after.starts_with(is_arabic);
    if count > 3 || sub == 0 || inner.starts_with('0') || (!rest.starts_with('.') && !is_arabic_text) {
        return None;
    }
    let is_text =
        begins_sentence(after) || (!is_glued && after.starts_with(|c: char| c.is_alphabetic() || c == '(') && !is_quantity(after));
    (is_text || after.is_empty()).then(|| (sub, rest.len() - after.len()))
}

/// Whether a text begins as sentences do: with a capital, a letter of a script without capitals, or a quotation mark or bracket before
/// one.
pub fn begins_sentence(text: &str) -> bool {
    let mut letters = text.trim_start_matches(['"', '“', '«', '‘', '\'', '[', '(', '*', ' ', '¿', '¡', '„']).chars();
    letters.next().is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
}

fn is_word_with_capital(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        Some(c) if is_arabic(c) => true,
        Some(c) => c.is_uppercase() && letters.next().is_some_and(|c| c.is_lowercase() || matches!(c, '’' | '\'' | ' ')),
        None => false,
    }
}

/// Whether what follows a number makes it an amount.
fn is_quantity(text: &str) -> bool {
    const WORDS: [&str; 26] = [
        "per cent",
        "percent",
        "million",
        "billion",
        "thousand",
        "years",
        "months",
        "days",
        "hours",
        "children",
        "and",
        "to",
        "of",
        "or",
        "por ciento",
        "millones",
        "años",
        "meses",
        "pour cent",
        "millions",
        "ans",
        "mois",
        "jours",
        "y ",
        "et ",
        "à ",
    ];
    let text = text.to_lowercase();
    text.starts_with('%') || WORDS.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic)))
}

/// Reads a letter with a point: «a. Adopt», «ii. Adopt». Only before a capital: a point alone proves little.
fn dotted(text: &str) -> Option<(Label, usize)> {
    let (sign, after) = text.split_once('.').filter(|(sign, _)| (1..5).contains(&sign.len()))?;
    let after = after.trim_start();
    let is_item = after.is_empty() || (text[sign.len() + 1..].starts_with(' ') && begins_sentence(after));
    if !is_item || !sign.chars().all(|c| c.is_ascii_lowercase()) {
        return None;
    }
    let as_letter = numerals::of_letter(sign).filter(|_| sign.len() == 1);
    let as_roman = numerals::of_roman(sign);
    (as_letter.is_some() || as_roman.is_some()).then(|| (Label::Letter(as_letter, as_roman), text.len() - after.len()))
}

fn letter(text: &str) -> Option<(Label, usize)> {
    if let Some(found) = dotted(text) {
        return Some(found);
    }
    let inner = text.strip_prefix('(').unwrap_or(text);
    let close = inner.char_indices().take(6).find(|(_, c)| *c == ')')?.0;
    let sign: String = inner[..close].nfkc().filter(|c| !c.is_whitespace() && *c != 'ـ').collect();
    let after = inner[close + 1..].trim_start_matches(['.', '-', ' ']);
    let at = text.len() - after.len();
    let mut letters = sign.chars();
    if let (Some(c), None) = (letters.next(), letters.next())
        && is_arabic(c)
    {
        return Some((Label::Letter(numerals::of_abjad(c), None), at));
    }
    if sign == "ñ" {
        return Some((Label::Letter(Some(numerals::ENYE), None), at));
    }
    // A lone closing bracket after a word of running text does not make a label: «b) The» is one, «the) » is not.
    if sign.is_empty() || !sign.chars().all(|c| c.is_ascii_lowercase()) {
        return None;
    }
    let (as_letter, as_roman) = (numerals::of_letter(&sign).filter(|count| *count <= 52), numerals::of_roman(&sign));
    (as_letter.is_some() || as_roman.is_some()).then_some((Label::Letter(as_letter, as_roman), at))
}

/// Whether a line holds a label and nothing else: «66.», «(a)», «C.», «IV.».
pub fn is_alone(line: &str) -> bool {
    match label(line) {
        Some((Label::Number(_, _, sureness), at)) => sureness == Sureness::Alone || at == line.len(),
        Some((Label::Letter(..), at)) => at == line.len(),
        None => line.len() <= 6 && line.ends_with('.') && headings::level(line).is_some(),
    }
}

/// The lines of a paragraph: a line break counts only where the next line begins with a label.
pub fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        match lines.last_mut() {
            Some(last) if label(line.trim_start()).is_none() => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number_of(text: &str) -> Option<(u32, u32, Sureness)> {
        match label(text)? {
            (Label::Number(number, sub, sureness), _) => Some((number, sub, sureness)),
            (Label::Letter(..), _) => None,
        }
    }

    #[test]
    fn numbers_in_all_their_forms() {
        for text in
            ["12. The body", "12.The body", "12 - ترحب اللجنة", "12- ترحب", "12.\u{a0}El Comité", "١٢- ترحب", "12) The body", "12.«Texto»"]
        {
            assert_eq!(number_of(&super::super::clean::clean(text)), Some((12, 0, Sureness::Marked)), "{text}");
        }
        assert_eq!(number_of("13The body"), Some((13, 0, Sureness::Glued)));
        assert_eq!(number_of("13 The body"), Some((13, 0, Sureness::Bare)));
        assert_eq!(number_of("66."), Some((66, 0, Sureness::Alone)));
        assert_eq!(number_of("6.104 Ratify"), Some((6, 104, Sureness::Marked)));
        assert_eq!(number_of("6.104. Ratify"), Some((6, 104, Sureness::Marked)));
        assert_eq!(number_of("(12) The body"), Some((12, 0, Sureness::Bracketed)));
        assert_eq!(number_of("115-14- اتخاذ"), Some((115, 14, Sureness::Marked)));
    }

    #[test]
    fn dates_and_amounts_are_no_numbers() {
        for text in [
            "12 November 2014",
            "0.7 per cent",
            "29-30 May",
            "12 per cent",
            "3 de mayo",
            "5 حزيران/يونيه 2012",
            "2nd round",
            "1er juin",
            "14 ans",
            "007. Bond",
            "(2005) The law",
            "(1) of the treaty",
        ] {
            assert_eq!(number_of(text), None, "{text}");
        }
    }

    #[test]
    fn letters_in_four_languages() {
        let read = |text| label(text).map(|(label, at)| (label, &text[at..]));
        assert_eq!(read("(a) Adopt"), Some((Label::Letter(Some(1), None), "Adopt")));
        assert_eq!(read("b)Aprobar"), Some((Label::Letter(Some(2), None), "Aprobar")));
        assert_eq!(read("(i) Adopt"), Some((Label::Letter(Some(9), Some(1)), "Adopt")));
        assert_eq!(read("(ج) اعتماد"), Some((Label::Letter(Some(3), None), "اعتماد")));
        assert_eq!(read("(هـ) اعتماد"), Some((Label::Letter(Some(5), None), "اعتماد")));
        assert_eq!(read("(ﻫ) اعتماد"), Some((Label::Letter(Some(5), None), "اعتماد")));
        assert_eq!(read("b. Adopt"), Some((Label::Letter(Some(2), None), "Adopt")));
        assert_eq!(read("iv. Adopt"), Some((Label::Letter(None, Some(4)), "Adopt")));
        assert_eq!([read("(see) this"), read("e.g. This"), read("a. of it")], [None, None, None]);
    }
}
