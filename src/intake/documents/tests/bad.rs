//! Tests of files that are refused: each with its own words, and never with a panic.

use super::super::limits::{LARGEST_FILE, MOST_PARAGRAPHS};
use super::super::{Refusal, StateList, split};
use super::{TYPES, archive, docx, docx_with, p, refused};

/// An OLE container's beginning, with the name of a stream in it.
fn compound(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.extend([0; 504]);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn other_kinds_of_files() {
    assert_eq!(refused(b"%PDF-1.7\n1 0 obj"), Refusal::Pdf);
    assert_eq!(refused(b"\n\n%PDF-1.4"), Refusal::Pdf);
    assert_eq!(refused(&compound("EncryptedPackage")), Refusal::Protected);
    assert_eq!(refused(&compound("WordDocument")), Refusal::OldWord);
    assert!(matches!(refused(&compound("Workbook")), Refusal::OtherFormat { .. }));
    assert!(matches!(refused(b"{\\rtf1 text}"), Refusal::OtherFormat { .. }));
    assert!(matches!(refused(b"\x89PNG\r\n\x1a\n...."), Refusal::OtherFormat { what: "an image" }));
    assert!(matches!(refused(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), Refusal::OtherFormat { .. }));
    assert!(matches!(refused(b"<?xml version=\"1.0\"?><book/>"), Refusal::OtherFormat { .. }));
    assert!(matches!(refused(b"MIME-Version: 1.0\nContent-Type: multipart/related"), Refusal::OtherFormat { .. }));
}

#[test]
fn nothing_and_too_much() {
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b" \n\t \r\n"), Refusal::Empty);
    assert_eq!(refused("\u{FEFF}  \n".as_bytes()), Refusal::Empty);
    assert_eq!(refused(&vec![b'a'; LARGEST_FILE + 1]), Refusal::TooLarge);
    assert_eq!(refused(&docx("")), Refusal::NoText);
    assert_eq!(refused(b"<html><body><script>1</script></body></html>"), Refusal::NoText);
}

