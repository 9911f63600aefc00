//! Reads the text of a PDF: what the pages show, line by line, then what stands in forms, links and remarks.
//!
//! The library's own extraction of text is not used: it does not look into drawings inside a page (where many programs put all of it),
//! prefers an encoding to what the file says that its codes mean, writes Arabic as it stands from left to right, and has no bounds for
//! tables of codes.

mod budget;
mod cmap;
mod font;
mod glyphs;
mod lexer;
mod line;
mod run;
mod show;
mod signs;

use super::super::clean::{check_bytes, load};
use super::super::limits::Limits;
use super::super::refused::Fault;
use super::lines::Lines;
use budget::Budget;
use font::at;
use lopdf::{Dictionary, Document, Object, ObjectId};
use show::Show;
use std::fs;
use std::path::Path;

/// The most pages that are read.
const MOST_PAGES: usize = 3_000;
/// The most strings that are read besides the pages.
const MOST_STRINGS: usize = 50_000;
/// How deeply nested such strings may be.
const DEEPEST: usize = 40;

/// Reads a PDF, and answers how many pages show something of which nothing can be read.
pub(super) fn read(path: &Path, limits: &Limits, lines: &mut Lines) -> Result<usize, Fault> {
    let bytes = fs::read(path)?;
    check_bytes(&bytes, limits)?;
    let document = load(&bytes, limits)?;
    drop(bytes);
    let mut budget = Budget::new();
    let mut silent = 0;
    let mut show = Show::new(&document, &mut budget);
    for (number, page) in document.page_iter().enumerate() {
        if number >= MOST_PAGES || show.spent() || lines.full() {
            lines.cut = true;
            break;
        }
        lines.part();
        read_page(&document, page, &mut show, lines);
        // Some of the signs that only their font knows are bullets and arrows; a page full of them is text that cannot be read.
        let signs = &show.signs;
        silent += usize::from(signs.known == 0 && show.pictures + signs.unknown > 0 || signs.unknown > signs.known.max(20));
    }
    lines.cut |= budget.broken;
    lines.part();
    let mut left = MOST_STRINGS;
    for object in document.objects.values() {
        strings(object, 0, &mut left, lines);
    }
    lines.cut |= left == 0;
    Ok(silent)
}

fn read_page<'a>(document: &'a Document, page: ObjectId, show: &mut Show<'a>, lines: &mut Lines) {
    let resources = document
        .get_page_resources(page)
        .ok()
        .and_then(|(own, others)| own.or_else(|| others.iter().find_map(|id| document.get_dictionary(*id).ok())));
    let mut content = Vec::new();
    for id in document.get_page_contents(page) {
        if let Ok(stream) = document.get_object(id).and_then(Object::as_stream) {
            content.extend(show.unpacked(stream));
            content.push(b'\n');
        }
        if show.spent() {
            break;
        }
    }
    show.page(&content, resources, lines);
    let annotations =
        document.get_dictionary(page).ok().and_then(|page| at(document, page, b"Annots")).and_then(|list| list.as_array().ok());
    for annotation in annotations.into_iter().flatten() {
        let annotation = document.dereference(annotation).ok().and_then(|(_, annotation)| annotation.as_dict().ok());
        for stream in annotation.map(|annotation| appearances(document, annotation)).unwrap_or_default() {
            if show.spent() {
                return;
            }
            let own = at(document, &stream.dict, b"Resources").and_then(|own| own.as_dict().ok());
            let content = show.unpacked(stream);
            show.more(&content, own.or(resources), lines);
        }
    }
}

/// The appearances of an annotation: one, or one for each of its states.
fn appearances<'a>(document: &'a Document, annotation: &'a Dictionary) -> Vec<&'a lopdf::Stream> {
    let normal = at(document, annotation, b"AP").and_then(|looks| looks.as_dict().ok()).and_then(|looks| at(document, looks, b"N"));
    match normal {
        Some(Object::Stream(stream)) => vec![stream],
        Some(Object::Dictionary(states)) => {
            states.iter().take(16).filter_map(|(state, _)| at(document, states, state)?.as_stream().ok()).collect()
        }
        _ => Vec::new(),
    }
}

/// Reads words that stand in the file and on no page: addresses of links, what was filled in, what pictures show, titles of chapters.
fn strings(object: &Object, depth: usize, left: &mut usize, lines: &mut Lines) {
    if depth > DEEPEST || *left == 0 || lines.full() {
        return;
    }
    match object {
        Object::Array(list) => list.iter().for_each(|item| strings(item, depth + 1, left, lines)),
        Object::Stream(stream) => dictionary_strings(&stream.dict, depth, left, lines),
        Object::Dictionary(dictionary) => dictionary_strings(dictionary, depth, left, lines),
        _ => {}
    }
}

fn dictionary_strings(dictionary: &Dictionary, depth: usize, left: &mut usize, lines: &mut Lines) {
    for (key, value) in dictionary {
        let says = matches!(key.as_slice(), b"URI" | b"V" | b"Contents" | b"Title" | b"Alt" | b"TU" | b"E" | b"ActualText");
        match value {
            Object::String(..) if says => {
                *left = left.saturating_sub(1);
                if let Ok(words) = lopdf::decode_text_string(value) {
                    lines.whole(&words);
                }
            }
            Object::Array(_) | Object::Dictionary(_) => strings(value, depth + 1, left, lines),
            _ => {}
        }
    }
}
