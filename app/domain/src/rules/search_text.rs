//! Reads what a reader types into the search box: words, "phrases", beginnings*, and -exclusions. It is read once, here, so that every
//! database is asked the same thing and no typed character can become part of a query language.

use super::folding::fold;
use crate::model::Selection;
use crate::model::selection::LONGEST_SEARCH;

/// The most words that a query may have.
pub const MOST_TERMS: usize = 24;

/// One word or phrase that a text must have, or must not have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// The folded words in their order; one word, unless it is a phrase.
    pub words: Vec<String>,
    /// Whether the last word is only the beginning of a word.
    pub prefix: bool,
    /// Whether texts that have it are left out.
    pub excluded: bool,
}

/// A reader's query, read into terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchText {
    pub terms: Vec<Term>,
    /// Whether a part was cut off because the query was too long.
    pub cut: bool,
}

impl Selection {
    /// The typed words, read as a search.
    pub fn search_text(&self) -> SearchText {
        SearchText::read(&self.text)
    }
}

impl SearchText {
    /// Whether the query has no terms at all. A query of exclusions alone is not empty (see `only_exclusions`).
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Whether the query has only exclusions.
    pub fn only_exclusions(&self) -> bool {
        !self.terms.is_empty() && self.terms.iter().all(|term| term.excluded)
    }

    /// Reads a typed query. Every text is a valid query.
    pub fn read(typed: &str) -> SearchText {
        let mut cut = false;
        let mut typed = typed.trim();
        if let Some((end, _)) = typed.char_indices().nth(LONGEST_SEARCH) {
            typed = &typed[..end];
            cut = true;
        }
        let mut terms = Vec::new();
        let mut rest = typed;
        while !rest.is_empty() {
            rest = rest.trim_start();
            let excluded = rest.starts_with(['-', '−']) && !rest[rest.chars().next().map_or(0, char::len_utf8)..].starts_with(' ');
            if excluded {
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            }
            let (piece, phrase, after) = next_piece(rest);
            rest = after;
            let prefix = piece.ends_with('*') && !phrase;
            let words: Vec<String> = fold(piece).split(' ').filter(|word| !word.is_empty()).map(str::to_string).collect();
            if words.is_empty() {
                continue;
            }
            if terms.len() == MOST_TERMS {
                cut = true;
                break;
            }
            terms.push(Term { words, prefix, excluded });
        }
        SearchText { terms, cut }
    }

    /// Whether the query asks for this folded word, so that it can be marked in results.
    pub fn marks(&self, word: &str) -> bool {
        self.terms.iter().filter(|term| !term.excluded).any(|term| {
            term.words
                .iter()
                .enumerate()
                .any(|(at, wanted)| word == wanted || (term.prefix && at + 1 == term.words.len() && word.starts_with(wanted.as_str())))
        })
    }
}

/// The next piece of a query: the text between quotation marks (of any script), or up to the next space.
fn next_piece(text: &str) -> (&str, bool, &str) {
    const QUOTES: [char; 7] = ['"', '“', '”', '„', '«', '»', '‟'];
    if let Some(inner) = text.strip_prefix(QUOTES) {
        return match inner.find(QUOTES) {
            Some(end) => {
                let closing = inner[end..].chars().next().map_or(1, char::len_utf8);
                (&inner[..end], true, &inner[end + closing..])
            }
            // The quotation mark is never closed: the rest is the phrase.
            None => (inner, true, ""),
        };
    }
    let end = text.find(|c: char| c.is_whitespace() || QUOTES.contains(&c)).unwrap_or(text.len());
    (&text[..end], false, &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(words: &[&str], prefix: bool, excluded: bool) -> Term {
        Term { words: words.iter().map(|word| word.to_string()).collect(), prefix, excluded }
    }

    #[test]
    fn words_phrases_beginnings_and_exclusions() {
        let read = SearchText::read("Trafficking \"Child victims\" -adoption exploit* «niños migrantes» -\"sex tourism\"");
        assert_eq!(
            read.terms,
            [
                term(&["trafficking"], false, false),
                term(&["child", "victims"], false, false),
                term(&["adoption"], false, true),
                term(&["exploit"], true, false),
                term(&["ninos", "migrantes"], false, false),
                term(&["sex", "tourism"], false, true),
            ]
        );
    }

    #[test]
    fn anything_can_be_typed() {
        for typed in ["", "   ", "-", "\"", "\"\"", "*", "- -", "'; DROP TABLE state; --", "NEAR(a b)", "\u{0}", "((((", "a AND OR NOT"] {
            let read = SearchText::read(typed);
            assert!(read.terms.iter().all(|term| !term.words.is_empty()), "{typed:?}");
        }
        assert!(SearchText::read("\"unclosed phrase").terms[0].words.len() == 2);
        assert!(SearchText::read("-only").only_exclusions());
    }

    #[test]
    fn a_word_with_a_hyphen_is_a_phrase_of_its_parts() {
        assert_eq!(SearchText::read("cross-border").terms, [term(&["cross", "border"], false, false)]);
    }

    #[test]
    fn too_much_is_cut_and_says_so() {
        assert!(SearchText::read(&"word ".repeat(10_000)).cut);
        assert!(!SearchText::read("a few words").cut);
    }

    #[test]
    fn marks_what_was_asked_for() {
        let read = SearchText::read("exploit* niño -adoption");
        assert!(read.marks("exploitation") && read.marks("nino"));
        assert!(!read.marks("adoption") && !read.marks("ninos"));
    }
}
