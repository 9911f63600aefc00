//! The parts of a Word file that are the same for every document, but for its language.

use super::xml::Xml;
use answerable_domain::model::Lang;
use std::io::{self, Write};

/// The XML namespace of Word's documents.
pub const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The XML namespace of relations between parts, as a document names them.
pub const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The tag of a language as Word names it; a tag that is not one of the site's languages stays as it is.
pub fn word_language(tag: &str) -> &str {
    match Lang::from_tag(tag) {
        Some(Lang::En) => "en-GB",
        Some(Lang::Es) => "es-ES",
        Some(Lang::Fr) => "fr-FR",
        Some(Lang::Ar) => "ar-SA",
        None => tag,
    }
}

/// Writes `[Content_Types].xml`.
pub fn content_types<T: Write>(out: T) -> io::Result<()> {
    let mut xml = Xml::begin(out)?;
    xml.open("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))])?;
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])?;
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
    for (part, kind) in
        [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("footer", "footer")]
    {
        let (part, kind) = (format!("/word/{part}.xml"), format!("{WORD}.{kind}+xml"));
        xml.empty("Override", &[("PartName", &part), ("ContentType", &kind)])?;
    }
    let kind = "application/vnd.openxmlformats-package.core-properties+xml";
    xml.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", kind)])?;
    xml.close("Types")
}

