//! Reads the container of a Word file: a ZIP package, of which nothing is believed that has not been counted.

use super::super::limits::MOST_XML;
use super::super::refusal::Refusal;
use super::xml::{attribute, events};
use answerable_package::{Limits, Package};
use quick_xml::events::Event;
use std::cell::Cell;
use std::io::{BufRead, Cursor};

/// An opened Word file.
pub struct Archive<'a> {
    package: Package<Cursor<&'a [u8]>>,
    read: Cell<u64>,
}

impl<'a> Archive<'a> {
    /// Opens an archive and checks what it says of its parts.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let package = Package::read(Cursor::new(bytes), &Limits::default())?;
        match package.entries().iter().any(|entry| entry.name.to_ascii_lowercase().ends_with("vbaproject.bin")) {
            true => Err(Refusal::Macros),
            false => Ok(Self { package, read: Cell::new(0) }),
        }
    }

    /// The name of the part that holds the text, as the archive's own list says.
    pub fn main_part(&self) -> Result<String, Refusal> {
        let begins = |beginning: &str| self.package.entries().iter().any(|entry| entry.name.starts_with(beginning));
        let Some(types) = self.part("[Content_Types].xml")? else {
            let refusal = match () {
                () if begins("word/") => Refusal::damaged("it has no list of contents"),
                () if begins("mimetype") => Refusal::OtherFormat { what: "an OpenDocument file" },
                () => Refusal::OtherArchive,
            };
            return Err(refusal);
        };
        refuse_macros(types)?;
        if let Some(relations) = self.part("_rels/.rels")?
            && let Some(target) = main_target(relations)?
            && self.package.find(&target).is_some()
            && !target.starts_with("xl/")
            && !target.starts_with("ppt/")
        {
            return Ok(target);
        }
        match () {
            () if self.package.find("word/document.xml").is_some() => Ok("word/document.xml".to_owned()),
            () if begins("word/") => Err(Refusal::damaged("it has no text")),
            () if begins("xl/") => Err(Refusal::OtherFormat { what: "a workbook (XLSX)" }),
            () if begins("ppt/") => Err(Refusal::OtherFormat { what: "a presentation (PPTX)" }),
            () => Err(Refusal::OtherArchive),
        }
    }

    /// The names of the parts in a folder whose own names begin in one of the given ways, in order.
    pub fn names(&self, folder: &str, beginnings: &[&str]) -> Vec<String> {
        let mut found: Vec<String> = self
            .package
            .entries()
            .iter()
            .map(|entry| &entry.name)
            .filter(|name| match name.rsplit_once('/') {
                Some((within, own)) => within == folder && beginnings.iter().any(|one| own.starts_with(one)) && own.ends_with(".xml"),
                None => false,
            })
            .cloned()
            .collect();
        found.sort();
        found
    }

    /// The XML of a part, unpacked while it is read. Its length counts towards [`MOST_XML`].
    pub fn part(&self, name: &str) -> Result<Option<impl BufRead>, Refusal> {
        let Some(entry) = self.package.find(name) else {
            return Ok(None);
        };
        let read = self.read.get().saturating_add(entry.size);
        self.read.set(read);
        if read > MOST_XML {
            return Err(Refusal::UnpacksTooLarge);
        }
        Ok(Some(self.package.part(name)?))
    }
}

/// Refuses a file whose list of contents says that it carries programs.
fn refuse_macros(types: impl BufRead) -> Result<(), Refusal> {
    events(types, |event| match event {
        Event::Start(element) | Event::Empty(element)
            if attribute(element, "ContentType").is_some_and(|kind| kind.to_ascii_lowercase().contains("macroenabled")) =>
        {
            Err(Refusal::Macros)
        }
        _ => Ok(()),
    })
}

/// The part that the archive's list of relations names as the document.
fn main_target(relations: impl BufRead) -> Result<Option<String>, Refusal> {
    let mut target = None;
    events(relations, |event| {
        if let Event::Start(element) | Event::Empty(element) = event
            && attribute(element, "Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
        {
            target = attribute(element, "Target").map(|path| path.trim_start_matches('/').to_owned());
        }
        Ok(())
    })?;
    Ok(target)
}
