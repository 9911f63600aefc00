//! A linear model that answers, for a few sentences at a time, «Does anything here point to one person?». Rules recognise what has a shape;
//! whether a passage tells of one person or of many shows in its words: who speaks, in which tense, what is counted. The model weighs
//! words, pairs of words, parts of words, and whether words are written like names. Its weights are learnt from passages that were invented
//! for it (`tests/guard`; `tests/it/guard/learn.rs` makes the file again). It is part of the program and sends nothing anywhere.

use super::arabic_words::{DOUBTFUL, GIVEN as ARABIC};
use super::links;
use super::lists::{is_a_name, is_given, may_be_given};
use super::plain::Plain;
use super::words::{NOT_NAMES, STARTERS};
use std::cell::OnceCell;
use std::ops::Range;

/// The number of weights. A feature's index is its hash, so two features may share a weight.
pub const SIZE: usize = 1 << 16;

/// The weights: their scale and the constant that is added to their sum (two `f32`, little-endian), then one byte for each weight.
static WEIGHTS: &[u8; SIZE + 8] = include_bytes!("learnt/weights.bin");

/// The fewest bytes that are judged at a time, if the text is long enough: one short sentence says little.
const ENOUGH: usize = 150;

/// A part of a text with its score, and the words in it that contribute most to it.
pub struct Asked {
    pub span: Range<usize>,
    /// The model's score. Above 0 the part probably tells of one person; below 0 it probably tells of nobody.
    pub score: f32,
    pub doubtful: Range<usize>,
    /// Whether the part itself says that its story was made up; worked out when it is needed.
    pub made_up: OnceCell<bool>,
}

/// Scores every part of a folded text.
pub fn ask(plain: &Plain) -> Vec<Asked> {
    parts(plain).into_iter().map(|span| asked(&plain.text, span)).collect()
}

/// The features of a text and how much each counts, without their places: the input for learning.
pub fn signs(text: &str) -> Vec<(usize, f32)> {
    let plain = Plain::of(text);
    let mut found = found(&plain.text);
    normalise(&mut found);
    let mut signs: Vec<(usize, f32)> = found.into_iter().map(|sign| (sign.hash as usize % SIZE, sign.counts)).collect();
    signs.sort_by_key(|sign| sign.0);
    signs.dedup_by(|next, kept| next.0 == kept.0 && (kept.1 += next.1, true).1);
    signs
}

/// Divides a text into parts: sentences and lines, joined until there are enough of them to judge. An empty line always separates parts.
fn parts(plain: &Plain) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (start, end) in plain.sentences() {
        let mut from = start;
        for line in plain.text[start..end].split_inclusive('\n') {
            let to = from + line.len();
            let goes_on =
                |last: &Range<usize>| last.len() < ENOUGH && !plain.text[..last.end].ends_with("\n\n") && !line.starts_with("\n\n");
            match parts.last_mut() {
                Some(last) if goes_on(last) || line.trim().is_empty() => last.end = to,
                _ => parts.push(from..to),
            }
            from = to;
        }
    }
    // A short rest at the end is joined to the part before it.
    if let [.., before, last] = parts.as_mut_slice()
        && last.len() < ENOUGH / 3
    {
        before.end = last.end;
        parts.pop();
    }
    parts
}

#[expect(clippy::indexing_slicing, reason = "the remainder is less than the number of weights")]
fn weight(hash: u32) -> f32 {
    f32::from(WEIGHTS[8 + hash as usize % SIZE] as i8)
}

/// The number that begins with this byte of the file's first eight: 0 is the scale, 4 the constant.
#[expect(clippy::indexing_slicing, reason = "both numbers lie before the weights")]
fn number(at: usize) -> f32 {
    f32::from_le_bytes([WEIGHTS[at], WEIGHTS[at + 1], WEIGHTS[at + 2], WEIGHTS[at + 3]])
}

fn asked(text: &str, span: Range<usize>) -> Asked {
    let own = &text[span.clone()];
    let mut found = found(own);
    normalise(&mut found);
    let words = words(own);
    let mut by_word = vec![0.0; words.len()];
    for sign in &found {
        if let Some(sum) = by_word.get_mut(sign.word) {
            *sum += sign.counts * weight(sign.hash) * number(0);
        }
    }
    // Web addresses are judged separately (`links`): pieces of an address are not words of a sentence.
    for link in links::all(own) {
        let first = words.partition_point(|word| word.end <= link.start);
        let behind = words.partition_point(|word| word.start < link.end);
        by_word.iter_mut().take(behind).skip(first).for_each(|sum| *sum = 0.0);
    }
    let score = number(4) + by_word.iter().sum::<f32>();
    let doubtful = heaviest(&by_word).and_then(|(first, last)| Some(words.get(first)?.start..words.get(last)?.end)).unwrap_or(0..own.len());
    let own_start = span.start;
    Asked { span, score, doubtful: own_start + doubtful.start..own_start + doubtful.end, made_up: OnceCell::new() }
}

