//! Recognises headings by how they begin: «IV.», «C.», «2.», «ثانياً-»; and the word with which an annex begins.

use super::clean::fold;
use super::figures::figures;
use super::numerals;

/// The level of a heading by its label: 1 for «IV.», 2 for «C.», 3 for «2.», and likewise in Arabic.
pub fn level(text: &str) -> Option<u8> {
    const FIRST: [&str; 10] = ["اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"];
    const SECOND: [&str; 14] = ["الف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون"];
    let sign = text.split(['.', '-', '–', ')', ' ']).next()?;
    let marked = text[sign.len()..].trim_start().starts_with(['.', '-', '–', ')']);
    if !marked || sign.is_empty() {
        return None;
    }
    if sign.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L')) && numerals::of_roman(sign).is_some() {
        // «C.» and «D.» are letters; «I.», «V.» and «X.» are taken for Roman, as that is what they nearly always are.
        return Some(1);
    }
    if sign.len() == 1 && sign.chars().all(|c| c.is_ascii_uppercase()) {
        return Some(2);
    }
    if figures(sign).is_some_and(|(value, _, end)| end == sign.len() && value < 30) {
        return Some(3);
    }
    let folded = fold(sign);
    let folded = folded.trim_end();
    if FIRST.contains(&folded) {
        return Some(1);
    }
    SECOND.contains(&folded).then_some(2)
}

/// Whether a line is the heading of an annex, and nothing else: «Annex», «Anexo II», «Annexe*», «المرفق».
pub fn is_annex(text: &str) -> bool {
    const WORDS: [&str; 12] =
        ["annex", "annexes", "anexo", "anexos", "annexe", "appendix", "apendice", "appendice", "مرفق", "المرفق", "المرفقات", "تذييل"];
    if text.len() > 80 {
        return false;
    }
    let folded = fold(text);
    let (word, rest) = folded.split_at(folded.find(|c: char| !c.is_alphabetic()).unwrap_or(folded.len()));
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '.' | ':'));
    let sign = rest.split([' ', ':', '.', '-', '–']).next().unwrap_or_default();
    let is_counted = sign.len() < 5 && (numerals::of_roman(sign).is_some() || figures(sign).is_some_and(|(.., end)| end == sign.len()));
    WORDS.contains(&word) && (rest.is_empty() || is_counted || rest.starts_with(['[', '(']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_by_their_labels() {
        assert_eq!(
            ["IV. Ends", "C. Ways", "2. Means", "ثانياً- مقدمة", "باء - مقدمة", "Ends"].map(level),
            [Some(1), Some(2), Some(3), Some(1), Some(2), None]
        );
    }

    #[test]
    fn annexes_by_their_word() {
        for text in ["Annex", "ANNEX", "Annex I", "Annexe*", "Anexo [Únicamente en inglés]", "المرفق", "Annex II: Papers"] {
            assert!(is_annex(text), "{text}");
        }
        for text in ["Annexes to the report were late", "Annex to it", "The annex", "Annexed lands"] {
            assert!(!is_annex(text), "{text}");
        }
    }
}
