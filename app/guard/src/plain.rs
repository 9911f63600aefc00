//! The folded form of a text, in which rules search: without accents, without characters that only shape a line, with European digits; and
//! for each piece of it, its place in the author's text.

use super::marks::{Piece, pieces};
use regex::Regex;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A folded text that knows the places of its pieces in the author's text. Case is kept, since names are written with capitals.
pub struct Plain {
    /// The folded text. All places in the guard's rules are bytes of this text.
    pub text: String,
    /// For each byte: the start and end, in the author's text, of the character that it came from.
    origin: Vec<(u32, u32)>,
    /// The starts of the sentences, in order, and last the text's length.
    sentences: Vec<usize>,
    /// Whether the text contains Arabic letters.
    pub arabic: bool,
}

impl Plain {
    pub fn of(text: &str) -> Plain {
        let mut folded = String::with_capacity(text.len());
        let mut origin = Vec::with_capacity(text.len());
        // What is hidden must say nothing here: of a mark only a gap is left.
        for piece in pieces(text) {
            let Piece::Words(words) = piece else {
                let behind = origin.last().map_or(0, |(_, end)| *end);
                folded.push(' ');
                origin.push((behind, behind));
                continue;
            };
            let begins = words.as_ptr() as usize - text.as_ptr() as usize;
            for (at, c) in words.char_indices() {
                fold_char(c, &mut folded);
                origin.resize(folded.len(), ((begins + at) as u32, (begins + at + c.len_utf8()) as u32));
            }
        }
        let sentences = sentences(&folded);
        let arabic = folded.contains(|c: char| ('\u{600}'..='\u{6ff}').contains(&c));
        Plain { text: folded, origin, sentences, arabic }
    }

    /// The start and end, in bytes of the author's text, of a piece of the folded text.
    #[expect(clippy::indexing_slicing, reason = "a piece is not empty, and each byte of the folded text has an origin")]
    pub fn original(&self, start: usize, end: usize) -> (usize, usize) {
        (self.origin[start].0 as usize, self.origin[end - 1].1 as usize)
    }

    /// The start and end of each sentence.
    pub fn sentences(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.sentences.iter().copied().zip(self.sentences.iter().copied().skip(1)).filter(|(start, end)| start < end)
    }

    /// At most `most` bytes before a place, within the same sentence.
    pub fn before(&self, at: usize, most: usize) -> &str {
        let begin = self
            .sentences
            .partition_point(|start| *start <= at)
            .checked_sub(1)
            .and_then(|last| self.sentences.get(last))
            .map_or(0, |start| *start);
        let mut from = begin.max(at.saturating_sub(most));
        while !self.text.is_char_boundary(from) {
            from += 1;
        }
        &self.text[from..at]
    }

    /// At most `most` bytes after a place, within the same sentence.
    pub fn after(&self, at: usize, most: usize) -> &str {
        let next = self.sentences.partition_point(|start| *start <= at.saturating_sub(1));
        let stop = self.sentences.get(next).copied().unwrap_or(self.text.len()).max(at);
        let mut to = stop.min(at + most);
        while !self.text.is_char_boundary(to) {
            to -= 1;
        }
        &self.text[at..to.max(at)]
    }
}

/// Folds a word or a pattern in the same way as texts.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_char(c, &mut folded));
    folded
}

fn fold_char(c: char, folded: &mut String) {
    match c {
        // Tatweel stretches a word; the other characters turn its direction, join letters, or hyphenate at the end of a line.
        'ـ' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}' => {}
        '٠'..='٩' => folded.push((b'0' + (c as u32 - '٠' as u32) as u8) as char),
        '۰'..='۹' => folded.push((b'0' + (c as u32 - '۰' as u32) as u8) as char),
        'ٱ' => folded.push('ا'),
        'ة' => folded.push('ه'),
        '،' => folded.push(','),
        '؛' => folded.push(';'),
        '؟' => folded.push('?'),
        '’' | '‘' | 'ʼ' | '´' | '`' => folded.push('\''),
        '«' | '»' | '“' | '”' | '„' => folded.push('"'),
        '‐' | '‑' | '‒' | '–' | '—' | '−' => folded.push('-'),
        'ß' => folded.push_str("ss"),
        'Œ' => folded.push_str("Oe"),
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        'ı' => folded.push('i'),
        '\t' | '\r' => folded.push(' '),
        c if c.is_ascii() => folded.push(c),
        c => folded.extend(c.nfkd().filter(|c| !is_combining_mark(*c))),
    }
}

