//! Reads Word files: a container of XML parts.

mod archive;
mod body;
mod numbering;
mod paragraph;
mod styles;
mod xml;

use super::block::{Document, Format};
use super::refusal::Refusal;
use archive::Archive;
use numbering::Numbering;
use styles::Styles;

/// Reads the paragraphs of a Word file.
pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    let archive = Archive::open(bytes)?;
    let main = archive.main_part()?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let beside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };

    let styles = match archive.part(&beside("styles.xml"))? {
        Some(part) => Styles::read(part)?,
        None => Styles::default(),
    };
    let numbering = match archive.part(&beside("numbering.xml"))? {
        Some(part) => Numbering::read(part)?,
        None => Numbering::default(),
    };
    let text = archive.part(&main)?.ok_or_else(|| Refusal::damaged("it has no text"))?;
    let (blocks, mut margins) = body::read(text, &styles, numbering)?;
    for name in archive.names(&folder, &["header", "footer"]) {
        if let Some(part) = archive.part(&name)? {
            let (blocks, _) = body::read(part, &Styles::default(), Numbering::default())?;
            margins.extend(blocks.into_iter().map(|block| block.text));
        }
    }
    let mut notes = Vec::new();
    for name in archive.names(&folder, &["footnotes", "endnotes"]) {
        if let Some(part) = archive.part(&name)? {
            let (blocks, _) = body::read(part, &Styles::default(), Numbering::default())?;
            notes.extend(blocks.into_iter().take(4).map(|block| block.text));
        }
    }
    Ok(Document { format: Format::Docx, blocks, margins, notes })
}
