//! Tests of reading and splitting. All documents are made here, in our own words; the real ones are read by `real`, where they are.

mod bad;
mod forms;
mod languages;
mod real;
mod reviews;
mod strangers;
mod word;

use super::{Refusal, Split, StateList, split};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A ZIP archive of the given parts.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &[u8] = br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;

/// A Word file with this body.
fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// A Word file with this body and these parts.
fn docx_with(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let document =
        format!(r#"<?xml version="1.0"?><w:document xmlns:w="{WORD}" xmlns:mc="m" xmlns:a="a"><w:body>{body}</w:body></w:document>"#);
    let mut all: Vec<(&str, &[u8])> = vec![("[Content_Types].xml", TYPES), ("word/document.xml", document.as_bytes())];
    all.extend(parts.iter().map(|(name, content)| (*name, content.as_bytes())));
    archive(&all)
}

/// A paragraph of a Word file.
fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A paragraph of a list in a Word file.
fn item(list: u32, level: u32, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
    )
}

fn read(bytes: &[u8]) -> Split {
    split(bytes, &StateList::carried()).unwrap()
}

fn refused(bytes: &[u8]) -> Refusal {
    split(bytes, &StateList::carried()).unwrap_err()
}

/// A split document in short: «12», «12a», each with «!» where it recommends.
fn outline(split: &Split) -> String {
    let shown = split.paragraphs.iter().map(|one| {
        let letter = one.letter.as_deref().unwrap_or_default();
        format!("{}{letter}{}", one.number, if one.recommends { "!" } else { "" })
    });
    shown.collect::<Vec<_>>().join(" ")
}
