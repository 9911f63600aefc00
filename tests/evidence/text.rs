//! Tests of the text that is read out of files for the child-data guard.

use super::made::{self, archive, cleaned};
use answerable_domain::rules::guard::guard;
use answerable_evidence::{FileKind, Text, text_of};
use std::time::{Duration, Instant};

const MOST: usize = 1_000_000;

/// What a child's record looks like, in four languages; each has the name of a girl and a telephone number.
const SENTENCES: [(&str, [&str; 2]); 4] = [
    ("The girl Amina Diallo, aged 12, was sold. Call her uncle at +221 77 555 12 34.", ["name", "telephone"]),
    ("La niña Sofía Núñez, de 12 años, fue vendida. Llamar a su tía al 0981 555 214.", ["name", "telephone"]),
    ("La fillette Aminata Sow, âgée de 11 ans, a été vendue. Téléphone de sa tante : 77 555 12 34.", ["name", "telephone"]),
    ("قالت الطفلة مريم الأحمد وعمرها 12 سنة إنها بيعت. هاتف الجارة: 0795550123.", ["name", "telephone"]),
];

fn read_raw(name: &str, kind: FileKind, bytes: &[u8], most: usize) -> Option<Text> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    text_of(&path, kind, most).ok()
}

/// The text of a file as it is after cleaning.
fn read(name: &str, bytes: &[u8]) -> Text {
    let (done, clean) = cleaned(name, bytes).unwrap();
    read_raw(name, done.kind, &clean, MOST).unwrap()
}

/// Checks that the guard finds in the file what it finds in the sentence.
fn seen(name: &str, bytes: &[u8], sentence: &str, kinds: [&str; 2]) {
    let text = read(name, bytes);
    assert!(!text.cut && !text.unreadable && text.silent_pages == 0, "{name}: {text:?}");
    assert!(text.text.contains(sentence), "{name}: «{sentence}» in «{}»", text.text);
    let found: Vec<&str> = guard(&text.text).iter().map(|own| own.kind.code()).collect();
    for kind in kinds {
        assert!(found.contains(&kind), "{name}: no {kind} in {found:?}: {}", text.text);
    }
}

fn docx(body: &str) -> Vec<u8> {
    made::office(FileKind::Docx, &made::word(body), &[], &[])
}

