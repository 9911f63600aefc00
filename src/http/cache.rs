//! Pages for readers who are not signed in are drawn once for each version of the register. Until something public changes, or a day
//! passes, they come from memory, compressed. A request with a cookie is never answered from here.

use super::answers::private;
use super::app::App;
use super::asked::{LooksBack, apology};
use super::encoded::{accepted, code, code_page, vary};
use super::pages::Kept;
use super::{addressed, lanes, network};
use crate::clock::today;
use answerable_app::pages::Problem;
use answerable_coding::{Effort, Encoding};
use answerable_store::db::still_there;
use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The largest answer that is kept, in bytes.
const LARGEST: usize = 1024 * 1024;
/// The request headers on which an answer depends beside the address (`Vary`).
const DEPENDS: &str = "accept-encoding, cookie";

/// Marks an answer that is made while it is sent (a download of the whole register): it is passed on untouched.
#[derive(Clone, Copy)]
pub struct Streamed;

/// Routes of pages that say the same on every day.
const TIMELESS: [&str; 5] = ["/{lang}/about", "/{lang}/data", "/{lang}/log", "/{lang}/accessibility", "/{lang}/privacy"];

/// Draws the page: in its lane, on a thread apart from those that answer.
async fn drawn(app: &App, request: Request, next: Next, earlier: bool) -> Response {
    let network = network::part(request.extensions(), request.headers(), app);
    let place = match app.lanes.of(request.method(), request.uri().path(), earlier) {
        None => return next.run(request).await,
        Some(lane) => lane.take(network.as_deref()).await,
    };
    match place {
        Ok(place) => lanes::apart(Some(place), next.run(request)).await,
        Err(lanes::Busy) => apology(app, request.uri(), request.headers(), &Problem::Unavailable),
    }
}

/// Answers a request from memory, or draws the page and keeps it.
pub async fn anonymous(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_string()).unwrap_or_default();
    let addressed = addressed::read(&route, request.uri().query().unwrap_or_default());
    if let Some(mut refused) = addressed::refusal(&route, request.uri(), request.headers(), &addressed.unknown) {
        vary(&mut refused);
        return private(refused);
    }
    if let Some(query) = &addressed.query {
        rewrite(&mut request, query);
    }
    if !TIMELESS.contains(&route.as_str()) {
        request.extensions_mut().insert(LooksBack);
    }
    let earlier = addressed.earlier && request.extensions().get::<LooksBack>().is_some() && !route.is_empty();
    let readable = matches!(*request.method(), Method::GET | Method::HEAD);
    if !readable || request.headers().contains_key(COOKIE) {
        let encoding = accepted(request.headers(), Effort::Once);
        let mut response = code_page(encoding, drawn(&app, request, next, earlier).await).await;
        // The answer may have a name in it: neither caches in between nor the browser's disk may keep it.
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        return response;
    }
    let snapshot = app.register.current();
    let (version, day) = (snapshot.version, today());
    let etag = format!("W/\"{version}-{day}-{}\"", app.assets.hash);
    // There is no end of addresses that are not understood; their pages are drawn each time.
    let keeping = app.pages.kept.as_ref().filter(|_| addressed.query.is_some());
    let effort = if keeping.is_some() { Effort::Kept } else { Effort::Once };
    let encoding = accepted(request.headers(), effort);
    let known = request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let fresh = known.is_some_and(|known| known.split(',').any(|tag| tag.trim() == etag));
    let key = (request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(), encoding);
    if let Some(kept) = keeping.and_then(|kept| kept.get(&key))
        && kept.version == version
        && kept.day == day
        && still_there(&app.register.db).is_ok()
    {
        if fresh {
            return not_modified(&etag);
        }
        let mut response = Response::new(Body::from(kept.body));
        *response.headers_mut() = kept.headers;
        return response;
    }
    let mut response = drawn(&app, request, next, earlier).await;
    if response.status() != StatusCode::OK || response.extensions().get::<Streamed>().is_some() {
        response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
        vary(&mut response);
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    // An answer that is compressed already (a spreadsheet) is kept, but not compressed again.
    let packed = parts.headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"application/vnd.openxmlformats"));
    let (coded_as, body) = if packed { (Encoding::Identity, body) } else { code(encoding, body, effort).await };
    let headers = &mut parts.headers;
    if let Some(coding) = coded_as.name() {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    headers.remove(CONTENT_LENGTH);
    headers.insert(VARY, HeaderValue::from_static(DEPENDS));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    if let Ok(value) = HeaderValue::from_str(&etag) {
        headers.insert(ETAG, value);
    }
    if let Some(kept) = keeping.filter(|_| body.len() <= LARGEST) {
        kept.insert(key, Kept { version, day, headers: parts.headers.clone(), body: body.clone() });
    }
    if fresh {
        return not_modified(&etag);
    }
    Response::from_parts(parts, Body::from(body))
}

/// Replaces the parameters of a request's address.
fn rewrite(request: &mut Request, query: &str) {
    let path = request.uri().path();
    let address = if query.is_empty() { path.to_string() } else { format!("{path}?{query}") };
    if let Ok(uri) = address.parse() {
        *request.uri_mut() = uri;
    }
}

fn not_modified(etag: &str) -> Response {
    let mut response = StatusCode::NOT_MODIFIED.into_response();
    if let Ok(value) = HeaderValue::from_str(etag) {
        response.headers_mut().insert(ETAG, value);
    }
    response.headers_mut().insert(VARY, HeaderValue::from_static(DEPENDS));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
