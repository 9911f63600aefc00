//! Compresses what the server answers: the content codings (RFC 9110, 8.4) that browsers take, and how much time a body is worth.

use bytes::Bytes;
use std::io::Write;

/// The smallest body that is worth compressing, in bytes.
const SMALLEST: usize = 600;

/// The smallest window that Brotli searches with its better method; below it, the library takes another, which is several times slower.
const LEAST_WINDOW: u32 = 17;

/// How much time a body is worth: what is sent once is compressed quickly, what is sent often well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// A page that is drawn for one answer.
    Once,
    /// A page that is kept, and sent again until the register changes.
    Kept,
    /// A file of the site.
    Built,
}

/// A content coding of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    Identity,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The best coding that a request takes, by its header `Accept-Encoding`, for a body that is worth this effort. For one answer that is
    /// gzip: it takes a third to a half of Brotli's time for five to ten per cent more bytes. Otherwise it is Brotli.
    pub fn accepted(header: &str, effort: Effort) -> Encoding {
        let takes = |name: &str| {
            header.split(',').any(|part| {
                let mut pieces = part.split(';');
                let named = pieces.next().unwrap_or_default().trim();
                let refused = pieces.any(|piece| matches!(piece.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
                named.eq_ignore_ascii_case(name) && !refused
            })
        };
        let by_worth = match effort {
            Effort::Once => [Encoding::Gzip, Encoding::Brotli],
            Effort::Kept | Effort::Built => [Encoding::Brotli, Encoding::Gzip],
        };
        by_worth.into_iter().find(|coding| coding.name().is_some_and(takes)).unwrap_or(Encoding::Identity)
    }

    /// The coding as the header `Content-Encoding` names it; none for a plain body.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Encoding::Identity => None,
            Encoding::Gzip => Some("gzip"),
            Encoding::Brotli => Some("br"),
        }
    }

    /// Compresses a body; answers `Identity` and the plain body if it is not worth it.
    pub fn encode(self, body: Bytes, effort: Effort) -> (Encoding, Bytes) {
        if body.len() < SMALLEST {
            return (Encoding::Identity, body);
        }
        let mut coded = Vec::with_capacity(body.len() / 3);
        let done = match self {
            Encoding::Identity => return (Encoding::Identity, body),
            Encoding::Gzip => {
                let level = match effort {
                    Effort::Once => 4,
                    Effort::Kept => 6,
                    Effort::Built => 9,
                };
                let level = flate2::Compression::new(level);
                let mut writer = flate2::write::GzEncoder::new(&mut coded, level);
                writer.write_all(&body).and_then(|()| writer.finish().map(|_| ()))
            }
            Encoding::Brotli => brotli::BrotliCompress(&mut body.as_ref(), &mut coded, &brotli_parameters(body.len(), effort)).map(|_| ()),
        };
        match done {
            Ok(()) => (self, Bytes::from(coded)),
            // Writing to memory does not fail; if it did, the plain body would still be right.
            Err(_) => (Encoding::Identity, body),
        }
    }
}

/// The window is as large as the body. With the library's own, of four megabytes, emptying its tables took longer than compressing a page, and
/// the tables for one file of the site took 40 MB of memory, which stayed with the process.
fn brotli_parameters(size: usize, effort: Effort) -> brotli::enc::BrotliEncoderParams {
    let fits = size.next_power_of_two().ilog2();
    let (quality, window) = match effort {
        Effort::Once => (4, fits),
        Effort::Kept => (5, fits.max(LEAST_WINDOW)),
        Effort::Built => (11, fits),
    };
    brotli::enc::BrotliEncoderParams { quality, lgwin: window.clamp(10, 22).cast_signed(), size_hint: size, ..Default::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_best_that_is_accepted() {
        for (header, once, kept) in [
            ("gzip, deflate, br, zstd", Encoding::Gzip, Encoding::Brotli),
            ("gzip;q=1.0, br;q=0", Encoding::Gzip, Encoding::Gzip),
            ("br", Encoding::Brotli, Encoding::Brotli),
            ("identity", Encoding::Identity, Encoding::Identity),
            ("", Encoding::Identity, Encoding::Identity),
        ] {
            assert_eq!(Encoding::accepted(header, Effort::Once), once, "{header}");
            assert_eq!(Encoding::accepted(header, Effort::Kept), kept, "{header}");
            assert_eq!(Encoding::accepted(header, Effort::Built), kept, "{header}");
        }
    }

    /// What a browser makes of a coded body.
    fn decoded(encoding: Encoding, coded: &[u8]) -> Vec<u8> {
        let mut back = Vec::new();
        match encoding {
            Encoding::Identity => back.extend_from_slice(coded),
            Encoding::Gzip => drop(flate2::read::GzDecoder::new(coded).read_to_end(&mut back).unwrap()),
            Encoding::Brotli => brotli::BrotliDecompress(&mut &*coded, &mut back).unwrap(),
        }
        back
    }

    #[test]
    fn a_coded_body_comes_back_whatever_its_size_and_the_effort() {
        for size in [SMALLEST, 1_000, 70_000, 300_000] {
            let body: String =
                (0..).map(|number| format!("recommendation {} of {number}; ", number * 7_919 % 10_007)).take(size / 20).collect();
            let body = Bytes::from(body.repeat(2));
            for encoding in [Encoding::Gzip, Encoding::Brotli] {
                let sizes = [Effort::Once, Effort::Kept, Effort::Built].map(|effort| {
                    let (as_asked, coded) = encoding.encode(body.clone(), effort);
                    assert_eq!((as_asked, decoded(encoding, &coded) == body), (encoding, true), "{size} {effort:?}");
                    coded.len()
                });
                // Of a short body the efforts make about the same.
                assert!(size < 70_000 || sizes.is_sorted_by(|quick, thorough| quick > thorough), "{encoding:?} of {size}: {sizes:?}");
            }
        }
        assert_eq!(Encoding::Brotli.encode(Bytes::from("short"), Effort::Built).0, Encoding::Identity);
    }
}
