//! Lists of frequent names. Used alone, such a list would mark half of a harmless text; it is asked only where something else speaks of a
//! person too (`told`, `small`).

use std::collections::HashSet;
use std::sync::LazyLock;

fn words(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace)
}

/// Given names that are no words of a dictionary, folded.
static LISTED: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("lists/given.txt")).collect());

/// Given names that are words of a dictionary too, folded.
static LISTED_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("lists/given_and_word.txt")).collect());

/// Family names that are neither words of a dictionary nor given names, folded.
static FAMILY: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("lists/family.txt")).collect());

/// Whether a word (folded, in lower case) is a given name and nothing else.
pub fn is_given(word: &str) -> bool {
    LISTED.contains(word)
}

/// Whether a word (folded, in lower case) is a given name, even if it is an everyday word too.
pub fn may_be_given(word: &str) -> bool {
    LISTED.contains(word) || super::words::GIVEN.contains(word) || LISTED_WORDS.contains(word)
}

/// Whether a word (folded, in lower case) is a given or family name and nothing else.
pub fn is_a_name(word: &str) -> bool {
    LISTED.contains(word) || FAMILY.contains(word)
}
