//! Tests of which files are refused, and with which reason.

use super::made::{self, AUTHOR, archive, cleaned, cleaned_within, office, open_document, pdf_with, refused, word};
use answerable_evidence::{FileKind, Limits, Refused};
use std::collections::HashSet;

#[test]
fn reasons_have_codes_of_their_own() {
    let codes: HashSet<&str> = Refused::ALL.iter().map(|reason| reason.code()).collect();
    assert_eq!(codes.len(), Refused::ALL.len());
}

#[test]
fn content_decides_and_the_name_must_agree() {
    let png = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR";
    for (name, bytes, reason) in [
        ("photo.pdf", png.as_slice(), Refused::Picture),
        ("photo.pdf", &made::jpeg(), Refused::Picture),
        ("a.pdf", b"\0\0\0\x18ftypmp42\0\0\0\0", Refused::Video),
        ("a.txt", b"ID3\x03\0\0\0\0\0\0", Refused::Audio),
        ("a.docx", b"Rar!\x1A\x07\x01\0", Refused::Archive),
        ("a.docx", &archive(&[("a.txt", b"a")]), Refused::Archive),
        ("a.txt", b"MZ\x90\0\x03\0", Refused::Program),
        ("a.txt", b"#!/bin/sh\nrm -rf x", Refused::Script),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", Refused::Markup),
        ("a.txt", b"\xEF\xBB\xBF <SVG onload=x>", Refused::Markup),
        ("a.csv", b"a,b\n<script>1</script>", Refused::Markup),
        ("a.txt", b"{\\rtf1 a}", Refused::OtherDocument),
        ("a.txt", b"%!PS-Adobe", Refused::OtherDocument),
        ("a.txt", b"text\0text", Refused::NotText),
        ("a.txt", b"text \x1B[31m", Refused::NotText),
        ("a.pdf", b"\x05\x06\x07", Refused::Unknown),
        ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1aaaa", Refused::OldOffice),
        ("a.pdf", b"", Refused::Empty),
        ("a.txt", b" \n ", Refused::Empty),
        ("a.exe", b"only text", Refused::Ending),
        ("text", b"only text", Refused::Ending),
        ("a.pdf", b"only text", Refused::EndingDisagrees { found: FileKind::Txt }),
        ("a.odt", &made::docx(), Refused::EndingDisagrees { found: FileKind::Docx }),
    ] {
        assert_eq!(refused(name, bytes), reason, "{name}: {}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused("a.docx", &locked), Refused::Encrypted);
    let limits = Limits::of_bytes(10);
    assert_eq!(cleaned_within("a.txt", b"eleven byte", &limits).unwrap_err().refused(), Some(Refused::TooLarge { most: 10 }));
    assert!(cleaned_within("a.txt", b"ten bytes.", &limits).is_ok());
}

#[test]
fn a_pdf_that_does_something_is_refused() {
    for (catalog, page, more, reason) in [
        ("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "", "", Refused::Active),
        ("/Open#41ction<</S/Java#53cript/J#53(x)>>", "", "", Refused::Active),
        ("/Names<</JavaScript<</Names[(a)8 0 R]>>>>", "", "<</S/JavaScript/JS 9 0 R>>", Refused::Active),
        ("", "/AA<</O<</S/Launch/F(cmd.exe)>>>>", "", Refused::Active),
        ("", "", "<</S/JavaScript/JS(unused)>>", Refused::Active),
        ("", "/Annots[<</Subtype/Widget/Rect[0 0 1 1]/A<</S/SubmitForm/F(http://x)>>>>]", "", Refused::Active),
        ("/AcroForm<</XFA 8 0 R/Fields[]>>", "", "<<>>", Refused::DynamicForm),
        ("/Names<</EmbeddedFiles<</Names[(a)8 0 R]>>>>", "", "<</Type/Filespec/EF<</F 4 0 R>>>>", Refused::Embedded),
        ("", "/Annots[<</Subtype/FileAttachment/Rect[0 0 1 1]>>]", "", Refused::Embedded),
        ("", "/Annots[<</Subtype/RichMedia/Rect[0 0 1 1]>>]", "", Refused::Video),
        ("", "/Contents 8 0 R", "<</F(http://example.org/x)/Length 0>>\nstream\n\nendstream", Refused::LoadsFromElsewhere),
    ] {
        let file = pdf_with(catalog, page, &[more.as_bytes()]);
        assert_eq!(refused("a.pdf", &file), reason, "{catalog} {page} {more}");
    }
    assert_eq!(refused("a.pdf", b"%PDF-1.7\nnothing\n%%EOF\n"), Refused::Damaged);
    assert_eq!(refused("a.pdf", &made::pdf()[..300]), Refused::Damaged);
    // An action that only turns to another page is no harm.
    assert!(cleaned("a.pdf", &pdf_with("/OpenAction[3 0 R/Fit]", "", &[])).is_ok());
}

#[test]
fn two_kinds_of_file_at_once_are_refused() {
    let (pdf, docx) = (made::pdf(), made::docx());
    for (name, file) in [
        ("a.pdf", [b"GIF-like\n".as_slice(), &pdf].concat()),
        ("a.txt", [b"text\n".as_slice(), &pdf].concat()),
        ("a.pdf", [pdf.as_slice(), &docx].concat()),
        ("a.pdf", [pdf.as_slice(), &docx, b"\n%%EOF\n"].concat()),
        ("a.pdf", [pdf.as_slice(), b"<script>1</script>"].concat()),
        ("a.pdf", [b"%PDF-1.7\n<html><script>".as_slice(), &pdf].concat()),
        ("a.docx", [docx.as_slice(), b"more"].concat()),
        ("a.docx", [docx.as_slice(), &pdf].concat()),
    ] {
        assert_eq!(refused(name, &file), Refused::Hidden, "{name}, {} bytes", file.len());
    }
    // Bytes before the first part.
    let shifted = [b"PK\x03\x04".as_slice(), &docx].concat();
    assert_eq!(refused("a.docx", &shifted), Refused::Hidden);
    // A part that the directory does not list: one is taken out of the directory, its bytes stay.
    let mut file = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/a.xml", b"<a/>")]);
    let end = file.len() - 22;
    let start = u32::from_le_bytes(file[end + 16..end + 20].try_into().unwrap()) as usize;
    let second = start + 46 + "[Content_Types].xml".len();
    file.drain(second..end);
    let end = file.len() - 22;
    file[end + 8..end + 12].copy_from_slice(&[1, 0, 1, 0]);
    file[end + 12..end + 16].copy_from_slice(&u32::try_from(second - start).unwrap().to_le_bytes());
    assert_eq!(refused("a.docx", &file), Refused::Hidden);
}

#[test]
fn office_files_that_run_or_fetch_something_are_refused() {
    let docx = |body: &str, list: &[(&str, &str, &str)], more: &[(&str, &[u8])]| office(FileKind::Docx, &word(body), list, more);
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>\
        <w:r><w:instrText>PICTURE \"http://x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    for (file, reason) in [
        (docx("", &[], &[("word/vbaProject.bin", b"x")]), Refused::Macros),
        (docx("", &[("rId1", "oleObject", "embeddings/o.bin")], &[("word/embeddings/o.bin", b"x")]), Refused::Embedded),
        (docx("", &[("rId1", "attachedTemplate", "https://x/y.dotm")], &[]), Refused::LoadsFromElsewhere),
        (docx("", &[("rId1", "image", "http://x/y.png")], &[]), Refused::LoadsFromElsewhere),
        (docx("", &[("rId1", "aFChunk", "a.html")], &[("word/a.html", b"x")]), Refused::Embedded),
        (docx("", &[("rId1", "image", "media/a.tiff")], &[("word/media/a.tiff", b"II*\0aaaa")]), Refused::Embedded),
        (docx("", &[("rId1", "styles", "../../../a.xml")], &[]), Refused::PartNames),
        (docx(field, &[], &[]), Refused::LoadsFromElsewhere),
        (docx("<w:p><w:fldSimple w:instr=\"DDEAUTO c:\\cmd\"/></w:p>", &[], &[]), Refused::LoadsFromElsewhere),
        (docx("<w:p><w:r>", &[], &[]), Refused::Damaged),
        (office(FileKind::Docx, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", &[], &[]), Refused::LoadsFromElsewhere),
        (docx(&"<w:p>".repeat(300), &[], &[]), Refused::TooComplex),
    ] {
        assert_eq!(refused("a.docx", &file), reason);
    }
    for formula in ["WEBSERVICE(\"http://x\")", "_xlfn.IMAGE(\"http://x\")", "1+ call (\"a\")", "cmd|' /c calc'!A0"] {
        let file = made::workbook(&format!("<row><c><f>{formula}</f></c></row>"));
        assert_eq!(refused("a.xlsx", &file), Refused::LoadsFromElsewhere, "{formula}");
    }
    assert!(cleaned("a.xlsx", &made::workbook("<row><c><f>ROWCALL(1)</f></c></row>")).is_ok());
}

#[test]
fn open_documents_that_run_or_fetch_something_are_refused() {
    for (body, more, reason) in [
        ("<office:text/>", "Basic/Standard/a.xml", Refused::Macros),
        ("<office:text/>", "Object 1", Refused::Embedded),
        ("<office:text><script:event-listener xmlns:script=\"urn:s\"/></office:text>", "x", Refused::Macros),
        ("<office:text><draw:image xlink:href=\"http://x/y.png\"/></office:text>", "x", Refused::LoadsFromElsewhere),
        ("<office:text><draw:image xlink:href=\"../../y.png\"/></office:text>", "x", Refused::LoadsFromElsewhere),
        ("<office:text><text:section-source xlink:href=\"y.odt\"/></office:text>", "x", Refused::LoadsFromElsewhere),
        ("<office:text><draw:object-ole/></office:text>", "x", Refused::Embedded),
        ("<office:text table:formula=\"of:=DDE(1)\"/>", "x", Refused::LoadsFromElsewhere),
    ] {
        let file = open_document(FileKind::Odt, body, &[(more, AUTHOR.as_bytes())]);
        assert_eq!(refused("a.odt", &file), reason, "{body} {more}");
    }
}

#[test]
fn parts_cannot_lead_outside_or_grow_without_end() {
    for name in ["../a.xml", "/a.xml", "word/../../a.xml", "a\\b.xml", "C:a.xml", "word//a.xml", "WORD/Document.xml", "a\nb.xml"] {
        let file = office(FileKind::Docx, &word(""), &[], &[(name, b"<a/>")]);
        assert_eq!(refused("a.docx", &file), Refused::PartNames, "{name}");
    }
    let zeros = vec![b' '; 20 << 20];
    let file = office(FileKind::Docx, &word(""), &[], &[("word/a.xml", &zeros)]);
    assert_eq!(refused("a.docx", &file), Refused::Bomb);
    let many: Vec<String> = (0..2_001).map(|number| format!("word/{number}.xml")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"<a/>".as_slice())).collect();
    assert_eq!(refused("a.docx", &office(FileKind::Docx, &word(""), &[], &many)), Refused::TooComplex);
    let deep = format!("[{}", "[".repeat(5_000));
    assert!(matches!(refused("a.pdf", &pdf_with(&format!("/Dests {deep}"), "", &[])), Refused::Damaged | Refused::TooComplex));
    let wide = "0 ".repeat(900_000);
    assert_eq!(refused("a.pdf", &pdf_with("", "", &[format!("[{wide}]").as_bytes()])), Refused::TooComplex);
}