/// The run of words with the greatest sum of weights: the first and the last index.
fn heaviest(by_word: &[f32]) -> Option<(usize, usize)> {
    let (mut best, mut sum, mut first) = (None, 0.0, 0);
    for (at, weight) in by_word.iter().enumerate() {
        if sum <= 0.0 {
            (sum, first) = (0.0, at);
        }
        sum += weight;
        if best.is_none_or(|(most, _, _)| sum > most) {
            best = Some((sum, first, at));
        }
    }
    best.map(|(_, first, last)| (first, last))
}

struct Sign {
    hash: u32,
    counts: f32,
    /// The index of the word at which the feature first occurs.
    word: usize,
}

/// Scales the features so that together they always count the same, although a long text has more of them. A feature counts once.
fn normalise(signs: &mut Vec<Sign>) {
    signs.sort_unstable_by_key(|sign| (sign.hash, sign.word));
    signs.dedup_by_key(|sign| sign.hash);
    let length = signs.iter().map(|sign| sign.counts * sign.counts).sum::<f32>().sqrt().max(1.0);
    signs.iter_mut().for_each(|sign| sign.counts /= length);
}

/// The words and numbers of a text, and every other character by itself.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut last = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |next| next.1);
        let joins = c.is_alphabetic() && (last.is_alphabetic() || matches!(last, '\'' | '-') && inside(&words, at))
            || c.is_ascii_digit() && last.is_ascii_digit()
            || matches!(c, '\'' | '-') && last.is_alphabetic() && next.is_alphabetic();
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(word) if joins && word.end == at => word.end = end,
            _ if !c.is_whitespace() => words.push(at..end),
            _ => {}
        }
        last = c;
    }
    words
}

/// Whether the preceding character was taken into a word: «l'» in «l'enfant».
fn inside(words: &[Range<usize>], at: usize) -> bool {
    words.last().is_some_and(|word| word.end == at && word.len() > 1)
}

/// The features of a text, in the order of its words.
fn found(text: &str) -> Vec<Sign> {
    let places = words(text);
    let own: Vec<&str> = places.iter().map(|place| &text[place.clone()]).collect();
    let small: Vec<String> = own
        .iter()
        .map(|word| if word.starts_with(|c: char| c.is_ascii_digit()) { "0".repeat(word.len().min(5)) } else { word.to_lowercase() })
        .collect();
    let mut signs: Vec<Sign> = Vec::new();
    for (word, (text, low)) in own.iter().zip(&small).enumerate() {
        let mut add = |kind: &str, parts: [&str; 2], counts: f32| signs.push(Sign { hash: hash(kind, parts), counts, word });
        let low = low.as_str();
        let before = word.checked_sub(1).and_then(|at| Some((*own.get(at)?, small.get(at)?.as_str())));
        let before_low = before.map_or("^", |before| before.1);
        add("word", [low, ""], 2.0);
        add("pair", [before_low, low], 1.0);
        let letters = text.chars().count();
        let capital = letters > 1 && text.starts_with(char::is_uppercase) && text.chars().any(char::is_lowercase);
        if let Some((before, before_low)) = before.filter(|_| capital)
            && before.starts_with(char::is_alphabetic)
        {
            if before.starts_with(char::is_uppercase) {
                add("two capitals", ["", ""], 1.0);
            } else if before.starts_with(char::is_lowercase) {
                add("a capital", ["", ""], 1.0);
                add("a capital after", [before_low, ""], 1.0);
            }
        }
        if text.starts_with(char::is_alphabetic) {
            if let Some(name) = listed(low) {
                add("name", [name, if capital { "C" } else { "" }], 2.0);
                add("before a name", [before_low, ""], 1.0);
                add("after a name", [small.get(word + 1).map_or("$", String::as_str), ""], 1.0);
            } else if capital && !NOT_NAMES.contains(low) && !STARTERS.contains(low) && goes_on(before.map(|before| before.0)) {
                add("unknown capital", ["", ""], 2.0);
            }
            if letters > 3 {
                pieces(low, |piece| add("piece", [piece, ""], 1.0));
            }
        }
    }
    signs
}

/// The list in which a word is known as a name.
fn listed(low: &str) -> Option<&'static str> {
    if ARABIC.contains(low) {
        Some("arabic")
    } else if DOUBTFUL.contains(low) {
        Some("arabic word")
    } else if is_given(low) {
        Some("given")
    } else if is_a_name(low) {
        Some("family")
    } else {
        may_be_given(low).then_some("given word")
    }
}

/// Whether the sentence continues after the preceding word.
fn goes_on(before: Option<&str>) -> bool {
    before.is_some_and(|before| !before.starts_with(['.', '!', '?', ':', ';', '|', '-', '"']))
}

/// Calls `each` for the parts of a word of three to five letters; the word's start and end count as letters.
fn pieces(word: &str, mut each: impl FnMut(&str)) {
    let framed = format!("<{word}>");
    let borders: Vec<usize> = framed.char_indices().map(|(at, _)| at).chain([framed.len()]).collect();
    for long in 3..=5 {
        for (from, to) in borders.iter().zip(borders.iter().skip(long)) {
            each(&framed[*from..*to]);
        }
    }
}

/// A feature's index: an FNV-1a hash, which is the same on every machine.
fn hash(kind: &str, parts: [&str; 2]) -> u32 {
    let bytes = kind.bytes().chain([0]).chain(parts[0].bytes()).chain([0]).chain(parts[1].bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash ^ hash >> 32) as u32
}
