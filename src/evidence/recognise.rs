//! Recognises what a file is, by its content and never by its name. The name's ending must then agree.

use super::kind::{FileKind, ending};
use super::limits::Limits;
use super::refused::{Fault, Refused};
use answerable_package::Package;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// How many bytes of a file's beginning are looked at.
const START: usize = 4096;

/// Recognises a file, which its sender calls `name`.
///
/// # Errors
/// When the file is not of an allowed kind, when its name says another kind, or when the disk fails.
pub fn recognise(path: &Path, name: &str, limits: &Limits) -> Result<FileKind, Fault> {
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    if length == 0 {
        return Err(Refused::Empty.into());
    }
    if length > limits.bytes {
        return Err(Refused::TooLarge { most: limits.bytes }.into());
    }
    let mut start = Vec::with_capacity(START);
    (&mut file).take(START as u64).read_to_end(&mut start)?;
    let found = match start.as_slice() {
        [b'%', b'P', b'D', b'F', b'-', ..] => FileKind::Pdf,
        [b'P', b'K', 3, 4, ..] => packed(path, limits)?,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => return Err(old_office(&mut file)?.into()),
        start => match signature(start) {
            Some(refused) => return Err(refused.into()),
            // A reader of PDF finds the header within the first thousand bytes; whatever stands before it is something else.
            None if find(start.get(..1100).unwrap_or(start), b"%PDF-").is_some() => return Err(Refused::Hidden.into()),
            None => text(start, name)?,
        },
    };
    match FileKind::of_ending(ending(name)) {
        Some(said) if said == found => Ok(found),
        Some(_) => Err(Refused::EndingDisagrees { found }.into()),
        None => Err(Refused::Ending.into()),
    }
}

/// The kind of a text file: only the name can say which of the two kinds of text it is.
fn text(start: &[u8], name: &str) -> Result<FileKind, Refused> {
    let sixteen = matches!(start, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]);
    if !sixteen && start.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) {
        return Err(match FileKind::of_ending(ending(name)) {
            Some(FileKind::Csv | FileKind::Txt) => Refused::NotText,
            _ => Refused::Unknown,
        });
    }
    let shown = String::from_utf8_lossy(start).trim_start_matches('\u{FEFF}').trim_start().to_ascii_lowercase();
    if shown.starts_with('<')
        && (shown.contains("<svg") || shown.contains("<html") || shown.contains("<?xml") || shown.contains("<!doctype"))
    {
        return Err(Refused::Markup);
    }
    if shown.starts_with("{\\rtf") || shown.starts_with("%!ps") {
        return Err(Refused::OtherDocument);
    }
    if shown.starts_with("#!") {
        return Err(Refused::Script);
    }
    Ok(if ending(name).eq_ignore_ascii_case("csv") { FileKind::Csv } else { FileKind::Txt })
}

/// The kind of a file that is an archive.
fn packed(path: &Path, limits: &Limits) -> Result<FileKind, Fault> {
    let package = Package::open(path, &limits.package)?;
    if package.find("mimetype").is_some() {
        let said = package.whole("mimetype", 256).map_err(|_| Refused::Archive)?;
        return match said.trim_ascii() {
            said if said == FileKind::Odt.media_type().as_bytes() => Ok(FileKind::Odt),
            said if said == FileKind::Ods.media_type().as_bytes() => Ok(FileKind::Ods),
            said if said.starts_with(b"application/") => Err(Refused::OtherDocument.into()),
            _ => Err(Refused::Archive.into()),
        };
    }
    if package.find("[Content_Types].xml").is_none() {
        return Err(Refused::Archive.into());
    }
    let has = |folder: &str| package.entries().iter().any(|entry| entry.name.to_ascii_lowercase().starts_with(folder));
    match (has("word/"), has("xl/")) {
        (true, false) => Ok(FileKind::Docx),
        (false, true) => Ok(FileKind::Xlsx),
        (true, true) => Err(Refused::Hidden.into()),
        (false, false) => Err(Refused::OtherDocument.into()),
    }
}

/// Why an old Office file is refused: files of Office before 2007, and encrypted ones of today, which are put into the same container.
fn old_office(file: &mut File) -> Result<Refused, Fault> {
    file.seek(SeekFrom::Start(0))?;
    let wanted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (mut block, mut kept) = (vec![0; 256 << 10], Vec::new());
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            return Ok(Refused::OldOffice);
        }
        kept.extend(block.iter().take(read));
        if find(&kept, &wanted).is_some() {
            return Ok(Refused::Encrypted);
        }
        kept.drain(..kept.len().saturating_sub(wanted.len()));
    }
}

