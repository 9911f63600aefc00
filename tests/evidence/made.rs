//! Files for the tests, put together from their parts, with as much about their author in them as fits.

use answerable_evidence::{Cleaned, Fault, FileKind, Limits, Refused, clean};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// A name that stands wherever a file can name its author. Nothing of it may come out.
pub const AUTHOR: &str = "Authora Privata";
/// Words that were deleted, or said in a comment. Nothing of them may come out.
pub const GONE: &str = "Verba delenda";
/// Words that the document says. All of them must come out.
pub const KEPT: &str = "Verba manent";

/// Cleans bytes as a file that is called `name`; answers the result and the clean bytes.
pub fn cleaned(name: &str, bytes: &[u8]) -> Result<(Cleaned, Vec<u8>), Fault> {
    cleaned_within(name, bytes, &Limits::default())
}

pub fn cleaned_within(name: &str, bytes: &[u8], limits: &Limits) -> Result<(Cleaned, Vec<u8>), Fault> {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join("in"), folder.path().join("out"));
    std::fs::write(&input, bytes).unwrap();
    let done = clean::clean(&input, name, &output, limits);
    match done {
        Ok(done) => Ok((done, std::fs::read(&output).unwrap())),
        Err(fault) => {
            assert!(!output.exists(), "a refused file leaves nothing behind");
            Err(fault)
        }
    }
}

pub fn refused(name: &str, bytes: &[u8]) -> Refused {
    match cleaned(name, bytes) {
        Ok(done) => panic!("{name} was let through: {:?}", done.0),
        Err(fault) => fault.refused().expect("the file's fault, not the disk's"),
    }
}

/// A zip archive of parts, in their order.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The unpacked parts of a zip archive.
pub fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            (part.name().unwrap().to_string(), content)
        })
        .collect()
}

pub fn contains(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}

