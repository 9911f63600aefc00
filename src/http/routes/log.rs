//! The public log, for those who keep a copy and check it: `/history.jsonl` (the entries as lines), `/log/…` (checkpoint, key, tiles as
//! C2SP's `tlog-tiles` has them) and `/records/…json` (what everybody sees of a record). Programs on other sites may ask too: no answer
//! here depends on who asks.

use crate::http::app::App;
use crate::http::asked::Answered;
use answerable_store::db::log::{lines, served, unbound};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream;
use std::fmt::Display;

/// How many lines are read at once.
const AT_ONCE: u64 = 1_000;
const JSON: &str = "application/json";
const JSON_LINES: &str = "application/jsonl; charset=utf-8";
const OCTETS: &str = "application/octet-stream";
const TEXT: &str = "text/plain; charset=utf-8";
/// The source of a program that checks the whole log from outside, without this program.
pub(super) const PROGRAM: &str = include_str!("../../../tests/verifier/check_register.py");
/// The caching of what never changes: a tile, a bundle, an earlier checkpoint.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const FOR_NOW: &str = "no-cache";

/// The addresses of the public log.
pub fn log() -> Router<App> {
    Router::new()
        .route("/history.jsonl", get(give_entries))
        .route("/log/checkpoint", get(give_checkpoint))
        .route("/log/checkpoint/{size}", get(give_earlier_checkpoint))
        .route("/log/key", get(give_keys))
        .route("/log/check_register.py", get(async || answer(PROGRAM, TEXT, FOR_NOW)))
        .route("/log/tile/{*path}", get(give_tile))
        .route("/records/unbound.json", get(count_unbound))
        .route("/records/{kind}/{*name}", get(give_record))
}

/// `/history.jsonl`: sends the entries as they are read, since the log grows for ever. `?after=` says how many entries the asker has
/// already.
async fn give_entries(State(app): State<App>, uri: Uri, headers: HeaderMap) -> Answered {
    let (db, lane) = (app.register.db.clone(), app.lanes.files.clone());
    let size = match app.log.tree(&db).await {
        Ok(tree) => tree.size(),
        Err(error) => return Err(failed(&error)),
    };
    let asked = uri.query().unwrap_or_default().as_bytes();
    let after = form_urlencoded::parse(asked).find(|(name, _)| name == "after").and_then(|(_, value)| value.parse().ok());
    let first: u64 = after.unwrap_or(0);
    let tag = format!("\"{first}-{size}\"");
    if headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, [(ETAG, tag)]).into_response());
    }
    let chunks = stream::try_unfold(first, move |from| {
        let (db, lane) = (db.clone(), lane.clone());
        async move {
            let _place = lane.take_in_the_end().await;
            let most = AT_ONCE.min(size.saturating_sub(from));
            if most == 0 {
                return Ok::<_, std::io::Error>(None);
            }
            let lines = lines(&db, from, most).await.map_err(std::io::Error::other)?;
            if lines.is_empty() {
                return Ok(None);
            }
            let next = from + lines.len() as u64;
            let mut text = lines.join("\n");
            text.push('\n');
            Ok(Some((Bytes::from(text), next)))
        }
    });
    let mut response = answer(Body::from_stream(chunks), JSON_LINES, FOR_NOW);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    Ok(response)
}

async fn give_checkpoint(State(app): State<App>) -> Answered {
    match app.log.checkpoint(&app.register.db).await {
        Ok(note) => Ok(answer(note, TEXT, FOR_NOW)),
        Err(error) => Err(failed(&error)),
    }
}

async fn give_earlier_checkpoint(State(app): State<App>, Path(size): Path<i64>) -> Answered {
    found(app.log.earlier(&app.register.db, size).await, TEXT, FOR_EVER)
}

/// `/log/key`: the keys that check checkpoints, newest first, one a line.
async fn give_keys(State(app): State<App>) -> Answered {
    let keys: String = app.log.signer.verifiers().iter().map(|key| format!("{key}\n")).collect();
    Ok(answer(keys, TEXT, FOR_NOW))
}

async fn give_tile(State(app): State<App>, Path(path): Path<String>) -> Answered {
    found(app.log.tile(&app.register.db, &path).await, OCTETS, FOR_EVER)
}

async fn give_record(State(app): State<App>, Path((kind, name)): Path<(String, String)>) -> Answered {
    let Some(name) = name.strip_suffix(".json") else { return Err(StatusCode::NOT_FOUND.into_response()) };
    found(served(&app.register.db, &kind, name).await, JSON, FOR_NOW)
}

/// `/records/unbound.json`: how many records of each kind are published without an entry that could list them. There are none as long as
/// nobody writes into the database behind the program's back.
async fn count_unbound(State(app): State<App>) -> Answered {
    let _place = app.lanes.files.clone().take_in_the_end().await;
    match unbound(&app.register.db).await {
        Ok(kinds) => {
            let counts: serde_json::Map<_, _> = kinds.into_iter().map(|(kind, ids)| (kind.code().to_string(), ids.len().into())).collect();
            Ok(answer(serde_json::Value::Object(counts).to_string(), JSON, FOR_NOW))
        }
        Err(error) => Err(failed(&error)),
    }
}

fn found<B: Into<Body>, E: Display>(what: Result<Option<B>, E>, kind: &'static str, kept: &'static str) -> Answered {
    match what {
        Ok(Some(body)) => Ok(answer(body, kind, kept)),
        Ok(None) => Err((StatusCode::NOT_FOUND, [(CONTENT_TYPE, TEXT)], "not in the log\n").into_response()),
        Err(error) => Err(failed(&error)),
    }
}

fn answer(body: impl Into<Body>, kind: &'static str, kept: &'static str) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, kept), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")], body.into()).into_response()
}

fn failed(error: &impl Display) -> Response {
    tracing::error!(%error, "the public log could not be read");
    (StatusCode::SERVICE_UNAVAILABLE, [(CONTENT_TYPE, TEXT)], "the log cannot be read now\n").into_response()
}
