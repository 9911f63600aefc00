//! Writes a sheet as a Word file (DOCX). The parts are written here and not by a library: the existing ones cannot write tables that run
//! from right to left or the language of each run, or they put the program's name and the time into each file. The text goes into the
//! archive while it is made; only the packed file is held in memory.

mod body;
mod parts;
mod text;
mod xml;

use answerable_domain::brief::BriefSheet;
use answerable_domain::reader::Reader;
use std::io::{self, Cursor, Write};
use text::Text;
use xml::Xml;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The media type of a Word file.
pub const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The brief of a document as a Word file. The same brief always gives the same bytes.
///
/// # Errors
/// If the archive cannot be written.
pub fn brief(sheet: &BriefSheet, reader: &Reader) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No time is written: it would tell when somebody asked, and change the file each time.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::DEFAULT);
    let begin = |zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str| zip.start_file(name, options).map_err(io::Error::from);
    let lang = reader.lang;
    begin(&mut zip, "[Content_Types].xml")?;
    parts::content_types(&mut zip)?;
    begin(&mut zip, "_rels/.rels")?;
    let main = [
        ("document".to_string(), "officeDocument", "word/document.xml", false),
        ("properties".to_string(), parts::PROPERTIES, "docProps/core.xml", false),
    ];
    parts::relations(&mut zip, &main)?;
    begin(&mut zip, "docProps/core.xml")?;
    parts::properties(&mut zip, &sheet.title, &reader.lexicon().say("site-name", &[]), lang)?;
    begin(&mut zip, "word/styles.xml")?;
    parts::styles(&mut zip, lang)?;
    begin(&mut zip, "word/numbering.xml")?;
    parts::numbering(&mut zip)?;
    begin(&mut zip, "word/settings.xml")?;
    parts::settings(&mut zip, lang)?;
    begin(&mut zip, "word/footer.xml")?;
    part(&mut zip, reader, "w:ftr", None, |text| text.foot(sheet))?;
    begin(&mut zip, "word/document.xml")?;
    let links = part(&mut zip, reader, "w:document", Some("w:body"), |text| text.brief(sheet))?;
    begin(&mut zip, "word/_rels/document.xml.rels")?;
    let own = ["styles", "numbering", "settings", "footer"].map(|kind| (kind.to_string(), kind, format!("{kind}.xml"), false));
    let links = links.into_iter().enumerate().map(|(at, address)| (format!("link{}", at + 1), "hyperlink", address, true));
    let relations: Vec<_> = own.into_iter().chain(links).collect();
    let relations: Vec<_> = relations.iter().map(|(id, kind, target, outside)| (id.clone(), *kind, target.as_str(), *outside)).collect();
    parts::relations(&mut zip, &relations)?;
    Ok(zip.finish().map_err(io::Error::from)?.into_inner())
}

/// Writes a part with words in it; answers the addresses to which it links.
fn part<W: Write>(
    out: W,
    reader: &Reader,
    root: &str,
    inside: Option<&str>,
    write: impl FnOnce(&mut Text<'_, W>) -> io::Result<()>,
) -> io::Result<Vec<String>> {
    let mut text = Text { xml: Xml::begin(out)?, reader, links: Vec::new(), rtl: false };
    text.xml.open(root, &[("xmlns:w", parts::W), ("xmlns:r", parts::R)])?;
    if let Some(inside) = inside {
        text.xml.open(inside, &[])?;
    }
    write(&mut text)?;
    if let Some(inside) = inside {
        text.xml.close(inside)?;
    }
    text.xml.close(root)?;
    Ok(text.links)
}