/// A JPEG of eight grey pixels with a comment, EXIF and a location in it.
pub fn jpeg() -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, data: &[u8]| {
        bytes.extend([0xFF, marker]);
        bytes.extend(u16::try_from(data.len() + 2).unwrap().to_be_bytes());
        bytes.extend(data);
    };
    segment(0xE0, b"JFIF\0\x01\x01\0\0\x48\0\x48\0\0");
    segment(0xE1, format!("Exif\0\0MM\0*{AUTHOR} GPS").as_bytes());
    segment(0xE1, format!("http://ns.adobe.com/xap/1.0/\0{AUTHOR}").as_bytes());
    segment(0xFE, AUTHOR.as_bytes());
    segment(0xDB, &[[0].as_slice(), &[1; 64]].concat());
    segment(0xC0, &[8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
    segment(0xC4, &[&[0, 1], [0; 15].as_slice(), &[0]].concat());
    segment(0xC4, &[&[0x10, 1], [0; 15].as_slice(), &[0]].concat());
    segment(0xDA, &[1, 1, 0, 0, 63, 0]);
    bytes.extend([0x3F, 0xFF, 0xD9]);
    bytes.extend(AUTHOR.as_bytes());
    bytes
}

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:w14=\"urn:w14\"";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

pub fn relations(list: &[(&str, &str, &str)]) -> String {
    let list: String = list
        .iter()
        .map(|(id, kind, target)| {
            let mode = if target.contains("://") { " TargetMode=\"External\"" } else { "" };
            format!("<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"{mode}/>")
        })
        .collect();
    format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>")
}

/// An Office file with this main part, further parts, and properties about its author.
pub fn office(kind: FileKind, main: &str, list: &[(&str, &str, &str)], more: &[(&str, &[u8])]) -> Vec<u8> {
    let (folder, name, said) = match kind {
        FileKind::Docx => ("word", "document", "wordprocessingml.document"),
        _ => ("xl", "workbook", "spreadsheetml.sheet"),
    };
    let types = format!(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/{folder}/{name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.{said}.main+xml\"/></Types>"
    );
    let target = format!("{folder}/{name}.xml");
    let root = relations(&[
        ("rId1", "officeDocument", &target),
        ("rId2", "metadata/core-properties", "docProps/core.xml"),
        ("rId3", "extended-properties", "docProps/app.xml"),
    ]);
    let relations = relations(list);
    let place = format!("{folder}/_rels/{name}.xml.rels");
    let about = format!("<cp><creator>{AUTHOR}</creator></cp>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root.as_bytes()),
        ("docProps/core.xml", about.as_bytes()),
        ("docProps/app.xml", about.as_bytes()),
        (&target, main.as_bytes()),
        (&place, relations.as_bytes()),
    ];
    parts.extend(more);
    archive(&parts)
}

/// A main part of a Word file with this inside its body.
pub fn word(body: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- {AUTHOR} --><w:document {WORD}><w:body>{body}</w:body></w:document>")
}

pub fn docx() -> Vec<u8> {
    let who = format!("w:id=\"1\" w:author=\"{AUTHOR}\" w:date=\"2024-05-01T10:00:00Z\"");
    let main = word(&format!(
        "<w:p w:rsidR=\"00C0FFEE\" w14:paraId=\"0BADC0DE\"><w:pPr><w:rPr><w:ins {who}/><w:rPrChange {who}><w:rPr/></w:rPrChange></w:rPr></w:pPr>\
         <w:ins {who}><w:r><w:t>{KEPT}</w:t></w:r></w:ins><w:del {who}><w:r><w:delText>{GONE}</w:delText></w:r></w:del>\
         <w:moveFrom {who}><w:r><w:t>{GONE}</w:t></w:r></w:moveFrom><w:commentRangeStart w:id=\"0\"/>\
         <w:r><w:t>a &amp; b</w:t><w:commentReference w:id=\"0\"/></w:r><w:commentRangeEnd w:id=\"0\"/>\
         <w:hyperlink r:id=\"rId5\"><w:r><w:t>page</w:t></w:r></w:hyperlink><w:hyperlink r:id=\"rId6\"><w:r><w:t>own file</w:t></w:r></w:hyperlink>\
         <w:r><w:drawing><wp:docPr xmlns:wp=\"urn:wp\" id=\"1\" name=\"IMG_1.jpg\" descr=\"C:\\Users\\{AUTHOR}\\IMG_1.jpg\"/>\
         <a:blip xmlns:a=\"urn:a\" r:embed=\"rId7\"/></w:drawing></w:r></w:p>"
    ));
    let settings = format!(
        "<w:settings {WORD}><w:zoom w:percent=\"100\"/><w:attachedTemplate r:id=\"rId1\"/><w:trackRevisions/>\
         <w:rsids><w:rsid w:val=\"00C0FFEE\"/></w:rsids><w:docVars><w:docVar w:name=\"x\" w:val=\"{AUTHOR}\"/></w:docVars></w:settings>"
    );
    let template = relations(&[("rId1", "attachedTemplate", "file:///C:/Users/Authora Privata/Normal.dotm")]);
    let comments = format!("<w:comments {WORD}><w:comment {who}><w:p><w:r><w:t>{GONE}</w:t></w:r></w:p></w:comment></w:comments>");
    let custom = format!("<x>{AUTHOR}</x>");
    let list = [
        ("rId1", "settings", "settings.xml"),
        ("rId2", "comments", "comments.xml"),
        ("rId3", "customXml", "../customXml/item1.xml"),
        ("rId5", "hyperlink", "https://example.org/?a=1&amp;b=2"),
        ("rId6", "hyperlink", "file:///C:/Users/Authora%20Privata/x.docx"),
        ("rId7", "image", "media/image1.jpeg"),
    ];
    office(
        FileKind::Docx,
        &main,
        &list,
        &[
            ("word/settings.xml", settings.as_bytes()),
            ("word/_rels/settings.xml.rels", template.as_bytes()),
            ("word/comments.xml", comments.as_bytes()),
            ("customXml/item1.xml", custom.as_bytes()),
            ("word/media/image1.jpeg", &jpeg()),
        ],
    )
}

const SHEET: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// A workbook whose only sheet has these rows.
pub fn workbook(rows: &str) -> Vec<u8> {
    let main = format!(
        "<workbook {SHEET}><fileSharing userName=\"{AUTHOR}\"/><x15ac:absPath xmlns:x15ac=\"urn:x\" url=\"C:\\Users\\{AUTHOR}\\\"/>\
         <sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets><externalReferences><externalReference r:id=\"rId2\"/></externalReferences>\
         <definedNames><definedName name=\"in\">One!$A$1</definedName><definedName name=\"out\">[1]One!$A$1</definedName></definedNames></workbook>"
    );
    let sheet = format!(
        "<worksheet {SHEET}><sheetData>{rows}</sheetData><pageSetup orientation=\"landscape\" r:id=\"rId2\"/><legacyDrawing r:id=\"rId3\"/></worksheet>"
    );
    let sheet_relations = relations(&[
        ("rId1", "comments", "../comments1.xml"),
        ("rId2", "printerSettings", "../printerSettings/printerSettings1.bin"),
        ("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ]);
    let comments = format!("<comments {SHEET}><authors><author>{AUTHOR}</author></authors><t>{GONE}</t></comments>");
    let list = [
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "externalLink", "externalLinks/externalLink1.xml"),
        ("rId3", "person", "persons/person.xml"),
    ];
    office(
        FileKind::Xlsx,
        &main,
        &list,
        &[
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ("xl/worksheets/_rels/sheet1.xml.rels", sheet_relations.as_bytes()),
            ("xl/comments1.xml", comments.as_bytes()),
            ("xl/persons/person.xml", comments.as_bytes()),
            ("xl/drawings/vmlDrawing1.vml", comments.as_bytes()),
            ("xl/printerSettings/printerSettings1.bin", AUTHOR.as_bytes()),
            ("xl/externalLinks/externalLink1.xml", comments.as_bytes()),
        ],
    )
}

pub fn xlsx() -> Vec<u8> {
    workbook(&format!(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{KEPT}</t></is></c><c r=\"B1\"><f>SUM(Table1[1])+1</f><v>2</v></c>\
         <c r=\"C1\"><f t=\"shared\" ref=\"C1:C2\" si=\"0\">'[1]One'!A1</f><v>3</v></c></row><row r=\"2\"><c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row>"
    ))
}

const ODF: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" \
    xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\"";

/// An OpenDocument file with this inside its body.
pub fn open_document(kind: FileKind, body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let content = format!(
        "<office:document-content {ODF} office:version=\"1.3\"><office:scripts/><office:body>{body}</office:body></office:document-content>"
    );
    let meta = format!("<office:document-meta {ODF}><office:meta><dc:creator>{AUTHOR}</dc:creator></office:meta></office:document-meta>");
    let settings = format!(
        "<office:document-settings {ODF}><office:settings><config:config-item-set config:name=\"ooo:configuration-settings\">\
         <config:config-item config:name=\"PrinterName\" config:type=\"string\">{AUTHOR}</config:config-item>\
         <config:config-item config:name=\"AddParaTableSpacing\" config:type=\"boolean\">true</config:config-item>\
         </config:config-item-set></office:settings></office:document-settings>"
    );
    let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\
        <manifest:file-entry manifest:full-path=\"Pictures/1.jpg\" manifest:media-type=\"image/jpeg\"/></manifest:manifest>";
    let jpeg = jpeg();
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("mimetype", kind.media_type().as_bytes()),
        ("content.xml", content.as_bytes()),
        ("meta.xml", meta.as_bytes()),
        ("settings.xml", settings.as_bytes()),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("Thumbnails/thumbnail.png", AUTHOR.as_bytes()),
        ("Pictures/1.jpg", &jpeg),
    ];
    parts.extend(more);
    archive(&parts)
}

pub fn odt() -> Vec<u8> {
    let who = format!("<office:change-info><dc:creator>{AUTHOR}</dc:creator><dc:date>2024-05-01</dc:date></office:change-info>");
    let body = format!(
        "<office:text><text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion>{who}<text:p>{GONE}</text:p></text:deletion>\
         </text:changed-region></text:tracked-changes><text:p>{KEPT}<text:change text:change-id=\"c\"/><office:annotation>\
         <dc:creator>{AUTHOR}</dc:creator><text:p>{GONE}</text:p></office:annotation><text:a xlink:href=\"https://example.org/\">page</text:a>\
         <text:a xlink:href=\"file:///home/{AUTHOR}/x.odt\">own file</text:a><draw:frame><draw:image xlink:href=\"Pictures/1.jpg\"/></draw:frame></text:p></office:text>"
    );
    open_document(FileKind::Odt, &body, &[])
}

pub fn ods() -> Vec<u8> {
    let body = format!(
        "<office:spreadsheet><table:tracked-changes><dc:creator>{AUTHOR}</dc:creator><text:p>{GONE}</text:p></table:tracked-changes>\
         <table:table table:name=\"One\"><table:table-row><table:table-cell table:formula=\"of:='file:///home/{AUTHOR}/x.ods'#$A.A1\">\
         <text:p>{KEPT}</text:p><office:annotation><dc:creator>{AUTHOR}</dc:creator></office:annotation></table:table-cell>\
         <table:table-cell table:formula=\"of:=1+1\"/></table:table-row></table:table></office:spreadsheet>"
    );
    open_document(FileKind::Ods, &body, &[])
}

/// A PDF of these objects, the first of which is its catalogue. `more` goes into the trailer.
pub fn pdf_of(objects: &[&[u8]], more: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", index + 1).bytes());
        bytes.extend(*object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer\n<</Size {}/Root 1 0 R{more}>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes());
    bytes
}

pub fn stream(dictionary: &str, content: &[u8]) -> Vec<u8> {
    let mut bytes = format!("<<{dictionary}/Length {}>>\nstream\n", content.len()).into_bytes();
    bytes.extend(content);
    bytes.extend(b"\nendstream");
    bytes
}

/// A PDF of one page. `catalog` and `page` go into their dictionaries; the objects begin with number 8.
pub fn pdf_with(catalog: &str, page: &str, more: &[&[u8]]) -> Vec<u8> {
    let catalog = format!("<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R{catalog}>>");
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>{page}>>"
    );
    let text = stream("", format!("BT /F 12 Tf 20 100 Td ({KEPT}) Tj ET q 50 0 0 50 20 20 cm /I Do Q").as_bytes());
    let image = stream(
        "/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Metadata 6 0 R",
        &jpeg(),
    );
    let xmp = stream("/Type/Metadata/Subtype/XML", format!("<x:xmpmeta>{AUTHOR}</x:xmpmeta>").as_bytes());
    let info = format!("<</Author({AUTHOR})/Producer({AUTHOR})/CreationDate(D:2024)>>");
    let mut objects: Vec<&[u8]> =
        vec![catalog.as_bytes(), b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page.as_bytes(), &text, &image, &xmp, info.as_bytes()];
    objects.extend(more);
    pdf_of(&objects, &format!("/Info 7 0 R/ID[<{0}><{0}>]", "C0FFEE"))
}

pub fn pdf() -> Vec<u8> {
    let who = format!("/T({AUTHOR})/Contents({GONE})/M(D:2024)/NM(x-{AUTHOR})");
    let note = format!("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]{who}/Popup 9 0 R>>");
    let popup = "<</Type/Annot/Subtype/Popup/Rect[0 0 9 9]/Parent 8 0 R>>";
    let square = format!("<</Type/Annot/Subtype/Square/Rect[0 0 9 9]{who}>>");
    let link = "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/)>>>>";
    let own = format!("<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(file:///home/{AUTHOR}/x)>>>>");
    let private = format!("/Annots[8 0 R 9 0 R 10 0 R 11 0 R 12 0 R]/PieceInfo<</W<</Private({AUTHOR})>>>>/LastModified(D:2024)");
    let unused = format!("<</Old({GONE})>>");
    pdf_with("", &private, &[note.as_bytes(), popup.as_bytes(), square.as_bytes(), link.as_bytes(), own.as_bytes(), unused.as_bytes()])
}
