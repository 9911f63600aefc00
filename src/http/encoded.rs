//! Compresses an answer's body, in a way that the reader's program accepts.

use super::secret::shows_secret;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::io::Write;

/// The smallest body that is worth compressing, in bytes.
const SMALLEST: usize = 600;

/// A content coding of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    Identity,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The best content coding that a request accepts.
    pub fn accepted(headers: &HeaderMap) -> Encoding {
        let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut pieces = part.split(';');
                let named = pieces.next().unwrap_or_default().trim();
                let refused = pieces.any(|piece| matches!(piece.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
                named.eq_ignore_ascii_case(name) && !refused
            })
        };
        if takes("br") {
            Encoding::Brotli
        } else if takes("gzip") {
            Encoding::Gzip
        } else {
            Encoding::Identity
        }
    }

    /// The value of the header Content-Encoding; none for a plain body.
    pub fn header(self) -> Option<HeaderValue> {
        match self {
            Encoding::Identity => None,
            Encoding::Gzip => Some(HeaderValue::from_static("gzip")),
            Encoding::Brotli => Some(HeaderValue::from_static("br")),
        }
    }

    /// Compresses a body; answers `Identity` and the plain body if it is not worth it. With `thorough` it takes more time: for what is
    /// compressed once and sent often.
    pub fn encode(self, body: Bytes, thorough: bool) -> (Encoding, Bytes) {
        if body.len() < SMALLEST {
            return (Encoding::Identity, body);
        }
        let mut coded = Vec::with_capacity(body.len() / 3);
        let done = match self {
            Encoding::Identity => return (Encoding::Identity, body),
            Encoding::Gzip => {
                let level = flate2::Compression::new(if thorough { 9 } else { 6 });
                let mut writer = flate2::write::GzEncoder::new(&mut coded, level);
                writer.write_all(&body).and_then(|()| writer.finish().map(|_| ()))
            }
            Encoding::Brotli => {
                let parameters = brotli::enc::BrotliEncoderParams { quality: if thorough { 11 } else { 5 }, ..Default::default() };
                brotli::BrotliCompress(&mut body.as_ref(), &mut coded, &parameters).map(|_| ())
            }
        };
        match done {
            Ok(()) => (self, Bytes::from(coded)),
            // Writing to memory does not fail; if it did, the plain body would still be right.
            Err(_) => (Encoding::Identity, body),
        }
    }
}

/// Bodies larger than this are compressed on another thread than those that answer.
const LARGE: usize = 64 << 10;

/// Compresses a body, however large it is, without holding up other requests.
pub async fn code(encoding: Encoding, body: Bytes) -> (Encoding, Bytes) {
    if encoding == Encoding::Identity || body.len() < LARGE {
        return encoding.encode(body, false);
    }
    let plain = body.clone();
    tokio::task::spawn_blocking(move || encoding.encode(body, false)).await.unwrap_or((Encoding::Identity, plain))
}

/// Compresses the pages of the desks, which are not kept, and marks them as private. A page that shows a secret is not compressed: its
/// address chooses some of its words, and its length could then give the secret away.
pub async fn pages(request: Request, next: Next) -> Response {
    let encoding = if shows_secret(request.uri().path()) { Encoding::Identity } else { Encoding::accepted(request.headers()) };
    let mut response = code_page(encoding, next.run(request).await).await;
    // An answer that is for everybody says so itself: a file of public evidence.
    response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-store"));
    response
}

/// Adds the header `Vary`: a page depends on its coding and on who is signed in, beside its address.
pub fn vary(response: &mut Response) {
    let headers = response.headers_mut();
    let said = headers.get_all(VARY).iter().filter_map(|value| value.to_str().ok()).collect::<Vec<_>>().join(", ");
    let mut names: Vec<String> = said.split(',').map(|name| name.trim().to_ascii_lowercase()).filter(|name| !name.is_empty()).collect();
    for name in ["accept-encoding", "cookie"] {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_string());
        }
    }
    if let Ok(value) = HeaderValue::from_str(&names.join(", ")) {
        headers.insert(VARY, value);
    }
}

/// Compresses an answer if it is a page.
pub async fn code_page(encoding: Encoding, mut response: Response) -> Response {
    vary(&mut response);
    let page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if encoding == Encoding::Identity || !page || response.headers().contains_key(CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let (coded_as, body) = code(encoding, body).await;
    if let Some(coding) = coded_as.header() {
        parts.headers.insert(CONTENT_ENCODING, coding);
    }
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_that_is_accepted() {
        let accepts = |value: &'static str| Encoding::accepted(&HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(value))]));
        assert_eq!(accepts("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(accepts("gzip;q=1.0, br;q=0"), Encoding::Gzip);
        assert_eq!(accepts("identity"), Encoding::Identity);
    }

    #[test]
    fn a_coded_body_comes_back() {
        use std::io::Read;
        let body = Bytes::from("recommendation ".repeat(500));
        let (encoding, coded) = Encoding::Gzip.encode(body.clone(), false);
        assert!(encoding == Encoding::Gzip && coded.len() < body.len() / 10);
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(coded.as_ref()).read_to_end(&mut back).unwrap();
        assert_eq!(back, body);
        let (_, coded) = Encoding::Brotli.encode(body.clone(), true);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut coded.as_ref(), &mut back).unwrap();
        assert_eq!(back, body);
        assert_eq!(Encoding::Brotli.encode(Bytes::from("short"), true).0, Encoding::Identity);
    }
}
