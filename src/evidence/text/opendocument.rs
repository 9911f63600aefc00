//! Reads the text of ODT and ODS: the body, then headers and footers, which stand among the styles, then what charts say.

use super::super::clean::{Rules, Tag, TagFate};
use super::super::limits::Limits;
use super::super::refused::{Fault, Refused};
use super::lines::Lines;
use super::parts::{self, Gives, plain, unless_full};
use answerable_package::Package;
use std::path::Path;

/// The most spaces in a row that one element may stand for.
const MOST_SPACES: usize = 40;
/// The most addresses of links that are remembered until the part ends.
const MOST_LINKS: usize = 10_000;

pub(super) fn read(path: &Path, limits: &Limits, lines: &mut Lines) -> Result<(), Fault> {
    let package = Package::open(path, &limits.package)?;
    let mut names = parts::names(&package, |name| name.ends_with("content.xml") || name.ends_with("styles.xml"));
    names.sort_by_key(|name| (name.matches('/').count(), !name.ends_with("content.xml")));
    for name in names {
        lines.part();
        let mut body = Body { lines, cell: false, links: Vec::new() };
        parts::read(&package, &name, &mut body);
        for link in std::mem::take(&mut body.links) {
            lines.whole(&link);
        }
    }
    Ok(())
}

struct Body<'a> {
    lines: &'a mut Lines,
    /// Whether a cell has begun, whose first paragraph does not begin a line.
    cell: bool,
    /// The addresses of links: they are written when the part ends, so that they do not break up sentences.
    links: Vec<String>,
}

impl Gives for Body<'_> {
    fn lines(&mut self) -> &mut Lines {
        self.lines
    }
}

impl Rules for Body<'_> {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        unless_full(self.lines)?;
        match tag.name() {
            "p" | "h" if self.cell => self.cell = false,
            "p" | "h" | "title" | "desc" => self.lines.line(),
            "table-row" => self.lines.row(),
            // A table that begins another sheet.
            "table" => {
                self.lines.part();
                if let Some(name) = tag.value("name") {
                    self.lines.whole(&name);
                }
            }
            "table-cell" | "covered-table-cell" => {
                // One element can stand for many empty cells.
                let count = tag.value("number-columns-repeated").and_then(|count| count.parse().ok()).unwrap_or(1usize);
                (0..count.clamp(1, MOST_SPACES)).for_each(|_| self.lines.cell());
                self.cell = true;
            }
            "tab" => self.lines.push("\t"),
            "line-break" => self.lines.line(),
            "s" => {
                let count = tag.value("c").and_then(|count| count.parse().ok()).unwrap_or(1usize);
                self.lines.push(&" ".repeat(count.min(MOST_SPACES)));
            }
            "a" if self.links.len() < MOST_LINKS => {
                let address = tag.value("href").unwrap_or_default();
                if !address.starts_with('#') {
                    self.links.push(address.into_owned());
                }
            }
            _ => {}
        }
        Ok(TagFate::Keep)
    }

    fn text(&mut self, text: &mut String, inside: &[String]) -> Result<(), Refused> {
        // White space stands between elements, and among the styles there are the words of number formats.
        if inside.iter().any(|name| matches!(name.as_str(), "p" | "h" | "title" | "desc")) {
            self.lines.push(&plain(text));
        }
        Ok(())
    }
}