/// The sentence in runs, in pieces as editors leave it.
fn runs(sentence: &str) -> String {
    let letters: Vec<char> = sentence.chars().collect();
    let runs = letters.chunks(7).map(|run| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", run.iter().collect::<String>()));
    format!("<w:p>{}</w:p>", runs.collect::<String>())
}

#[test]
fn documents_and_tables_say_what_they_say() {
    for (sentence, kinds) in SENTENCES {
        seen("a.docx", &docx(&format!("<w:p/>{}<w:p/>", runs(sentence))), sentence, kinds);
        let row = format!("<w:tbl><w:tr><w:tc>{}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", runs(sentence));
        seen("a.docx", &docx(&row), sentence, kinds);
        let body = format!("<office:text><text:h>Report</text:h><text:p>{sentence}</text:p></office:text>");
        seen("a.odt", &made::open_document(FileKind::Odt, &body, &[]), sentence, kinds);
        let cell = format!("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{sentence}</t></is></c><c r=\"B1\"><v>12</v></c></row>");
        seen("a.xlsx", &made::workbook(&cell), sentence, kinds);
        let body = format!(
            "<office:spreadsheet><table:table table:name=\"One\"><table:table-row><table:table-cell><text:p>{sentence}</text:p>\
             </table:table-cell></table:table-row></table:table></office:spreadsheet>"
        );
        seen("a.ods", &made::open_document(FileKind::Ods, &body, &[]), sentence, kinds);
        seen("a.txt", sentence.as_bytes(), sentence, kinds);
        seen("a.csv", format!("n;what\r\n1;\"{sentence}\"\r\n").as_bytes(), sentence, kinds);
        let sixteen: Vec<u8> = [0xFF, 0xFE].into_iter().chain(sentence.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        seen("a.txt", &sixteen, sentence, kinds);
    }
}

#[test]
fn notes_headers_drawings_links_and_shared_strings_are_read() {
    let notes =
        "<w:footnotes xmlns:w=\"urn:w\"><w:footnote w:id=\"1\"><w:p><w:r><w:t>In a footnote</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let header = "<w:hdr xmlns:w=\"urn:w\"><w:p><w:r><w:t>In a header</w:t></w:r></w:p></w:hdr>";
    let body = "<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three &amp; four</w:t></w:r>\
        <w:hyperlink r:id=\"rId9\"><w:r><w:t>five</w:t></w:r></w:hyperlink></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>six</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>seven</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let list =
        [("rId1", "footnotes", "footnotes.xml"), ("rId2", "header", "header1.xml"), ("rId9", "hyperlink", "https://example.org/page")];
    let parts: [(&str, &[u8]); 2] = [("word/footnotes.xml", notes.as_bytes()), ("word/header1.xml", header.as_bytes())];
    let text = read("a.docx", &made::office(FileKind::Docx, &made::word(body), &list, &parts)).text;
    assert_eq!(text, "One\ttwo\nthree & fourfive\nsix\tseven\n\nIn a header\n\nIn a footnote\n\nhttps://example.org/page");

    let sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
        xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    let book = format!("<workbook {sheet}><sheets><sheet name=\"Children\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    let rows = format!(
        "<worksheet {sheet}><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>40666</v></c>\
         <c r=\"C1\"><v>9.81555214E8</v></c><c r=\"D1\"><v>0.30000000000000004</v></c></row>\
         <row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row></sheetData></worksheet>"
    );
    let strings = format!("<sst {sheet}><si><t>second</t></si><si><r><t>fir</t></r><r><t>st</t></r><rPh><t>aloud</t></rPh></si></sst>");
    let styles = format!("<styleSheet {sheet}><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    let list =
        [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml")];
    let parts: [(&str, &[u8]); 3] =
        [("xl/worksheets/sheet1.xml", rows.as_bytes()), ("xl/sharedStrings.xml", strings.as_bytes()), ("xl/styles.xml", styles.as_bytes())];
    let text = read("a.xlsx", &made::office(FileKind::Xlsx, &book, &list, &parts)).text;
    assert_eq!(text, "Children\n\nfirst\t2011-05-03\t981555214\t0.3\nsecond");
}

/// A list of children is the worst that a table can be; the guard sees each row with the names of the columns beside it.
#[test]
fn rows_say_what_their_columns_are_called() {
    let rows = ["Name;Born;Age;School", "Amina Diallo;2011-05-03;12;Hillside Primary School", ";;9;"];
    let cells = |row: &str, one: &dyn Fn(usize, &str) -> String| -> String {
        row.split(';').enumerate().map(|(place, cell)| one(place, cell)).collect()
    };
    let all =
        |row: &str, one: &dyn Fn(usize, &str) -> String, end: &str| rows.map(|cell| format!("{row}{}{end}", cells(cell, one))).concat();
    let sheet = all(
        "<row>",
        &|place, cell| {
            let column = (b'A' + place as u8) as char;
            if cell.is_empty() { String::new() } else { format!("<c r=\"{column}1\" t=\"inlineStr\"><is><t>{cell}</t></is></c>") }
        },
        "</row>",
    );
    let open =
        all("<table:table-row>", &|_, cell| format!("<table:table-cell><text:p>{cell}</text:p></table:table-cell>"), "</table:table-row>");
    let word = all("<w:tr>", &|_, cell| format!("<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"), "</w:tr>");
    for (name, bytes) in [
        ("a.csv", rows.join("\n").into_bytes()),
        ("a.csv", rows.join("\r\n").replace(';', ",").into_bytes()),
        ("a.xlsx", made::workbook(&sheet)),
        (
            "a.ods",
            made::open_document(FileKind::Ods, &format!("<office:spreadsheet><table:table>{open}</table:table></office:spreadsheet>"), &[]),
        ),
        ("a.odt", made::open_document(FileKind::Odt, &format!("<office:text><table:table>{open}</table:table></office:text>"), &[])),
        ("a.docx", docx(&format!("<w:tbl>{word}</w:tbl>"))),
    ] {
        let text = read(name, &bytes).text;
        assert!(text.contains("Name: Amina Diallo; Born: 2011-05-03; Age: 12; School: Hillside Primary School"), "{name}: {text}");
        assert!(text.contains("\nAge: 9"), "{name}: {text}");
        let found: Vec<&str> = guard(&text).iter().map(|own| own.kind.code()).collect();
        assert!(found.contains(&"name") && found.contains(&"birth_date"), "{name}: {found:?}");
    }
}

/// A PDF of one page with these instructions and this font.
fn pdf(font: &str, content: &[u8], more: &[&[u8]]) -> Vec<u8> {
    let page =
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F {font}>>/XObject<</X 5 0 R>>>>>>");
    let content = made::stream("", content);
    let mut objects: Vec<&[u8]> = vec![b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page.as_bytes(), &content];
    objects.extend(more);
    made::pdf_of(&objects, "")
}

const PLAIN: &str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
/// A font with codes of two bytes that mean what another object says.
const MAPPED: &str = "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R\
    /DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 500>>]>>";

/// A `ToUnicode` table for a font whose codes are the letters' own numbers inverted.
fn table(letters: &str) -> Vec<u8> {
    let mut table = "/CIDInit begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n".to_string();
    for letter in letters.chars() {
        table.push_str(&format!("1 beginbfchar <{:04X}> <{:04X}> endbfchar\n", code(letter), letter as u32));
    }
    made::stream("", table.as_bytes())
}

fn code(letter: char) -> u16 {
    (letter as u16).swap_bytes() ^ 0x0101
}

fn hexadecimal(letters: impl Iterator<Item = char>) -> String {
    letters.map(|letter| format!("{:04X}", code(letter))).collect()
}

#[test]
fn a_pdf_says_what_its_pages_show() {
    for (sentence, kinds) in &SENTENCES[..3] {
        let bytes: Vec<u8> = encoding_rs::WINDOWS_1252.encode(sentence).0.into_owned();
        let content = [b"BT /F 12 Tf 20 700 Td (".as_slice(), &bytes, b") Tj ET"].concat();
        seen("a.pdf", &pdf(PLAIN, &content, &[b"null"]), sentence, *kinds);
        // Codes that mean nothing by themselves, the words moved apart and not written with spaces.
        let words: Vec<String> = sentence.split(' ').map(|word| format!("<{}>", hexadecimal(word.chars()))).collect();
        let content = format!("BT /F 12 Tf 20 700 Td [{}] TJ ET", words.join("-300"));
        let mapped = pdf(MAPPED, content.as_bytes(), &[b"null", &table(sentence)]);
        seen("a.pdf", &mapped, sentence, *kinds);
        // All of it in a drawing inside the page.
        let inner = format!("BT /F 12 Tf 20 700 Td [{}] TJ ET", words.join("-300"));
        let resources = format!("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F {MAPPED}>>>>");
        let drawn = pdf(PLAIN, b"q 1 0 0 1 10 10 cm /X Do Q", &[&made::stream(&resources, inner.as_bytes()), &table(sentence)]);
        seen("a.pdf", &drawn, sentence, *kinds);
    }
    // Arabic stands on a page from left to right, as it looks: the figures as they are, everything else turned round.
    let (sentence, kinds) = SENTENCES[3];
    let words: Vec<String> = sentence
        .split(' ')
        .rev()
        .map(|word| {
            let (figures, others): (Vec<char>, Vec<char>) = word.chars().partition(char::is_ascii_digit);
            others.into_iter().rev().chain(figures).collect()
        })
        .collect();
    let content = format!("BT /F 12 Tf 20 700 Td <{}> Tj ET", hexadecimal(words.join(" ").chars()));
    seen("a.pdf", &pdf(MAPPED, content.as_bytes(), &[b"null", &table(sentence)]), sentence, kinds);
    // Two rows are two lines, a word that was divided is whole, and letters that are drawn as one are several.
    let font = "<</Type/Font/Subtype/Type1/BaseFont/X/Encoding<</Type/Encoding/Differences[1/fi/f_f_l/eacute/uni0645/afii57409]>>>>";
    let text = read(
        "a.pdf",
        &pdf(font, b"BT /F 10 Tf 14 TL 20 700 Td (A\x01nes di\x02 Ami-) Tj T* (na \x03) ' 0 -60 Td (\x04) Tj ET", &[b"null"]),
    )
    .text;
    assert_eq!(text, "Afines diffl Ami-\n\nna é\n\nم", "a row further down than the next is another paragraph");
    let text = read("a.pdf", &pdf(font, b"BT /F 10 Tf 14 TL 20 700 Td (the girl Ami-) Tj (na \x03) ' ET", &[b"null"])).text;
    assert_eq!(text, "the girl Amina é");
}

#[test]
fn where_nothing_can_be_read_somebody_must_look() {
    // A scan: a picture on a page.
    let picture = made::stream(
        "/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode",
        &made::jpeg(),
    );
    let text = read("scan.pdf", &pdf(PLAIN, b"q 500 0 0 500 0 0 cm /X Do Q", &[&picture]));
    assert!(text.unreadable && text.silent_pages == 1 && text.text.is_empty(), "{text:?}");
    // A font that does not say what its codes mean.
    let text = read("a.pdf", &pdf(&MAPPED.replace("/ToUnicode 6 0 R", ""), b"BT /F 12 Tf 20 700 Td <000100020003> Tj ET", &[b"null"]));
    assert!(text.unreadable && text.silent_pages == 1, "{text:?}");
    // A page with a letter is none.
    let text = read("a.pdf", &pdf(PLAIN, b"q /X Do Q BT /F 12 Tf (a) Tj ET", &[&picture]));
    assert!(!text.unreadable && text.silent_pages == 0);
    // Of any kind: a document that holds a picture only.
    assert!(read("a.docx", &docx("<w:p/>")).unreadable);
    assert!(!read("a.docx", &made::docx()).unreadable);
}

#[test]
fn links_and_forms_of_a_pdf_are_read() {
    let text = read("a.pdf", &made::pdf());
    assert!(text.text.contains(made::KEPT) && text.text.contains("https://example.org/"), "{}", text.text);
}

#[test]
fn no_more_is_given_than_was_asked_for() {
    for (name, bytes) in [
        ("a.txt", "ñ".repeat(300).into_bytes()),
        ("a.docx", docx(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "ñ".repeat(300)))),
        ("a.pdf", pdf(PLAIN, format!("BT /F 12 Tf ({}) Tj ET", "n".repeat(300)).as_bytes(), &[b"null"])),
    ] {
        let (done, clean) = cleaned(name, &bytes).unwrap();
        let text = read_raw(name, done.kind, &clean, 100).unwrap();
        assert!(text.cut && text.text.chars().count() == 100, "{name}: {text:?}");
        assert!(!read_raw(name, done.kind, &clean, 400).unwrap().cut, "{name}");
    }
}

/// Files of a stranger that were not cleaned first give an answer or a refusal, soon.
#[test]
fn hostile_files_end_soon() {
    let soon = |what: &str, kind: FileKind, bytes: &[u8]| {
        let begun = Instant::now();
        let text = read_raw("x", kind, bytes, MOST);
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}: {:?}", begun.elapsed());
        text
    };
    // A range of four thousand million codes, and one that runs over the end.
    for range in ["<00000000> <FFFFFFFF> <0041>", "<FFFFFFF0> <FFFFFFFF> [<0041>]", "<FF> <00> <>"] {
        let table = made::stream("", format!("1 beginbfrange {range} endbfrange").as_bytes());
        soon("range", FileKind::Pdf, &pdf(MAPPED, b"BT /F 12 Tf <0041FFFF> Tj ET", &[b"null", &table])).unwrap();
    }
    // A drawing that draws itself, many times.
    let own = made::stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do ".repeat(3_000).as_bytes());
    let text = soon("itself", FileKind::Pdf, &pdf(PLAIN, b"/X Do", &[&own])).unwrap();
    assert!(text.cut);
    // Pages that are each other's.
    let round = made::pdf_of(
        &[
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R 2 0 R]/Count 9>>",
            b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 9>>",
        ],
        "",
    );
    soon("round", FileKind::Pdf, &round);
    // Instructions that never end, are none, or are given without number.
    for content in [
        "[ ".repeat(400_000),
        "( ".repeat(400_000),
        "1 ".repeat(300_000) + "Tj",
        "q ".repeat(400_000),
        "BI ID ".repeat(2_000),
        "<<".repeat(400_000),
    ] {
        soon("content", FileKind::Pdf, &pdf(PLAIN, content.as_bytes(), &[b"null"]));
    }
    let endless = format!("BT /F 12 Tf 1e308 0 0 1e308 1e308 1e308 Tm {} ET", "(a) Tj -1e300 1e300 Td ".repeat(20_000));
    soon("numbers", FileKind::Pdf, &pdf(PLAIN, endless.as_bytes(), &[b"null"]));
    soon("long line", FileKind::Pdf, &pdf(PLAIN, format!("BT /F 12 Tf ({}) Tj ET", "ab ".repeat(500_000)).as_bytes(), &[b"null"]));
    // Broken off anywhere, and with any byte turned round.
    let whole = made::pdf();
    for at in (0..whole.len()).step_by(23) {
        soon("half", FileKind::Pdf, &whole[..at]);
        let mut turned = whole.clone();
        turned[at] ^= 0x55;
        soon("turned", FileKind::Pdf, &turned);
    }
    for (kind, whole) in [(FileKind::Docx, made::docx()), (FileKind::Xlsx, made::xlsx()), (FileKind::Odt, made::odt())] {
        for at in (0..whole.len()).step_by(61) {
            soon("half", kind, &whole[..at]);
            let mut turned = whole.clone();
            turned[at] ^= 0x55;
            soon("turned", kind, &turned);
        }
    }
    // Nested too deeply, without an end, of another kind.
    for body in ["<w:p>".repeat(5_000), format!("{}{}", "<w:p>".repeat(5_000), "</w:p>".repeat(5_000)), "<w:t>".to_string()] {
        let file = archive(&[("word/document.xml", made::word(&body).as_bytes())]);
        assert!(soon("nested", FileKind::Docx, &file).is_none_or(|text| text.cut));
    }
    assert!(soon("other", FileKind::Pdf, b"not a PDF").is_none());
    assert!(soon("other", FileKind::Docx, b"PK\x03\x04").is_none());
    // A string that a million cells share.
    let strings = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(30_000));
    let cells = format!("<worksheet><sheetData><row>{}</row></sheetData></worksheet>", "<c t=\"s\"><v>0</v></c>".repeat(200_000));
    let file = archive(&[("xl/sharedStrings.xml", strings.as_bytes()), ("xl/worksheets/sheet1.xml", cells.as_bytes())]);
    assert!(soon("shared", FileKind::Xlsx, &file).is_none_or(|text| text.cut && text.text.chars().count() <= MOST));
}