#[test]
fn bytes_called_text() {
    let bytes: Vec<u8> = (0..4000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(refused(&bytes), Refusal::Binary);
    assert_eq!(refused(b"text\0\0\0text and more text\x01\x02"), Refusal::Binary);
}

#[test]
fn archives_that_are_no_documents() {
    assert_eq!(refused(&archive(&[("notes.txt", b"hello")])), Refusal::OtherArchive);
    assert_eq!(
        refused(&archive(&[("mimetype", b"application/vnd.oasis"), ("content.xml", b"<x/>")])),
        Refusal::OtherFormat { what: "an OpenDocument file" }
    );
    assert!(matches!(
        refused(&archive(&[("[Content_Types].xml", TYPES), ("xl/workbook.xml", b"<x/>")])),
        Refusal::OtherFormat { what: "a workbook (XLSX)" }
    ));
    assert!(matches!(refused(&archive(&[("word/document.xml", b"<x/>")])), Refusal::Damaged { .. }));
    assert!(matches!(refused(b"PK\x03\x04 and nothing of an archive"), Refusal::Damaged { .. }));
    let whole = docx(&p("1. Text."));
    assert!(matches!(refused(&whole[..whole.len() / 2]), Refusal::Damaged { .. }));
}

#[test]
fn programs_and_declarations() {
    assert_eq!(refused(&docx_with(&p("1. Text."), &[("word/vbaProject.bin", "x")])), Refusal::Macros);
    let macro_types = br#"<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"#;
    assert_eq!(refused(&archive(&[("[Content_Types].xml", macro_types), ("word/document.xml", b"<x/>")])), Refusal::Macros);
    let declared = br#"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>"#;
    assert_eq!(refused(&archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", declared)])), Refusal::Entities);
    assert_eq!(refused(&docx(&p("&unknown;"))), Refusal::Entities);
    let styles = r#"<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa">]><s/>"#;
    assert_eq!(refused(&docx_with(&p("1. Text."), &[("word/styles.xml", styles)])), Refusal::Entities);
}

#[test]
fn broken_xml() {
    for broken in ["<w:p><w:r>", "<w:p></w:r>", "<w:p", "</w:p>"] {
        let body = format!("{}{broken}", p("1. Text."));
        assert!(matches!(refused(&docx(&body)), Refusal::Damaged { .. }), "{broken}");
    }
    let deep = "<w:sdt>".repeat(600) + &"</w:sdt>".repeat(600);
    assert_eq!(refused(&docx(&deep)), Refusal::TooDeep);
    let not_text: &[u8] = &[b'<', 0xFF, 0x80, 0xC3];
    assert!(matches!(refused(&archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", not_text)])), Refusal::Damaged { .. }));
}

#[test]
fn archives_that_unpack_to_too_much() {
    let zeros = vec![b' '; 8 * 1024 * 1024];
    let bomb = archive(&[("[Content_Types].xml", TYPES), ("word/document.xml", b"<x/>"), ("word/media/a", &zeros)]);
    assert_eq!(refused(&bomb), Refusal::UnpacksTooLarge);

    let names: Vec<String> = (0..2_100).map(|at| format!("word/media/{at}")).collect();
    let mut parts: Vec<(&str, &[u8])> = vec![("[Content_Types].xml", TYPES)];
    parts.extend(names.iter().map(|name| (name.as_str(), b"x".as_slice())));
    assert_eq!(refused(&archive(&parts)), Refusal::TooManyParts);
}

#[test]
fn more_paragraphs_than_any_document_has() {
    let text = "Line.\n\n".repeat(MOST_PARAGRAPHS + 1);
    assert_eq!(refused(text.as_bytes()), Refusal::TooManyParagraphs);
    assert_eq!(refused(&docx(&p("Line.").repeat(MOST_PARAGRAPHS + 1))), Refusal::TooManyParagraphs);
    assert_eq!(refused(format!("<html><body>{}", "<p>Line.".repeat(MOST_PARAGRAPHS + 1)).as_bytes()), Refusal::TooManyParagraphs);
}

#[test]
fn each_refusal_has_its_words_and_one_sentence_of_advice() {
    let all = [
        Refusal::Empty,
        Refusal::TooLarge,
        Refusal::Pdf,
        Refusal::Protected,
        Refusal::OldWord,
        Refusal::OtherFormat { what: "an image" },
        Refusal::OtherArchive,
        Refusal::Binary,
        Refusal::Macros,
        Refusal::Entities,
        Refusal::UnpacksTooLarge,
        Refusal::TooManyParts,
        Refusal::damaged("it ends too early"),
        Refusal::TooManyParagraphs,
        Refusal::TooDeep,
        Refusal::NoText,
    ];
    let mut words: Vec<String> = all.iter().map(ToString::to_string).collect();
    words.sort();
    words.dedup();
    assert_eq!(words.len(), all.len());
    for refusal in all {
        let advice = refusal.advice();
        assert!(advice.ends_with('.') && !advice.trim_end_matches('.').contains(". "), "{advice}");
    }
}

/// Cut and changed bytes of a good file are refused or read, and never cause a panic.
#[test]
fn damaged_bytes_never_panic() {
    let list = StateList::carried();
    let good = docx(&(p("1. The Committee recommends that the State party: (a) Act; (b) Train.") + &p("2. It notes.")));
    for at in 0..good.len() {
        let mut changed = good.clone();
        changed[at] ^= 0x55;
        let _ = split(&changed, &list);
        let _ = split(&good[..at], &list);
    }
    let texts = [
        "1. (a) ",
        "(((",
        "1.1.1.1",
        "((a)",
        "٣- ",
        "12.)(a)b)",
        "<p>1.<p>",
        "()",
        "’ (",
        "é1.É",
        "«1»2.A",
        "١٢٣٤٥٦٧٨٩٠",
        "99999999999999. A",
    ];
    for one in texts {
        for other in texts {
            let text = format!("{one}{other} Ünïcode текст {one}\n{other}\n\u{C}{one}");
            let _ = split(text.as_bytes(), &list);
            let _ = split(format!("<html>{text}</html>").as_bytes(), &list);
        }
    }
}
