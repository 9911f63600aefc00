//! Tests of cleaning: what goes in about the author, and what comes out.

use super::made::{self, AUTHOR, GONE, KEPT, cleaned, contains, parts};
use answerable_evidence::{FileKind, Limits, Workshop, plain_name};

/// Checks that no part holds anything about the author or of what was deleted, and that all that the document says is there.
fn check(name: &str, file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let (done, clean) = cleaned(name, file).unwrap();
    assert_eq!(done.bytes, clean.len() as u64);
    let again = cleaned(name, file).unwrap();
    assert_eq!(done.hash, again.0.hash, "the same file gives the same hash");
    // A clean file that comes back is the same file.
    assert_eq!(cleaned(name, &clean).unwrap().0.hash, done.hash, "{name}: cleaning a clean file changes nothing");
    let parts = if done.kind == FileKind::Pdf { vec![("pdf".to_string(), clean)] } else { parts(&clean) };
    for (part, content) in &parts {
        for private in [AUTHOR, GONE, "00C0FFEE", "C0FFEE", "0BADC0DE", "2024", "IMG_1"] {
            assert!(!contains(content, private), "{name}: {part} still has «{private}»:\n{}", String::from_utf8_lossy(content));
        }
    }
    assert!(parts.iter().any(|(_, content)| contains(content, KEPT)), "{name} has lost its text");
    parts
}

fn part<'a>(parts: &'a [(String, Vec<u8>)], name: &str) -> String {
    let found: Option<&'a (String, Vec<u8>)> = parts.iter().find(|(part, _)| part == name);
    String::from_utf8_lossy(&found.unwrap_or_else(|| panic!("{name} is missing")).1).into_owned()
}

#[test]
fn a_word_file_loses_its_authors_changes_and_comments() {
    let parts = check("Report.DOCX", &made::docx());
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/media/image1.jpeg",
            "word/settings.xml"
        ]
    );
    let document = part(&parts, "word/document.xml");
    assert!(document.contains("a &amp; b") && document.contains("own file") && !document.contains("comment"), "{document}");
    let links = part(&parts, "word/_rels/document.xml.rels");
    assert!(links.contains("https://example.org/?a=1&amp;b=2") && links.contains("about:blank"), "{links}");
    assert!(part(&parts, "word/settings.xml").contains("zoom"));
}

#[test]
fn a_workbook_loses_people_printers_and_other_workbooks() {
    let parts = check("figures.xlsx", &made::xlsx());
    let sheet = part(&parts, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<f>SUM(Table1[1])+1</f>"), "its own formulas stay: {sheet}");
    assert!(
        !sheet.contains("[1]One") && sheet.contains("<v>3</v>") && !sheet.contains("si="),
        "values of others stay, formulas go: {sheet}"
    );
    assert!(sheet.contains("orientation=\"landscape\"") && !sheet.contains("r:id"), "{sheet}");
    let book = part(&parts, "xl/workbook.xml");
    assert!(book.contains("name=\"in\"") && !book.contains("name=\"out\"") && !book.contains("externalReference"), "{book}");
}

#[test]
fn open_documents_lose_properties_changes_and_annotations() {
    let parts = check("report.odt", &made::odt());
    assert_eq!(parts[0].0, "mimetype");
    let content = part(&parts, "content.xml");
    assert!(content.contains("own file") && content.contains("https://example.org/") && content.contains("Pictures/1.jpg"), "{content}");
    let settings = part(&parts, "settings.xml");
    assert!(settings.contains("AddParaTableSpacing") && !settings.contains("Printer"), "{settings}");
    let parts = check("figures.ods", &made::ods());
    assert!(part(&parts, "content.xml").contains("of:=1+1"));
}

#[test]
fn a_pdf_loses_properties_notes_and_what_nobody_uses() {
    let parts = check("report.pdf", &made::pdf());
    let file = String::from_utf8_lossy(&parts[0].1).into_owned();
    assert!(
        file.contains("https://example.org/") && file.contains("/Square") && !file.contains("/Popup") && !file.contains("/ID"),
        "{file}"
    );
    assert!(!file.contains("Metadata") && !file.contains("PieceInfo") && !file.contains("/Info"), "{file}");
}

#[test]
fn an_earlier_version_inside_a_pdf_is_left_behind() {
    let mut file = made::pdf_with("", "", &[]);
    let start = file.len();
    let old = made::stream("", format!("BT ({GONE}) Tj ET").as_bytes());
    // The page's text is replaced by an update behind the end, as editors do it: here the update is the text that stays.
    let first = String::from_utf8_lossy(&old).into_owned();
    assert!(first.contains(GONE));
    let mut earlier = made::pdf_of(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
            &old,
        ],
        "",
    );
    let previous = earlier.windows(5).rposition(|window| window == b"xref\n").unwrap();
    let previous = earlier[..previous].windows(5).rposition(|window| window == b"xref\n").unwrap_or(previous);
    let place = earlier.len();
    earlier.extend(b"4 0 obj\n");
    earlier.extend(made::stream("", format!("BT ({KEPT}) Tj ET").as_bytes()));
    earlier.extend(b"\nendobj\n");
    let xref = earlier.len();
    earlier.extend(
        format!("xref\n4 1\n{place:010} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev {previous}>>\nstartxref\n{xref}\n%%EOF\n").bytes(),
    );
    check("versions.pdf", &earlier);
    file.truncate(start);
}

