//! Cleans pictures inside documents: what cameras and programs write beside the pixels is removed, the pixels stay as they are.

use super::super::refused::Refused;

/// The format of a picture, recognised by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// Windows bitmap.
    Bmp,
    /// A vector drawing of Windows, 32 bit (EMF).
    Emf,
    /// A vector drawing of Windows, 16 bit (WMF).
    Wmf,
}

/// The format of a picture; none if it is not one of those that documents may hold.
#[must_use]
pub fn recognise(bytes: &[u8]) -> Option<Picture> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(Picture::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Picture::Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Picture::Gif),
        [b'B', b'M', ..] => Some(Picture::Bmp),
        [1, 0, 0, 0, ..] if bytes.get(40..44) == Some(b" EMF".as_slice()) => Some(Picture::Emf),
        [0xD7, 0xCD, 0xC6, 0x9A, ..] | [1 | 2, 0, 9, 0, 0, 1 | 3, ..] => Some(Picture::Wmf),
        _ => None,
    }
}

/// The picture without what was written beside its pixels, and without what stands behind its end.
///
/// # Errors
/// When the picture is damaged, or of a format that is not known here.
pub fn scrub(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let clean = match recognise(bytes).ok_or(Refused::Embedded)? {
        Picture::Jpeg => jpeg(bytes),
        Picture::Png => png(bytes),
        Picture::Gif => gif(bytes),
        Picture::Bmp => bmp(bytes),
        Picture::Emf => emf(bytes),
        Picture::Wmf => Some(bytes.to_vec()),
    };
    clean.ok_or(Refused::Damaged)
}

/// JPEG: only the segments that decoding needs, and the colour profile. EXIF (places, cameras, thumbnails), XMP, IPTC and comments go.
#[must_use]
pub fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = vec![0xFF, 0xD8];
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xFF {
            return None;
        }
        while *bytes.get(at + 1)? == 0xFF {
            at += 1;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xD9 => {
                clean.extend([0xFF, 0xD9]);
                return Some(clean);
            }
            0x01 | 0xD0..=0xD7 => at += 2,
            0x00 | 0xD8 => return None,
            _ => {
                let length = usize::from(*bytes.get(at + 2)?) << 8 | usize::from(*bytes.get(at + 3)?);
                let whole = bytes.get(at..at + 2 + length.max(2))?;
                let data = whole.get(4..)?;
                match marker {
                    // Its thumbnail is a picture of its own: only the head stays.
                    0xE0 if data.starts_with(b"JFIF\0") && data.len() >= 14 => {
                        clean.extend([0xFF, 0xE0, 0, 16]);
                        clean.extend(data.iter().take(12));
                        clean.extend([0, 0]);
                    }
                    0xE2 if data.starts_with(b"ICC_PROFILE\0") => clean.extend(whole),
                    0xEE if data.starts_with(b"Adobe") => clean.extend(whole),
                    0xE0..=0xFE => {}
                    _ => clean.extend(whole),
                }
                at += whole.len();
                if marker == 0xDA {
                    let scan = scan_end(bytes, at);
                    clean.extend(bytes.get(at..scan)?);
                    if scan == bytes.len() {
                        // The picture was cut off: browsers draw what there is, and so may documents.
                        clean.extend([0xFF, 0xD9]);
                        return Some(clean);
                    }
                    at = scan;
                }
            }
        }
    }
}

/// Where the pixels of a scan end: at the next marker that does not belong to them.
fn scan_end(bytes: &[u8], from: usize) -> usize {
    let ends = |pair: &[u8]| matches!(pair, [0xFF, next] if !matches!(next, 0 | 0xD0..=0xD7 | 0xFF));
    bytes.get(from..).and_then(|rest| rest.windows(2).position(ends)).map_or(bytes.len(), |at| from + at)
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 13] =
        [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"pHYs", b"cICP"];
    let mut clean = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let length = number(bytes, at)?;
        let chunk = bytes.get(at..at.checked_add(length)?.checked_add(12)?)?;
        let kind = chunk.get(4..)?.first_chunk::<4>()?;
        if KEPT.contains(&kind) {
            clean.extend(chunk);
        }
        at += chunk.len();
        if kind == b"IEND" {
            return Some(clean);
        }
    }
}

fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + table(*bytes.get(10)?);
    let mut clean = bytes.get(..at)?.to_vec();
    loop {
        let start = at;
        let kept = match *bytes.get(at)? {
            0x3B => {
                clean.push(0x3B);
                return Some(clean);
            }
            0x21 => {
                let label = *bytes.get(at + 1)?;
                at += 2;
                label == 0xF9 || label == 0xFF && bytes.get(at + 1..at + 12) == Some(b"NETSCAPE2.0".as_slice())
            }
            0x2C => {
                at += 11 + table(*bytes.get(at + 9)?);
                true
            }
            _ => return None,
        };
        loop {
            let length = usize::from(*bytes.get(at)?);
            at += 1 + length;
            if length == 0 {
                break;
            }
        }
        if kept {
            clean.extend(bytes.get(start..at)?);
        }
    }
}

fn bmp(bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u32::from_le_bytes(*bytes.get(2..)?.first_chunk()?) as usize;
    Some(bytes.get(..length).filter(|_| length > 14).unwrap_or(bytes).to_vec())
}

/// An EMF drawing without what tells of its maker. It names the program and its title behind its header: these are blanked, since other
/// places are counted from there. Its comments may hold whole other files (a PDF, another drawing) and are blanked too.
fn emf(bytes: &[u8]) -> Option<Vec<u8>> {
    let word = |bytes: &[u8], at: usize| Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?) as usize);
    let mut clean = bytes.to_vec();
    let (letters, place) = (word(bytes, 60)?, word(bytes, 64)?);
    if letters > 0 {
        clean.get_mut(place..place.checked_add(letters.checked_mul(2)?)?)?.fill(0);
    }
    let mut at = 0;
    loop {
        let (kind, size) = (word(bytes, at)?, word(bytes, at + 4)?);
        if size < 8 || at + size > bytes.len() {
            return None;
        }
        // «EMF+» comments are the drawing itself in its newer form.
        if kind == 70 && size > 16 && bytes.get(at + 12..at + 16) != Some(b"EMF+".as_slice()) {
            clean.get_mut(at + 12..at + size)?.fill(0);
        }
        at += size;
        if kind == 14 {
            clean.truncate(at);
            return Some(clean);
        }
    }
}

/// Reads four bytes as a length, the most significant first.
fn number(bytes: &[u8], at: usize) -> Option<usize> {
    Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?) as usize)
}
