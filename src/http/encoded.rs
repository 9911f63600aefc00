//! Compresses an answer's body, in a way that the reader's program accepts.

use super::secret::shows_secret;
use answerable_coding::{Effort, Encoding};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The best content coding that a request accepts for a body that is worth this effort.
pub fn accepted(headers: &HeaderMap, effort: Effort) -> Encoding {
    Encoding::accepted(headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default(), effort)
}

/// Bodies larger than this are compressed on another thread than those that answer: a page takes a millisecond or two, a whole register
/// a second. Each such thread has tables of its own, so pages do not go there.
const LARGE: usize = 512 << 10;

/// Compresses a body, however large it is, without holding up other requests.
pub async fn code(encoding: Encoding, body: Bytes, effort: Effort) -> (Encoding, Bytes) {
    if encoding == Encoding::Identity || body.len() < LARGE {
        return encoding.encode(body, effort);
    }
    let plain = body.clone();
    tokio::task::spawn_blocking(move || encoding.encode(body, effort)).await.unwrap_or((Encoding::Identity, plain))
}

/// Compresses the pages of the desks, which are not kept, and marks them as private. A page that shows a secret is not compressed: its
/// address chooses some of its words, and its length could then give the secret away.
pub async fn pages(request: Request, next: Next) -> Response {
    let encoding = if shows_secret(request.uri().path()) { Encoding::Identity } else { accepted(request.headers(), Effort::Once) };
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
    let (coded_as, body) = code(encoding, body, Effort::Once).await;
    if let Some(coding) = coded_as.name() {
        parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(body))
}