#[test]
fn text_becomes_utf_8_and_formulas_are_noted() {
    let (done, clean) = cleaned("notes.txt", b"\xEF\xBB\xBFa\xC3\xB1o").unwrap();
    assert_eq!((done.kind, clean.as_slice()), (FileKind::Txt, "año".as_bytes()));
    let sixteen: Vec<u8> = [0xFF, 0xFE].into_iter().chain("عام".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(cleaned("notes.txt", &sixteen).unwrap().1, "عام".as_bytes());
    let (done, clean) = cleaned("table.csv", b"name;a\xF1o\nx;-3\n").unwrap();
    assert_eq!((done.formulas, clean.as_slice()), (false, "name;año\nx;-3\n".as_bytes()));
    // Texts of older programs: as their letters say, else the guard would read Arabic and Russian as a row of accented Latin letters.
    for (text, encoding) in [
        ("تعتمد الدولة قانوناً جديداً لحماية الأطفال.", encoding_rs::WINDOWS_1256),
        ("Государство приняло новый закон о защите детей.", encoding_rs::WINDOWS_1251),
        ("L'État a adopté une loi sur la protection des élèves.", encoding_rs::WINDOWS_1252),
    ] {
        assert_eq!(cleaned("notes.txt", &encoding.encode(text).0).unwrap().1, text.as_bytes());
    }
    for formula in ["a,=1+1", "\"=cmd|x\",2", "a;b\n@SUM(A1)", "a,+A1", "a\t-B2"] {
        assert!(cleaned("table.csv", formula.as_bytes()).unwrap().0.formulas, "{formula}");
    }
}

#[test]
fn names_are_only_names() {
    for (given, plain) in [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\a\\b.pdf", "b.pdf"),
        ("report\u{202E}fdp.exe", "report fdp.exe.pdf"),
        ("\0\u{7}..", "document.pdf"),
        ("a\"; filename=\"x.html", "a filename= x.html.pdf"),
        ("التقرير.PDF", "التقرير.pdf"),
        ("", "document.pdf"),
    ] {
        assert_eq!(plain_name(given, FileKind::Pdf), plain, "{given:?}");
    }
}

#[tokio::test]
async fn a_hundred_at_once_wait_for_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let workshop = Workshop::new(2, Limits::default());
    let input = folder.path().join("in");
    std::fs::write(&input, made::docx()).unwrap();
    let works: Vec<_> = (0..100)
        .map(|number| {
            let (workshop, input, output) = (workshop.clone(), input.clone(), folder.path().join(number.to_string()));
            tokio::spawn(async move { workshop.clean(input, "report.docx".to_string(), output).await.unwrap().hash })
        })
        .collect();
    let mut hashes = std::collections::HashSet::new();
    for work in works {
        hashes.insert(work.await.unwrap());
    }
    assert_eq!(hashes.len(), 1);
}