pub(super) fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Kinds of files that are refused, by the bytes with which they begin.
fn signature(start: &[u8]) -> Option<Refused> {
    const SIGNATURES: &[(usize, &[u8], Refused)] = &[
        (0, &[0x89, b'P', b'N', b'G'], Refused::Picture),
        (0, &[0xFF, 0xD8, 0xFF], Refused::Picture),
        (0, b"GIF8", Refused::Picture),
        (0, b"II*\0", Refused::Picture),
        (0, b"MM\0*", Refused::Picture),
        (0, b"8BPS", Refused::Picture),
        (0, &[0, 0, 1, 0], Refused::Picture),
        (0, &[0, 0, 0, 0x0C, b'j', b'P'], Refused::Picture),
        (8, b"WEBP", Refused::Picture),
        (4, b"ftypheic", Refused::Picture),
        (4, b"ftypheix", Refused::Picture),
        (4, b"ftypmif1", Refused::Picture),
        (4, b"ftypavif", Refused::Picture),
        (4, b"ftypM4A", Refused::Audio),
        (4, b"ftyp", Refused::Video),
        (4, b"moov", Refused::Video),
        (8, b"AVI ", Refused::Video),
        (0, &[0x1A, 0x45, 0xDF, 0xA3], Refused::Video),
        (0, b"FLV\x01", Refused::Video),
        (0, &[0, 0, 1, 0xBA], Refused::Video),
        (0, &[0, 0, 1, 0xB3], Refused::Video),
        (0, &[0x30, 0x26, 0xB2, 0x75], Refused::Video),
        (8, b"WAVE", Refused::Audio),
        (0, b"ID3", Refused::Audio),
        (0, b"OggS", Refused::Audio),
        (0, b"fLaC", Refused::Audio),
        (0, b"#!AMR", Refused::Audio),
        (0, b"MThd", Refused::Audio),
        (0, b"PK", Refused::Archive),
        (0, b"Rar!", Refused::Archive),
        (0, b"7z\xBC\xAF", Refused::Archive),
        (0, &[0x1F, 0x8B], Refused::Archive),
        (0, &[0x1F, 0x9D], Refused::Archive),
        (0, b"BZh", Refused::Archive),
        (0, &[0xFD, b'7', b'z', b'X', b'Z'], Refused::Archive),
        (0, &[0x28, 0xB5, 0x2F, 0xFD], Refused::Archive),
        (0, b"MSCF", Refused::Archive),
        (257, b"ustar", Refused::Archive),
        (0, b"MZ", Refused::Program),
        (0, b"\x7FELF", Refused::Program),
        (0, &[0xCA, 0xFE, 0xBA, 0xBE], Refused::Program),
        (0, &[0xCF, 0xFA, 0xED, 0xFE], Refused::Program),
        (0, &[0xCE, 0xFA, 0xED, 0xFE], Refused::Program),
        (0, &[0xFE, 0xED, 0xFA], Refused::Program),
        (0, b"\0asm", Refused::Program),
        (0, &[0x4C, 0, 0, 0, 1, 0x14, 2, 0], Refused::Program),
        (0, b"ITSF", Refused::OtherDocument),
        (0, b"AT&TFORM", Refused::OtherDocument),
        (0, &[0xC5, 0xD0, 0xD3, 0xC6], Refused::OtherDocument),
    ];
    let found = SIGNATURES.iter().find(|(at, bytes, _)| start.get(*at..).is_some_and(|rest| rest.starts_with(bytes)));
    // Some of these signatures can also begin a text («BM» of a bitmap, «MZ» of a name); bytes that do not occur in text decide.
    let binary = start.iter().any(|byte| *byte < 0x09 || matches!(byte, 0x0E..0x20));
    match found {
        Some((_, bytes, refused)) if binary || bytes.len() > 3 => Some(*refused),
        _ if binary && start.starts_with(b"BM") => Some(Refused::Picture),
        _ if binary && matches!(start, [0xFF, 0xE0..=0xFF, ..]) && !matches!(start, [0xFF, 0xFE, ..]) => Some(Refused::Audio),
        _ => None,
    }
}
