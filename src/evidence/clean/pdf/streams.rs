//! Cleans pictures inside a PDF, which bring along what their camera wrote into them.

use super::super::super::refused::Refused;
use super::super::office::LARGEST_PICTURE;
use super::super::picture;
use lopdf::{Object, Stream};

/// Removes the metadata from a stream, where it is a picture.
pub(super) fn clean(stream: &mut Stream) -> Result<(), Refused> {
    let filters: Vec<Vec<u8>> = match stream.dict.get(b"Filter") {
        Ok(Object::Name(filter)) => vec![filter.clone()],
        Ok(Object::Array(list)) => list.iter().filter_map(|filter| filter.as_name().ok().map(<[u8]>::to_vec)).collect(),
        _ => return Ok(()),
    };
    let scrub: fn(&[u8]) -> Option<Vec<u8>> = match filters.last().map(Vec::as_slice) {
        Some(b"DCTDecode" | b"DCT") => picture::jpeg,
        Some(b"JPXDecode") => jpeg_2000,
        _ => return Ok(()),
    };
    if filters.len() > 1 {
        unwrap(stream, &filters)?;
    }
    let clean = scrub(&stream.content).ok_or(Refused::Damaged)?;
    stream.set_content(clean);
    Ok(())
}

/// Undoes the filters around the picture's own filter, so that the picture can be cleaned.
fn unwrap(stream: &mut Stream, filters: &[Vec<u8>]) -> Result<(), Refused> {
    let (own, around) = filters.split_last().ok_or(Refused::Damaged)?;
    let mut outer = stream.clone();
    outer.dict.set("Filter", Object::Array(around.iter().cloned().map(Object::Name).collect()));
    let params = match stream.dict.get(b"DecodeParms") {
        Ok(Object::Array(list)) => list.last().cloned(),
        _ => None,
    };
    let inner = outer.decompressed_content_with_limit(LARGEST_PICTURE as usize).map_err(|_| Refused::Damaged)?;
    stream.dict.set("Filter", Object::Name(own.clone()));
    stream.dict.remove(b"DecodeParms");
    if let Some(params) = params.filter(|params| !params.is_null()) {
        stream.dict.set("DecodeParms", params);
    }
    stream.set_content(inner);
    Ok(())
}

/// A JPEG 2000 picture without metadata. It is made of boxes: those for other programs' use and for XML go. A bare stream of pixels has
/// no boxes.
fn jpeg_2000(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.starts_with(&[0xFF, 0x4F]) {
        return Some(bytes.to_vec());
    }
    let mut clean = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let (said, rest) = bytes.get(at..)?.split_first_chunk::<4>()?;
        let kind = rest.first_chunk::<4>()?;
        let said = u32::from_be_bytes(*said) as usize;
        let length = match said {
            0 => bytes.len() - at,
            1 => usize::try_from(u64::from_be_bytes(bytes.get(at + 8..at + 16)?.try_into().ok()?)).ok()?,
            said => said,
        };
        if length < 8 {
            return None;
        }
        let whole = bytes.get(at..at.checked_add(length)?)?;
        if matches!(kind, b"jP  " | b"ftyp" | b"jp2h" | b"jp2c" | b"rreq" | b"jpch" | b"jplh") {
            clean.extend(whole);
        }
        at += length;
    }
    Some(clean)
}
