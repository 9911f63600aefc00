//! Reads XML as UTF-8, in pieces that fit into memory.

use super::refused::Refused;
use std::io::{self, BufRead, Read};

/// The longest run of bytes without a tag: this much is read into memory at once.
const LONGEST_RUN: usize = 4 << 20;

/// The source as UTF-8: parts of office files may be UTF-16, and then say so with their first two bytes.
pub(super) fn utf8(mut source: impl BufRead) -> Result<impl Read, Refused> {
    let start = source.fill_buf().map_err(|_| Refused::Damaged)?;
    let encoding = match start {
        [0xFF, 0xFE, ..] => Some(encoding_rs::UTF_16LE),
        [0xFE, 0xFF, ..] => Some(encoding_rs::UTF_16BE),
        [0, ..] | [_, 0, ..] => return Err(Refused::BrokenXml { at: 0 }),
        _ => None,
    };
    let Some(encoding) = encoding else { return Ok(Either::Plain(Guarded { source, run: 0 })) };
    let mut bytes = Vec::new();
    source.take(LONGEST_RUN as u64 + 1).read_to_end(&mut bytes).map_err(|_| Refused::Damaged)?;
    if bytes.len() > LONGEST_RUN {
        return Err(Refused::TooComplex);
    }
    let (text, _, broken) = encoding.decode(&bytes);
    if broken {
        return Err(Refused::BrokenXml { at: 0 });
    }
    Ok(Either::Decoded(io::Cursor::new(text.into_owned().into_bytes())))
}

enum Either<A, B> {
    Plain(A),
    Decoded(B),
}

impl<A: Read, B: Read> Read for Either<A, B> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Either::Plain(inner) => inner.read(into),
            Either::Decoded(inner) => inner.read(into),
        }
    }
}

/// A reader that ends when there is no tag for so long that the XML reader's buffer would grow without bounds.
struct Guarded<R> {
    source: R,
    run: usize,
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(into)?;
        self.run = match into.get(..read).unwrap_or_default().iter().rposition(|byte| *byte == b'<') {
            Some(place) => read - place,
            None => self.run + read,
        };
        if self.run > LONGEST_RUN { Err(io::Error::other("no tag for too long")) } else { Ok(read) }
    }
}
