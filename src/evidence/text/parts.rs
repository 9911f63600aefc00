//! What reading has in common for all files that are archives of XML.

use super::super::clean::{Rules, Tag, TagFate, sieve};
use super::super::refused::{Fault, Refused};
use super::lines::Lines;
use answerable_package::Package;
use quick_xml::escape::unescape;
use std::io;

/// Reads a part by rules. A part that breaks off loses only its own rest; what was read of it stays.
pub(super) fn read(package: &Package, name: &str, rules: &mut (impl Rules + Gives)) {
    let read = package.part(name).map_err(Fault::from).and_then(|part| sieve(part, &mut io::sink(), rules));
    if read.is_err() {
        rules.lines().cut = true;
    }
}

/// Rules that write lines of text.
pub(super) trait Gives {
    fn lines(&mut self) -> &mut Lines;
}

/// The names of the parts that `wanted` chooses, in their usual order: «sheet2» before «sheet10».
pub(super) fn names(package: &Package, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut names: Vec<String> =
        package.entries().iter().map(|entry| entry.name.clone()).filter(|name| wanted(&name.to_lowercase())).collect();
    names.sort_by_key(|name| (name.len(), name.clone()));
    names
}

/// Ends the reading of a part, by an error, when nothing more fits.
pub(super) fn unless_full(lines: &mut Lines) -> Result<(), Refused> {
    if lines.full() {
        lines.cut = true;
        return Err(Refused::TooComplex);
    }
    Ok(())
}

/// Text as it is meant: references resolved, the line ends of the XML source as spaces.
pub(super) fn plain(text: &str) -> String {
    let meant = unescape(text).map_or_else(|_| text.to_string(), |meant| meant.into_owned());
    meant.replace(['\n', '\r'], " ")
}

/// Adds the addresses of the links of all parts: relationships that lead outside.
pub(super) fn links(package: &Package, lines: &mut Lines) {
    for name in names(package, |name| name.ends_with(".rels")) {
        read(package, &name, &mut Links { lines });
    }
}

struct Links<'a> {
    lines: &'a mut Lines,
}

impl Gives for Links<'_> {
    fn lines(&mut self) -> &mut Lines {
        self.lines
    }
}

impl Rules for Links<'_> {
    fn tag(&mut self, tag: &mut Tag, _inside: &[String]) -> Result<TagFate, Refused> {
        unless_full(self.lines)?;
        let outside = tag.value("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
        if let Some(target) = tag.value("Target").filter(|target| outside && target != "about:blank") {
            self.lines.whole(&target);
        }
        Ok(TagFate::Keep)
    }
}
