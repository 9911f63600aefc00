//! Reads plain text, much of it copied out of PDF files: lines broken at a width, numbers of pages, running headers. Lines become
//! paragraphs again, and what belongs to the page is taken out.

use super::block::{Block, Document, Format};
use super::headings;
use super::labels::{self, Label, Sureness};
use super::refusal::Refusal;
use super::running::{self, Line};

/// Reads the paragraphs of a plain text.
pub fn read(text: &str) -> Result<Document, Refusal> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n").replace(['\u{C}', '\u{B}'], "\n\u{C}\n");
    let raw: Vec<&str> = text.split('\n').collect();
    let (lines, margins) = running::without(&raw);
    let mut joiner = Joiner::new(&lines);
    for at in 0..lines.len() {
        joiner.take(&lines, at);
    }
    let blocks = joiner.blocks.into_iter().map(Block::plain).collect();
    Ok(Document { format: Format::Text, blocks, margins, notes: Vec::new() })
}

/// Joins lines to paragraphs.
struct Joiner {
    blocks: Vec<String>,
    /// The width at which lines are broken; none where each line is a paragraph already.
    width: Option<usize>,
    after_blank: bool,
    /// What the last block is: a lone label, a heading, or one that ended before its line was full.
    last: Last,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Label,
    Heading,
    Short,
    Full,
}

impl Joiner {
    fn new(lines: &[Line]) -> Self {
        let mut widths: Vec<usize> = lines.iter().map(|line| line.width).filter(|width| *width > 0).collect();
        widths.sort_unstable();
        let wide = widths.get(widths.len().saturating_sub(1) * 19 / 20).copied().unwrap_or(0);
        Self { blocks: Vec::new(), width: (wide <= 160).then_some(wide), after_blank: true, last: Last::Short }
    }

    fn take(&mut self, lines: &[Line], at: usize) {
        let Some(line) = lines.get(at) else { return };
        if line.text.is_empty() {
            self.after_blank = true;
            return;
        }
        let last = self.blocks.last().map_or("", String::as_str);
        let joins = match (last.is_empty(), self.last, self.width) {
            (true, ..) => false,
            (_, Last::Label, _) => !labels::is_alone(&line.text) || heading_continues(last, &line.text),
            (_, Last::Heading, _) => heading_continues(last, &line.text),
            (_, _, None) => self.after_blank && goes_on(last, &line.text),
            (_, _, Some(_)) if self.after_blank => goes_on(last, &line.text),
            (_, last_line, Some(_)) => !self.begins_anew(lines, at, last_line),
        };
        let is_heading = !joins && self.is_heading(lines, at);
        if joins && let Some(last) = self.blocks.last_mut() {
            join(last, &line.text);
        } else {
            self.blocks.push(line.text.clone());
        }
        let is_short = self.width.is_none_or(|width| line.width * 10 < width * 8);
        let now = self.blocks.last().map_or("", String::as_str);
        self.last = match () {
            () if labels::is_alone(now) => Last::Label,
            () if is_heading || (joins && self.last == Last::Heading) => Last::Heading,
            () if joins && self.last == Last::Label && headings::level(now).is_some_and(|level| level < 3) => Last::Heading,
            () if is_short => Last::Short,
            () => Last::Full,
        };
        self.after_blank = false;
    }

    /// Whether a line right below another begins a paragraph.
    fn begins_anew(&self, lines: &[Line], at: usize, last_line: Last) -> bool {
        let last = self.blocks.last().map_or("", String::as_str);
        let Some(line) = lines.get(at).map(|line| &line.text) else { return false };
        let ended = has_ended(last);
        match labels::label(line) {
            Some((Label::Number(_, sub, sureness), _)) => match sureness {
                Sureness::Marked | Sureness::Alone => ended || sub == 0,
                Sureness::Bare | Sureness::Bracketed | Sureness::Glued => ended,
            },
            Some((Label::Letter(..), _)) => ended || last.ends_with([',', ';', ':']) || ends_with_and(last),
            None if headings::level(line).is_some() => ended,
            None => ended && (last_line == Last::Short && labels::begins_sentence(line) || self.is_heading(lines, at)),
        }
    }

    /// Whether a line is a heading: a short line without an end, before a numbered line or another heading.
    fn is_heading(&self, lines: &[Line], at: usize) -> bool {
        let Some(text) = lines.get(at).map(|line| &line.text) else { return false };
        if !looks_like_heading(text) || matches!(labels::label(text), Some((Label::Letter(..), _))) {
            return false;
        }
        if headings::level(text).is_some_and(|level| level < 3) && has_ended(self.blocks.last().map_or("", String::as_str)) {
            return true;
        }
        let after: Vec<&Line> = lines.iter().skip(at + 1).filter(|line| !line.text.is_empty()).take(4).collect();
        for next in after {
            match labels::label(&next.text) {
                Some((Label::Number(..), _)) => return true,
                Some(_) => return false,
                None if headings::level(&next.text).is_some() || labels::is_alone(&next.text) => return true,
                None if looks_like_heading(&next.text) || continues(&next.text) && next.width < 60 => {}
                None => return false,
            }
        }
        false
    }
}

/// Whether a heading goes on in the next line: in small letters, or in brackets.
fn heading_continues(heading: &str, line: &str) -> bool {
    let opened = heading.matches('(').count() > heading.matches(')').count();
    let is_label = labels::label(line).is_some();
    opened || (!is_label && (continues(line) || (line.starts_with('(') && !heading.ends_with(')'))))
}

fn continues(line: &str) -> bool {
    line.starts_with(char::is_lowercase)
}

/// Whether a block goes on below a blank line: it has not ended, and the line begins small.
fn goes_on(block: &str, line: &str) -> bool {
    labels::label(line).is_none() && continues(line) && !has_ended(block) && !block.ends_with([':', ';'])
}

/// Whether a text ends with a mark that ends a sentence or an item.
pub fn ends_sentence(text: &str) -> bool {
    let bare = text.trim_end_matches(['"', '”', '»', '’', '\'', ')', ']', '*', ' ']);
    text.is_empty() || bare.ends_with(['.', ';', ':', '!', '?', '؟', '؛', '…'])
}

/// Whether a text has come to an end of some kind: a short heading has as well.
pub fn has_ended(text: &str) -> bool {
    ends_sentence(text) || (looks_like_heading(text) && text.len() < 60)
}

fn ends_with_and(text: &str) -> bool {
    let word = text.rsplit(' ').next().unwrap_or_default();
    matches!(word, "and" | "or" | "y" | "e" | "o" | "et" | "ou" | "و" | "and/or" | "y/o" | "et/ou")
}

/// Whether a line looks like a heading: short, with a capital, and without the mark at which a sentence ends.
pub fn looks_like_heading(text: &str) -> bool {
    let is_short = text.chars().count() <= 200 && text.split(' ').count() <= 26;
    // Lines of a table of contents lead with points to a page.
    let is_open = !text.ends_with(['.', ';', ':', ',', '؛', '،', '-']) && !text.contains("....");
    let start = if headings::level(text).is_some() { true } else { labels::begins_sentence(text) };
    is_short && is_open && start
}

/// Adds a line to a text. A hyphen at the end of a line stays: whether it belongs to the word cannot be known.
pub fn join(text: &mut String, more: &str) {
    let mut end = text.chars().rev();
    let is_broken_word = end.next() == Some('-') && end.next().is_some_and(char::is_alphabetic) && more.starts_with(char::is_lowercase);
    if !text.is_empty() && !is_broken_word && !text.ends_with('/') {
        text.push(' ');
    }
    text.push_str(more);
}
