//! Reads the text of DOCX and XLSX. After cleaning, every part belongs to the document: the parts that hold words are read, the document
//! first.

use super::super::clean::{Rules, Tag, TagFate};
use super::super::limits::Limits;
use super::super::refused::{Fault, Refused};
use super::lines::Lines;
use super::parts::read;
use super::parts::{self, Gives, plain, unless_full};
use super::sheet::{Dates, Shared, Sheet};
use answerable_package::Package;
use std::path::Path;

/// Whether a part holds no words of the document.
fn is_silent(name: &str) -> bool {
    !name.ends_with(".xml")
        || name.contains("/theme")
        || ["[content_types].xml", "/styles.xml", "/settings.xml", "/fonttable.xml", "/numbering.xml"].iter().any(|end| name.ends_with(end))
        || ["/diagrams/layout", "/diagrams/quickstyle", "/diagrams/colors", "/charts/style", "/charts/colors"]
            .iter()
            .any(|kind| name.contains(kind))
}

/// Reads the words of a DOCX: the text, then headers, footers, notes, charts and diagrams.
pub(super) fn document(path: &Path, limits: &Limits, lines: &mut Lines) -> Result<(), Fault> {
    let package = Package::open(path, &limits.package)?;
    let main = "word/document.xml";
    let mut names = parts::names(&package, |name| !is_silent(name) && name != main);
    if package.find(main).is_some() {
        names.insert(0, main.to_string());
    }
    for name in names {
        lines.part();
        read(&package, &name, &mut Words { lines, cell: false });
    }
    lines.part();
    parts::links(&package, lines);
    Ok(())
}

/// Reads the words of an XLSX: its sheets row by row, then what is drawn on them and what its pivot tables remember.
pub(super) fn workbook(path: &Path, limits: &Limits, lines: &mut Lines) -> Result<(), Fault> {
    let package = Package::open(path, &limits.package)?;
    let mut shared = Shared::new(lines);
    let strings = parts::names(&package, |name| name.ends_with("/sharedstrings.xml"));
    for name in &strings {
        read(&package, name, &mut shared);
    }
    let shared = shared.strings();
    let mut dates = Dates::new(lines);
    for name in parts::names(&package, |name| name.ends_with("/styles.xml")) {
        read(&package, &name, &mut dates);
    }
    let dates = dates.done();
    let is_sheet = |name: &str| name.starts_with("xl/worksheets/");
    for name in parts::names(&package, |name| name == "xl/workbook.xml" || is_sheet(name) && name.ends_with(".xml")) {
        lines.part();
        let mut sheet = Sheet::new(lines, &shared, &dates);
        read(&package, &name, &mut sheet);
        sheet.flush();
    }
    for name in parts::names(&package, |name| !is_silent(name) && !is_sheet(name) && !name.ends_with("/sharedstrings.xml")) {
        lines.part();
        read(&package, &name, &mut Words { lines, cell: false });
    }
    lines.part();
    parts::links(&package, lines);
    Ok(())
}

/// Rules that collect all text in text elements, wherever they stand.
struct Words<'a> {
    lines: &'a mut Lines,
    /// Whether a cell has begun, whose first paragraph does not begin a line.
    cell: bool,
}

impl Gives for Words<'_> {
    fn lines(&mut self) -> &mut Lines {
        self.lines
    }
}

impl Rules for Words<'_> {
    fn tag(&mut self, tag: &mut Tag, inside: &[String]) -> Result<TagFate, Refused> {
        unless_full(self.lines)?;
        let within = |name: &str| inside.last().is_some_and(|last| last == name);
        match tag.name() {
            "p" if self.cell => self.cell = false,
            // A point of a chart's figures and names.
            "p" | "pt" => self.lines.line(),
            "tr" => self.lines.row(),
            "tc" => {
                self.lines.cell();
                self.cell = true;
            }
            "tab" if !within("tabs") => self.lines.push("\t"),
            "br" | "cr" => self.lines.line(),
            "noBreakHyphen" => self.lines.push("-"),
            "ptab" => self.lines.push("\t"),
            // These hold the description of a picture in words.
            "docPr" | "cNvPr" => {
                for name in ["title", "descr"] {
                    if let Some(words) = tag.value(name) {
                        self.lines.whole(&words);
                    }
                }
            }
            // A pivot table remembers the rows of which it was made, also those that are no longer there.
            "s" | "n" | "d" if within("sharedItems") || within("r") && inside.iter().any(|name| name == "pivotCacheRecords") => {
                if let Some(value) = tag.value("v") {
                    self.lines.cell();
                    self.lines.push(&plain(&value));
                }
            }
            "sharedItems" | "r" if inside.iter().any(|name| name.starts_with("pivotCache")) => self.lines.row(),
            // A field whose name or value is to be filled in.
            "cacheField" | "pivotField" => {
                if let Some(name) = tag.value("name") {
                    self.lines.whole(&name);
                }
            }
            _ => {}
        }
        Ok(TagFate::Keep)
    }

    fn text(&mut self, text: &mut String, inside: &[String]) -> Result<(), Refused> {
        let element = inside.last().map_or("", String::as_str);
        // The fallback has the same words once more, for programs that cannot draw the first way.
        if inside.iter().any(|name| name == "Fallback") {
            return Ok(());
        }
        match element {
            "t" => self.lines.push(&plain(text)),
            // Of a chart: the figures and the names that it shows.
            "v" if inside.iter().any(|name| name == "pt" || name == "tx") => self.lines.push(&plain(text)),
            // A link may stand in the text of a field.
            "instrText" if text.trim_start().starts_with("HYPERLINK") => self.lines.whole(&plain(text)),
            _ => {}
        }
        Ok(())
    }
}
