//! Cuts blocks where numbered paragraphs begin, and finds the headings between them.

use super::block::{Block, Format};
use super::figures::figures;
use super::headings;
use super::labels::{self, Label, Sureness};
use super::piece::Piece;
use super::repair::repair;
use super::sequence::{self, Candidate};
use super::text::{ends_sentence, join, looks_like_heading};

/// Cuts the blocks at the numbers of their paragraphs.
pub fn cut(blocks: &[Block], format: Format) -> Vec<Piece> {
    let blocks = with_their_labels(blocks);
    let mut candidates = candidates(&blocks);
    let annex = annex(&blocks, &mut candidates);
    let chain: Vec<Candidate> = sequence::chain(&candidates).into_iter().filter_map(|at| candidates.get(at).copied()).collect();
    let mut pieces = Vec::with_capacity(blocks.len());
    let mut next = chain.iter().peekable();
    for (index, block) in blocks.iter().enumerate() {
        let mut from = 0;
        let mut number = None;
        while let Some(mark) = next.next_if(|mark| mark.block == index) {
            let before = block.text[from..mark.at].trim();
            push_before(&mut pieces, before, number.take(), block);
            number = Some(mark.key);
            from = mark.text_at;
        }
        let text = block.text[from..].trim().to_owned();
        let heading = if annex == Some(index) { Some(1) } else { block.heading.filter(|_| number.is_none() && from == 0) };
        pieces.push(Piece { text, number, heading, warning: None });
    }
    repair(&mut pieces);
    mark_headings(&mut pieces, format);
    pieces
}

/// The block where an annex begins behind the paragraphs. An annex has a count of its own, so its numbers are removed from the candidates.
fn annex(blocks: &[Block], candidates: &mut Vec<Candidate>) -> Option<usize> {
    let place = |at: usize| candidates.partition_point(|candidate| candidate.block < at);
    // Three numbers above it are a text; a table of contents names the annex as well.
    let third = candidates.iter().filter(|candidate| !candidate.within && candidate.weight >= 12).nth(2)?.block;
    let are_anew = |at: usize| candidates.iter().skip(place(at)).find(|candidate| !candidate.within).is_none_or(|first| first.key.0 == 1);
    let is_heading = |block: &Block| block.cell.is_none() && headings::is_annex(&block.text);
    let below = blocks.iter().enumerate().skip(third + 1);
    let (at, _) = below.filter(|(_, block)| is_heading(block)).find(|(at, _)| are_anew(*at))?;
    candidates.truncate(place(at));
    Some(at)
}

/// Adds the text before a number within a block; its end may be the heading of what follows.
fn push_before(pieces: &mut Vec<Piece>, before: &str, number: Option<(u32, u32)>, block: &Block) {
    if before.is_empty() && number.is_none() {
        return;
    }
    let end = before
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | ';' | ':' | '!' | '?' | '»' | '”' | '؟' | '؛'))
        .map(|(at, c)| at + c.len_utf8())
        .next_back();
    // «… ends. B. Ways 12.»: the letter belongs to the heading.
    let end = end.map(|end| {
        let label = before[..end].rfind(' ').map_or(0, |at| at + 1);
        let is_label = end < before.len() && headings::level(&before[label..]).is_some_and(|level| level < 3);
        if is_label { label } else { end }
    });
    let (text, heading) = match end {
        Some(end) if end < before.len() && looks_like_heading(before[end..].trim()) => (&before[..end], Some(before[end..].trim())),
        None if number.is_none() && looks_like_heading(before) => ("", Some(before)),
        _ => (before, None),
    };
    if !text.is_empty() || number.is_some() {
        pieces.push(Piece { text: text.to_owned(), number, heading: block.heading.filter(|_| number.is_none()), warning: None });
    }
    if let Some(heading) = heading {
        pieces.push(Piece { text: heading.to_owned(), heading: Some(headings::level(heading).unwrap_or(4)), ..Piece::default() });
    }
}

/// Joins a label that stands alone in a block to the next block: «66.», «(a)», «C.», or a cell of its own.
fn with_their_labels(blocks: &[Block]) -> Vec<Block> {
    let mut joined: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        if let Some(last) = joined.last_mut()
            && labels::is_alone(&last.text)
            && !labels::is_alone(&block.text)
        {
            join(&mut last.text, &block.text);
            last.heading = last.heading.or(block.heading);
            continue;
        }
        joined.push(block.clone());
    }
    joined
}

