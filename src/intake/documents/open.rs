//! Tells by its bytes what a file is, and reads it. A file's name does not count.

use super::block::Document;
use super::limits::LARGEST_FILE;
use super::refusal::Refusal;
use super::{docx, encoding, html, notes, text};

/// Reads a document of any known format.
///
/// # Errors
/// A [`Refusal`] that says why it cannot be read.
pub fn open(bytes: &[u8]) -> Result<Document, Refusal> {
    read(bytes).map(notes::take_out)
}

fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    if bytes.len() > LARGEST_FILE {
        return Err(Refusal::TooLarge);
    }
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(Refusal::Empty);
    }
    if let Some(refusal) = known(bytes) {
        return Err(refusal);
    }
    if bytes.starts_with(b"PK") && bytes.get(2).is_some_and(|byte| *byte < 9) {
        return docx::read(bytes)?.checked();
    }
    let decoded = encoding::decode(bytes)?;
    if decoded.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    match shape(&decoded) {
        Shape::Html => html::read(&decoded)?.checked(),
        Shape::Text => text::read(&decoded)?.checked(),
        Shape::Other(what) => Err(Refusal::OtherFormat { what }),
    }
}

/// The refusal of a file that is recognised by its first bytes and is not read.
fn known(bytes: &[u8]) -> Option<Refusal> {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    const SIGNS: [(&[u8], &str); 14] = [
        (b"{\\rtf", "a rich text file (RTF)"),
        (b"\x89PNG", "an image"),
        (b"\xFF\xD8\xFF", "an image"),
        (b"GIF8", "an image"),
        (b"BM", "an image"),
        (b"II*\0", "an image"),
        (b"MM\0*", "an image"),
        (b"RIFF", "an image, sound or film"),
        (b"ID3", "a sound"),
        (b"OggS", "a sound or film"),
        (b"\x1F\x8B", "an archive"),
        (b"7z\xBC\xAF", "an archive"),
        (b"Rar!", "an archive"),
        (b"\x7FELF", "a program"),
    ];
    // The standard lets any bytes stand before a PDF's beginning, up to a limit.
    if bytes.starts_with(b"%PDF") || bytes.get(..1024).unwrap_or(bytes).windows(5).any(|five| five == b"%PDF-") {
        return Some(Refusal::Pdf);
    }
    if bytes.starts_with(OLE) {
        return Some(compound(bytes));
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(Refusal::OtherFormat { what: "an image or film" });
    }
    let sign = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign))?;
    // «BM» can begin a text as well; the bytes after it cannot.
    let is_text = sign.0 == b"BM" && !bytes.iter().take(64).any(|byte| *byte == 0);
    (!is_text).then_some(Refusal::OtherFormat { what: sign.1 })
}

/// The refusal of an OLE container, by the names of its streams, which are written in UTF-16.
fn compound(bytes: &[u8]) -> Refusal {
    let holds = |name: &str| {
        let wanted: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wanted.len()).any(|window| window == wanted)
    };
    if holds("EncryptedPackage") || holds("EncryptionInfo") {
        Refusal::Protected
    } else if holds("WordDocument") {
        Refusal::OldWord
    } else if holds("Workbook") {
        Refusal::OtherFormat { what: "a workbook (XLS)" }
    } else {
        Refusal::OtherFormat { what: "an Office file of the old kind" }
    }
}

enum Shape {
    Html,
    Text,
    Other(&'static str),
}

/// What a text is: a web page begins with a tag, and has some of a page's tags early on; anything else is plain text or another format.
fn shape(text: &str) -> Shape {
    let end = text.char_indices().nth(4096).map_or(text.len(), |(at, _)| at);
    let head = text[..end].trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').to_ascii_lowercase();
    let has = |tags: &[&str]| tags.iter().any(|tag| head.contains(tag));
    if head.starts_with("mime-version:") || (head.starts_with("from:") && head.contains("content-type: multipart")) {
        return Shape::Other("an archived web page (MHTML)");
    }
    if !head.starts_with('<') {
        return Shape::Text;
    }
    if has(&["<!doctype html", "<html", "<body", "<head>", "<p>", "<p ", "<div", "<h1", "<h2", "<table", "<ol", "<ul", "<span"]) {
        return Shape::Html;
    }
    if head.starts_with("<?xml") { Shape::Other("an XML file") } else { Shape::Text }
}
