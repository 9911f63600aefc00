//! `/history.jsonl`: the public part of the chain, for whoever wants to keep a copy and check it.

use crate::db::history::public_entries;
use crate::http::App;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use futures_util::stream;

/// How many links are read at once.
const AT_ONCE: u64 = 1_000;

/// Sends it as it is read: it grows for ever.
pub async fn lines(State(app): State<App>) -> Response {
    let db = app.register.db.clone();
    let chunks = stream::try_unfold((0, String::new()), move |(after, previous)| {
        let db = db.clone();
        async move {
            let entries = public_entries(&db, after, &previous, AT_ONCE).await.map_err(std::io::Error::other)?;
            let Some(last) = entries.last() else { return Ok::<_, std::io::Error>(None) };
            let next = (last.event, last.hash.clone());
            let mut text = String::new();
            for entry in &entries {
                text.push_str(&serde_json::to_string(entry).map_err(std::io::Error::other)?);
                text.push('\n');
            }
            Ok(Some((Bytes::from(text), next)))
        }
    });
    ([(CONTENT_TYPE, "application/jsonl; charset=utf-8")], Body::from_stream(chunks)).into_response()
}