/// All numbers that could be a paragraph's number.
fn candidates(blocks: &[Block]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        if let Some((Label::Number(number, sub, sureness), text_at)) = labels::label(&block.text) {
            let short = sub == 0 && (block.heading.is_some() || (looks_like_heading(&block.text) && block.text.len() < 100));
            let base = sequence::weight(sureness, block.numbered);
            let weight = if short && sureness != Sureness::Alone { base / 4 } else { base };
            let weight = if block.cell.is_some() && sub == 0 { weight / 2 } else { weight };
            found.push(Candidate { block: index, at: 0, text_at, key: (number, sub), weight, within: false });
        }
        within(index, &block.text, &mut found);
    }
    // Numbers in brackets are paragraphs' numbers where there are hardly any others; beside others they count items.
    let is_bracketed = |candidate: &Candidate| blocks.get(candidate.block).is_some_and(|block| block.text[candidate.at..].starts_with('('));
    let in_brackets = found.iter().filter(|candidate| is_bracketed(candidate)).count();
    let others = found.iter().filter(|candidate| !candidate.within && candidate.weight >= 12 && !is_bracketed(candidate)).count();
    if in_brackets <= others {
        found.retain(|candidate| !is_bracketed(candidate));
    }
    found
}

/// Finds numbers within a line: «… services. Juvenile justice 78. Noting that», «… laws.12.The body», «Legislation4.The body».
fn within(block: usize, text: &str, found: &mut Vec<Candidate>) {
    const REFERRING: [&str; 30] = [
        "art",
        "arts",
        "article",
        "articles",
        "artículo",
        "artículos",
        "para",
        "paras",
        "par",
        "párr",
        "párrs",
        "paragraph",
        "paragraphs",
        "párrafo",
        "párrafos",
        "paragraphe",
        "paragraphes",
        "no",
        "nos",
        "núm",
        "nº",
        "n°",
        "rule",
        "goal",
        "goals",
        "page",
        "comment",
        "المادة",
        "الفقرة",
        "رقم",
    ];
    let mut last: Option<char> = None;
    let mut skip_to = 0;
    for (at, c) in text.char_indices() {
        let before = last.replace(c);
        if at == 0 || at < skip_to || !(c.is_ascii_digit() || ('٠'..='٩').contains(&c)) {
            continue;
        }
        let Some((_, count, end)) = figures(&text[at..]) else { continue };
        skip_to = at + end;
        let Some(before) = before else { continue };
        if count > 3
            || !(before.is_whitespace() || before.is_alphabetic() || matches!(before, '.' | ';' | ':' | ')' | '”' | '»' | '!' | '?'))
        {
            continue;
        }
        let Some((Label::Number(number, sub, sureness), length)) = labels::label(&text[at..]) else { continue };
        let ahead = text[..at].trim_end();
        let word = ahead.rsplit([' ', '(', '’']).next().unwrap_or_default().trim_end_matches(['.', ',']).to_lowercase();
        let rest = &text[at + length..];
        if REFERRING.contains(&word.as_str()) || sureness == Sureness::Glued || rest.is_empty() || !labels::begins_sentence(rest) {
            continue;
        }
        let ended = ahead.ends_with(['.', ';', ':', '!', '?', '”', '»', '؟']);
        let weight = match (sureness, ended) {
            (Sureness::Marked, true) => 7,
            (Sureness::Marked, false) if sub == 0 => 5,
            (_, true) if before.is_whitespace() && sub == 0 => 2,
            _ => continue,
        };
        found.push(Candidate { block, at, text_at: at + length, key: (number, sub), weight, within: true });
    }
}

/// Finds the headings: what the format marks as one, and short lines right above a number.
#[expect(clippy::indexing_slicing, reason = "`at` and `from` are places of pieces")]
fn mark_headings(pieces: &mut [Piece], format: Format) {
    let highest = if format == Format::Text { 4 } else { 1 };
    for at in 0..pieces.len() {
        if let Some(level) = pieces[at].heading {
            pieces[at].heading = Some(headings::level(&pieces[at].text).unwrap_or_else(|| level.max(highest)));
        }
        if pieces[at].number.is_none() {
            continue;
        }
        let may_be = |piece: &Piece| {
            let is_letter = matches!(labels::label(&piece.text), Some((Label::Letter(..), _)));
            piece.number.is_none() && !is_letter && looks_like_heading(&piece.text)
        };
        let mut from = (0..at).rev().take_while(|above| may_be(&pieces[*above])).last().unwrap_or(at);
        // What stands above the first of these lines must have ended; otherwise that line is its last one.
        let is_clear = from == 0 || pieces[from - 1].heading.is_some() || ends_sentence(&pieces[from - 1].text);
        if from < at && !is_clear && headings::level(&pieces[from].text).is_none() {
            from += 1;
        }
        for piece in &mut pieces[from..at] {
            if piece.heading.is_none() {
                piece.heading = Some(headings::level(&piece.text).unwrap_or(4));
            }
        }
    }
}
