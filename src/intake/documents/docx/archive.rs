//! Reads the container of a Word file: a ZIP archive, of which nothing is believed that has not been counted.

use super::super::limits::{MOST_ENTRIES, MOST_RATIO, MOST_UNPACKED, RATIO_FROM};
use super::super::refusal::Refusal;
use super::xml::{attribute, events};
use quick_xml::events::Event;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// An opened ZIP archive.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: Vec<String>,
    unpacked: u64,
}

impl<'a> Archive<'a> {
    /// Opens an archive and checks what it says of its parts.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        if announced(bytes).is_some_and(|entries| entries > MOST_ENTRIES) {
            return Err(Refusal::TooManyParts);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::damaged("the archive cannot be read"))?;
        if zip.len() > MOST_ENTRIES {
            return Err(Refusal::TooManyParts);
        }
        let mut names = Vec::with_capacity(zip.len());
        let mut total: u64 = 0;
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index).map_err(|_| Refusal::damaged("a part cannot be found"))?;
            if entry.encrypted() {
                return Err(Refusal::Protected);
            }
            total = total.saturating_add(entry.size());
            let ratio = entry.size() / entry.compressed_size().max(1);
            if total > MOST_UNPACKED || (entry.size() > RATIO_FROM && ratio > MOST_RATIO) {
                return Err(Refusal::UnpacksTooLarge);
            }
            names.push(entry.name().map_err(|_| Refusal::damaged("a part has no proper name"))?.into_owned());
        }
        let archive = Self { zip, names, unpacked: 0 };
        match archive.names.iter().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin")) {
            true => Err(Refusal::Macros),
            false => Ok(archive),
        }
    }

    /// The name of the part that holds the text, as the archive's own list says.
    pub fn main_part(&mut self) -> Result<String, Refusal> {
        let has = |archive: &Self, beginning: &str| archive.names.iter().any(|name| name.starts_with(beginning));
        let Some(types) = self.part("[Content_Types].xml")? else {
            let refusal = match () {
                () if has(self, "word/") => Refusal::damaged("it has no list of contents"),
                () if has(self, "mimetype") => Refusal::OtherFormat { what: "an OpenDocument file" },
                () => Refusal::OtherArchive,
            };
            return Err(refusal);
        };
        if types.to_ascii_lowercase().contains("macroenabled") {
            return Err(Refusal::Macros);
        }
        if let Some(relations) = self.part("_rels/.rels")?
            && let Some(target) = main_target(&relations)?
            && self.names.contains(&target)
            && !target.starts_with("xl/")
            && !target.starts_with("ppt/")
        {
            return Ok(target);
        }
        match () {
            () if self.names.iter().any(|name| name == "word/document.xml") => Ok("word/document.xml".to_owned()),
            () if has(self, "word/") => Err(Refusal::damaged("it has no text")),
            () if has(self, "xl/") => Err(Refusal::OtherFormat { what: "a workbook (XLSX)" }),
            () if has(self, "ppt/") => Err(Refusal::OtherFormat { what: "a presentation (PPTX)" }),
            () => Err(Refusal::OtherArchive),
        }
    }

    /// The names of the parts in a folder whose own names begin in one of the given ways, in order.
    pub fn names(&self, folder: &str, beginnings: &[&str]) -> Vec<String> {
        let mut found: Vec<String> = self
            .names
            .iter()
            .filter(|name| match name.rsplit_once('/') {
                Some((within, own)) => within == folder && beginnings.iter().any(|one| own.starts_with(one)) && own.ends_with(".xml"),
                None => false,
            })
            .cloned()
            .collect();
        found.sort();
        found
    }

    /// The text of a part, counted while it is unpacked.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(index) = self.zip.index_for_name(name) else {
            return Ok(None);
        };
        let entry = self.zip.by_index(index).map_err(|_| Refusal::damaged(format!("the part «{name}» cannot be read")))?;
        let left = MOST_UNPACKED - self.unpacked;
        let mut bytes = Vec::new();
        entry.take(left + 1).read_to_end(&mut bytes).map_err(|_| Refusal::damaged(format!("the part «{name}» cannot be unpacked")))?;
        let size = bytes.len() as u64;
        if size > left {
            return Err(Refusal::UnpacksTooLarge);
        }
        self.unpacked += size;
        let encoding = encoding_rs::Encoding::for_bom(&bytes).map_or(encoding_rs::UTF_8, |(encoding, _)| encoding);
        let (text, _, lost) = encoding.decode(&bytes);
        if lost {
            return Err(Refusal::damaged(format!("the part «{name}» is not text")));
        }
        Ok(Some(text.into_owned()))
    }
}

/// How many entries the archive's last record announces: a directory of hundreds of thousands would cost memory before
/// it could be counted.
fn announced(bytes: &[u8]) -> Option<usize> {
    let tail = &bytes[bytes.len().saturating_sub(66 * 1024)..];
    let at = tail.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let count = tail.get(at + 10..at + 12)?;
    Some(usize::from(u16::from_le_bytes([count[0], count[1]])))
}

/// The part that the archive's list of relations names as the document.
fn main_target(relations: &str) -> Result<Option<String>, Refusal> {
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