/// The letters of the scripts other than ASCII's, as folding leaves them.
const LETTERS: &str = r"\u{c0}-\u{2af}\u{370}-\u{52f}\u{531}-\u{587}\u{5d0}-\u{5ea}\u{620}-\u{64a}\u{66e}-\u{6d3}\u{900}-\u{10ff}\u{1200}-\u{1fff}\u{3040}-\u{d7ff}";

/// Unicode's classes of letters as a few ranges, including the few characters between them that no name contains. The exact classes have
/// hundreds of ranges in each place where a pattern uses one: with them the patterns took twice the memory and found the same in every
/// passage.
static CLASSES: LazyLock<[(&str, String); 5]> = LazyLock::new(|| {
    [
        (r"\p{Lu}", r"[A-Z\u{d0}-\u{de}ĐĦŁŊŦƏ\u{391}-\u{3a9}\u{402}-\u{42f}]".to_string()),
        (r"\p{Ll}", r"[a-z\u{df}-\u{ff}đħłŋŧəıĸ\u{3b1}-\u{3c9}\u{430}-\u{45f}]".to_string()),
        (r"\p{L}", format!("[A-Za-z{LETTERS}]")),
        (r"\w", format!(r"[A-Za-z0-9_\u{{660}}-\u{{669}}{LETTERS}]")),
        (
            r"\p{Arabic}",
            r"[\u{610}-\u{61a}\u{620}-\u{63f}\u{641}-\u{64a}\u{656}-\u{66f}\u{671}-\u{6dc}\u{6de}-\u{6ff}\u{750}-\u{77f}]".to_string(),
        ),
    ]
});

static MADE: AtomicUsize = AtomicUsize::new(0);

/// How many patterns were compiled so far.
pub fn made() -> usize {
    MADE.load(Ordering::Relaxed)
}

/// Compiles a pattern for folded texts. The pattern is folded too, so it can be written with accents. `\b` and `\d` mean ASCII only, which
/// is all that remains after folding, and `<<name>>` stands for one of the shared pieces.
pub fn pattern(written: &str) -> Regex {
    MADE.fetch_add(1, Ordering::Relaxed);
    let mut whole = written.to_string();
    while whole.contains("<<") {
        let before = whole.len();
        for (name, piece) in super::pieces::PIECES {
            whole = whole.replace(&format!("<<{name}>>"), &format!("(?:{piece})"));
        }
        assert!(whole.len() != before, "no such piece: {written}");
    }
    let whole = fold(&whole).replace(r"\b", r"(?-u:\b)").replace(r"\d", "[0-9]");
    let whole = CLASSES.iter().fold(whole, |whole, (written, letters)| whole.replace(written, letters));
    Regex::new(&whole).unwrap_or_else(|error| panic!("a pattern of the guard does not read: {error}"))
}

/// The starts of sentences. A sentence ends with a mark and a space, unless the mark belongs to an initial or an abbreviation; also at an
/// empty line.
fn sentences(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    let bytes = text.as_bytes();
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        let ends = match c {
            '.' => bytes.get(next).is_some_and(u8::is_ascii_whitespace) && !abbreviates(&text[..at]),
            '!' | '?' => bytes.get(next).is_some_and(u8::is_ascii_whitespace),
            '\n' => bytes.get(next) == Some(&b'\n'),
            _ => false,
        };
        if ends {
            starts.push(next);
        }
    }
    starts.push(text.len());
    starts
}

/// Whether a full stop after this text belongs to a word: an initial, «No.», «Sra.», «tel.», «bd.»
fn abbreviates(before: &str) -> bool {
    const SHORT: [&str; 34] = [
        "no", "nro", "num", "sr", "sra", "srta", "dr", "dra", "mr", "mrs", "ms", "prof", "lic", "abg", "ing", "st", "av", "avda", "bd",
        "tel", "cel", "tfno", "art", "arts", "ext", "int", "apt", "mme", "mlle", "ste", "esq", "gral", "cnel", "pje",
    ];
    let word: String = before.chars().rev().take(7).take_while(|c| c.is_alphanumeric()).collect();
    let word: String = word.chars().rev().collect();
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic) || SHORT.contains(&word.to_lowercase().as_str())
}