/// Writes the relations of a part: their keys, kinds and targets; the kind is written in full where it has an address of its own.
pub fn relations<T: Write>(out: T, relations: &[(String, &str, &str, bool)]) -> io::Result<()> {
    let mut xml = Xml::begin(out)?;
    xml.open("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))])?;
    for (id, kind, target, outside) in relations {
        let kind = if kind.contains(':') { (*kind).to_string() } else { format!("{R}/{kind}") };
        let mut attributes = vec![("Id", id.as_str()), ("Type", kind.as_str()), ("Target", *target)];
        if *outside {
            attributes.push(("TargetMode", "External"));
        }
        xml.empty("Relationship", &attributes)?;
    }
    xml.close("Relationships")
}

/// The kind of the relation to a file's properties.
pub const PROPERTIES: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// Writes `docProps/core.xml`: the title, the language, and the site as its author. No person, no program and no time is in it.
pub fn properties<T: Write>(out: T, title: &str, site: &str, lang: Lang) -> io::Result<()> {
    let mut xml = Xml::begin(out)?;
    let names = [("xmlns:cp", format!("{PACKAGE}/metadata/core-properties")), ("xmlns:dc", "http://purl.org/dc/elements/1.1/".to_string())];
    let names: Vec<(&str, &str)> = names.iter().map(|(name, value)| (*name, value.as_str())).collect();
    xml.open("cp:coreProperties", &names)?;
    // Marks that hold a symbol's direction within a sentence are left out: some programs show them where a title stands alone.
    let title: String = title.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    xml.with_text("dc:title", &[], &title)?;
    xml.with_text("dc:creator", &[], site)?;
    xml.with_text("dc:language", &[], word_language(lang.tag()))?;
    xml.close("cp:coreProperties")
}

/// Writes `word/settings.xml`.
pub fn settings<T: Write>(out: T, lang: Lang) -> io::Result<()> {
    let mut xml = Xml::begin(out)?;
    xml.open("w:settings", &[("xmlns:w", W)])?;
    xml.empty("w:themeFontLang", &[("w:val", word_language(if lang == Lang::Ar { "en" } else { lang.tag() })), ("w:bidi", "ar-SA")])?;
    xml.close("w:settings")
}

/// Writes `word/numbering.xml`: one list, with a dash.
pub fn numbering<T: Write>(out: T) -> io::Result<()> {
    let mut xml = Xml::begin(out)?;
    xml.open("w:numbering", &[("xmlns:w", W)])?;
    xml.open("w:abstractNum", &[("w:abstractNumId", "0")])?;
    xml.empty("w:multiLevelType", &[("w:val", "singleLevel")])?;
    xml.open("w:lvl", &[("w:ilvl", "0")])?;
    xml.empty("w:start", &[("w:val", "1")])?;
    xml.empty("w:numFmt", &[("w:val", "bullet")])?;
    xml.empty("w:lvlText", &[("w:val", "–")])?;
    xml.empty("w:lvlJc", &[("w:val", "start")])?;
    xml.open("w:pPr", &[])?;
    xml.empty("w:ind", &[("w:start", "227"), ("w:hanging", "227")])?;
    xml.close("w:pPr")?;
    xml.close("w:lvl")?;
    xml.close("w:abstractNum")?;
    xml.open("w:num", &[("w:numId", "1")])?;
    xml.empty("w:abstractNumId", &[("w:val", "0")])?;
    xml.close("w:num")?;
    xml.close("w:numbering")
}

/// One style of a paragraph.
struct Style {
    id: &'static str,
    name: &'static str,
    /// The size of the letters, in half points.
    size: &'static str,
    bold: bool,
    colour: Option<&'static str>,
    /// The space before and after the paragraph, in twentieths of a point.
    space: (&'static str, &'static str),
    /// The level among the headings, if the style is a heading's.
    level: Option<&'static str>,
    next: bool,
}

const fn style(id: &'static str, name: &'static str, size: &'static str) -> Style {
    Style { id, name, size, bold: false, colour: None, space: ("0", "60"), level: None, next: false }
}

const fn heading(id: &'static str, name: &'static str, size: &'static str, level: &'static str, before: &'static str) -> Style {
    Style { id, name, size, bold: true, colour: None, space: (before, "80"), level: Some(level), next: true }
}

const STYLES: [Style; 14] = [
    Style { bold: true, space: ("0", "120"), next: true, ..style("Title", "Title", "36") },
    heading("Heading1", "heading 1", "28", "0", "320"),
    heading("Heading2", "heading 2", "23", "1", "300"),
    heading("Heading3", "heading 3", "20", "2", "160"),
    Style { colour: Some("50565F"), ..style("Eyebrow", "Eyebrow", "18") },
    Style { space: ("0", "160"), ..style("Lede", "Lede", "22") },
    Style { space: ("60", "60"), ..style("Rule", "Rule", "19") },
    Style { bold: true, space: ("80", "40"), next: true, ..style("EntryHead", "Entry head", "20") },
    Style { colour: Some("50565F"), next: true, ..style("Meta", "Meta", "17") },
    Style { colour: Some("50565F"), ..style("Small", "Small", "17") },
    Style { space: ("60", "100"), ..style("Quote", "Quote", "21") },
    style("Reply", "Reply", "19"),
    Style { space: ("0", "40"), ..style("ListItem", "List item", "18") },
    Style { colour: Some("50565F"), ..style("Footer", "footer", "16") },
];

/// Writes `word/styles.xml`.
pub fn styles<T: Write>(out: T, lang: Lang) -> io::Result<()> {
    let mut xml = Xml::begin(out)?;
    xml.open("w:styles", &[("xmlns:w", W)])?;
    xml.open("w:docDefaults", &[])?;
    xml.open("w:rPrDefault", &[])?;
    xml.open("w:rPr", &[])?;
    // Fonts that Word has everywhere, with letters for all of the site's languages.
    xml.empty("w:rFonts", &[("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:eastAsia", "Calibri"), ("w:cs", "Arial")])?;
    xml.empty("w:sz", &[("w:val", "19")])?;
    xml.empty("w:szCs", &[("w:val", "19")])?;
    let left_to_right = if lang == Lang::Ar { "en-GB" } else { word_language(lang.tag()) };
    xml.empty("w:lang", &[("w:val", left_to_right), ("w:eastAsia", left_to_right), ("w:bidi", "ar-SA")])?;
    xml.close("w:rPr")?;
    xml.close("w:rPrDefault")?;
    xml.open("w:pPrDefault", &[])?;
    xml.open("w:pPr", &[])?;
    xml.empty("w:spacing", &[("w:after", "60"), ("w:line", "259"), ("w:lineRule", "auto")])?;
    xml.close("w:pPr")?;
    xml.close("w:pPrDefault")?;
    xml.close("w:docDefaults")?;
    xml.open("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")])?;
    xml.empty("w:name", &[("w:val", "Normal")])?;
    xml.close("w:style")?;
    for own in STYLES {
        written(&mut xml, &own)?;
    }
    xml.open("w:style", &[("w:type", "character"), ("w:styleId", "Hyperlink")])?;
    xml.empty("w:name", &[("w:val", "Hyperlink")])?;
    xml.open("w:rPr", &[])?;
    xml.empty("w:color", &[("w:val", "0B4D5E")])?;
    xml.empty("w:u", &[("w:val", "single")])?;
    xml.close("w:rPr")?;
    xml.close("w:style")?;
    xml.close("w:styles")
}

fn written<T: Write>(xml: &mut Xml<T>, own: &Style) -> io::Result<()> {
    xml.open("w:style", &[("w:type", "paragraph"), ("w:styleId", own.id)])?;
    xml.empty("w:name", &[("w:val", own.name)])?;
    xml.empty("w:basedOn", &[("w:val", "Normal")])?;
    xml.open("w:pPr", &[])?;
    if own.next {
        xml.empty("w:keepNext", &[])?;
        xml.empty("w:keepLines", &[])?;
    }
    xml.empty("w:spacing", &[("w:before", own.space.0), ("w:after", own.space.1)])?;
    if let Some(level) = own.level {
        xml.empty("w:outlineLvl", &[("w:val", level)])?;
    }
    xml.close("w:pPr")?;
    xml.open("w:rPr", &[])?;
    if own.bold {
        xml.empty("w:b", &[])?;
        xml.empty("w:bCs", &[])?;
    }
    if let Some(colour) = own.colour {
        xml.empty("w:color", &[("w:val", colour)])?;
    }
    xml.empty("w:sz", &[("w:val", own.size)])?;
    xml.empty("w:szCs", &[("w:val", own.size)])?;
    xml.close("w:rPr")?;
    xml.close("w:style")
}
