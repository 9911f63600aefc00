//! How long a request may take. It is cut off then, with an answer that says so; whoever sends files may take longer, once it is known
//! that they may send any.

use super::App;
use super::asked::apology;
use super::secret;
use answerable_app::pages::Problem;
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take with a file, which comes over a slow line.
const PATIENCE_WITH_FILES: Duration = Duration::from_secs(900);

/// Until when a request is waited for; whoever reads it may say that this one takes longer.
#[derive(Clone, Debug)]
pub struct Patience(Arc<watch::Sender<Instant>>);

impl Patience {
    /// Waits longer, if the request is a form that may have files.
    pub fn for_files(&self, headers: &HeaderMap) {
        if headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data")) {
            self.0.send_replace(Instant::now() + PATIENCE_WITH_FILES);
        }
    }
}

/// Gives up what takes too long.
pub async fn patient(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let (sender, mut until) = watch::channel(Instant::now() + PATIENCE);
    request.extensions_mut().insert(Patience(Arc::new(sender)));
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let mut answer = std::pin::pin!(next.run(request));
    loop {
        let end = *until.borrow_and_update();
        tokio::select! {
            response = &mut answer => return response,
            () = sleep_until(end) => {
                tracing::warn!(path = secret::loggable(uri.path()), "an answer took too long, and was given up");
                return apology(&app, &uri, &headers, &Problem::Unavailable);
            }
            Ok(()) = until.changed() => {}
        }
    }
}
