//! Reads a PDF within bounds, and checks what its bytes alone can tell.

use super::super::super::limits::Limits;
use super::super::super::recognise::find;
use super::super::super::refused::Refused;
use lopdf::{Document, LoadOptions, Object};
use std::cell::Cell;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// The most bytes to which one stream of objects may unpack.
const LARGEST_STREAM: usize = 16 << 20;

/// Refuses a PDF that is another kind of file as well, or that could not be held in memory.
pub(in super::super::super) fn check_bytes(bytes: &[u8], limits: &Limits) -> Result<(), Refused> {
    let start = bytes.get(..1024).unwrap_or(bytes).to_ascii_lowercase();
    if ["<html", "<script", "<svg", "<!doctype", "<?php", "<iframe"].iter().any(|word| find(&start, word.as_bytes()).is_some()) {
        return Err(Refused::Hidden);
    }
    let end = bytes.windows(5).rposition(|window| window == b"%%EOF").ok_or(Refused::Damaged)? + 5;
    if bytes.iter().skip(end).any(|byte| !matches!(byte, 0 | b'\t' | b'\n' | b'\r' | b' ' | 0x0C | 0x1A)) {
        return Err(Refused::Hidden);
    }
    if is_archive(bytes) {
        return Err(Refused::Hidden);
    }
    if tokens(bytes) > limits.tokens { Err(Refused::TooComplex) } else { Ok(()) }
}

/// Whether the end of a zip archive stands anywhere in the file, so that a reader of archives would open it.
fn is_archive(bytes: &[u8]) -> bool {
    let mut from = 0;
    while let Some(at) = bytes.get(from..).and_then(|rest| find(rest, b"PK\x05\x06")).map(|at| at + from) {
        // These four bytes can stand in a picture by chance; together with a directory before them they do not.
        if let Some([_, _, _, _, 0, 0, 0, 0, _, _, _, _, a, b, c, d, ..]) = bytes.get(at..at + 22)
            && u32::from_le_bytes([*a, *b, *c, *d]) as usize <= at
        {
            return true;
        }
        from = at + 4;
    }
    false
}

/// How many tokens the file may have. Each costs some hundred bytes of memory. Only dense places count: packed and encoded data looks
/// like a token every ten bytes or more, objects and drawing instructions like one every five.
fn tokens(bytes: &[u8]) -> usize {
    bytes.chunks(4096).map(|piece| (tokens_of(piece), piece.len() / 8)).filter(|(count, usual)| count > usual).map(|(count, _)| count).sum()
}

fn tokens_of(bytes: &[u8]) -> usize {
    let mut inside = false;
    let mut count = 0;
    for byte in bytes {
        match byte {
            0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ' | b']' | b')' | b'>' => inside = false,
            b'[' | b'(' | b'<' | b'/' | b'{' => {
                count += 1;
                inside = true;
            }
            _ if !inside => {
                count += 1;
                inside = true;
            }
            _ => {}
        }
    }
    count
}

thread_local! {
    /// How many tokens may still be read of the file that this thread reads. The PDF reader takes a plain function, which can keep its
    /// count nowhere else.
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// The payload with which reading is ended when the limit of tokens is spent.
struct Spent;

/// Reads a PDF. Only the objects themselves are resolved.
pub(in super::super::super) fn load(bytes: &[u8], limits: &Limits) -> Result<Document, Refused> {
    LEFT.set(limits.tokens.saturating_mul(2));
    let options = LoadOptions { filter: Some(weigh), max_decompressed_size: Some(LARGEST_STREAM), ..LoadOptions::default() };
    let read = catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(bytes, options)));
    match read {
        Ok(Ok(document)) if document.is_encrypted() || document.was_encrypted() => Err(Refused::Encrypted),
        Ok(Ok(document)) => Ok(document),
        Ok(Err(_)) if find(bytes, b"/Encrypt").is_some() => Err(Refused::Encrypted),
        Ok(Err(_)) => Err(Refused::Damaged),
        Err(reason) if reason.is::<Spent>() => Err(Refused::TooComplex),
        Err(_) => Err(Refused::Damaged),
    }
}

/// Counts each object against the limit as it is read. A table can name one large object a hundred thousand times, and small streams can
/// hold millions.
fn weigh(id: (u32, u16), object: &mut Object) -> Option<((u32, u16), Object)> {
    let weight = match &*object {
        Object::Stream(stream) if stream.dict.has_type(b"ObjStm") => {
            let mut counted = Counted(0);
            // A stream that cannot be unpacked is left to the PDF reader, which refuses it.
            let _ = stream.decompress_to_writer(&mut counted, LARGEST_STREAM);
            counted.0
        }
        Object::Stream(stream) => 1 + stream.dict.len() + stream.content.len() / 100,
        other => nodes(other),
    };
    let left = LEFT.get().checked_sub(weight);
    // Ends the reading without the noise of a panic; it is caught above.
    LEFT.set(left.unwrap_or_else(|| resume_unwind(Box::new(Spent))));
    // For a stream, the reader only asks whether there is an answer.
    Some((id, if matches!(object, Object::Stream(_)) { Object::Null } else { object.clone() }))
}

fn nodes(object: &Object) -> usize {
    match object {
        Object::Array(list) => 1 + list.iter().map(nodes).sum::<usize>(),
        Object::Dictionary(dictionary) => 1 + dictionary.iter().map(|(_, value)| 1 + nodes(value)).sum::<usize>(),
        Object::String(bytes, _) | Object::Name(bytes) => 1 + bytes.len() / 100,
        _ => 1,
    }
}

struct Counted(usize);

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += tokens(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
