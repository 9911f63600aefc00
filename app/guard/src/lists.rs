//! Names that many people bear. By itself such a list marks half of a clean text: it is asked only where something else speaks of a
//! person too (`told`, `small`).

use std::collections::HashSet;
use std::sync::LazyLock;

fn words(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// Given names that are no word of a dictionary, folded.
static LISTED: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("lists/given.txt")).collect());

/// Given names that are words too.
static LISTED_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("lists/given_and_word.txt")).collect());

/// Family names that are no word of a dictionary and no given name, folded.
static FAMILY: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("lists/family.txt")).collect());

/// Whether a word, folded and in small letters, is a given name and nothing else.
pub fn is_given(word: &str) -> bool {
    LISTED.contains(word)
}

/// Whether a word, folded and in small letters, is a given name, though perhaps a word too.
pub fn may_be_given(word: &str) -> bool {
    LISTED.contains(word) || super::words::GIVEN.contains(word) || LISTED_WORDS.contains(word)
}

/// Whether a word, folded and in small letters, is a name of either kind and nothing else.
pub fn is_a_name(word: &str) -> bool {
    LISTED.contains(word) || FAMILY.contains(word)
}
