//! How a paragraph's number and a file are printed, on pages, in letters and in files alike.

use crate::words::Lexicon;

/// A paragraph as it is printed: «14(a)» becomes «14 (a)».
pub fn spaced(paragraph: &str) -> String {
    match paragraph.find('(') {
        Some(at) if at > 0 && !paragraph[..at].ends_with(' ') => format!("{} {}", &paragraph[..at], &paragraph[at..]),
        _ => paragraph.to_string(),
    }
}

/// The kind and size of a file: «PDF, 120 KB».
pub fn file_words(words: &Lexicon, kind: &str, bytes: u64) -> String {
    let size = if bytes < 1 << 20 {
        words.say("file-kilobytes", &[("size", bytes.div_ceil(1 << 10).into())])
    } else {
        words.say("file-megabytes", &[("size", bytes.div_ceil(1 << 20).into())])
    };
    words.say("file-words", &[("kind", kind.to_uppercase().into()), ("size", size.into())])
}
