//! How long a request may take. After that it is cut off, with an answer that says so; requests with files may take longer, once it is
//! known that their sender may send any.

use super::app::App;
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

/// How long a request may take to be answered.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a request with a file may take, which comes over a slow line.
const PATIENCE_WITH_FILES: Duration = Duration::from_secs(900);

/// The moment until which a request is waited for; the code that reads it can extend the time.
#[derive(Clone, Debug)]
pub struct Patience(Arc<watch::Sender<Instant>>);

impl Patience {
    /// Extends the time, if the request is a form that may have files.
    pub fn for_files(&self, headers: &HeaderMap) {
        if headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data")) {
            self.0.send_replace(Instant::now() + PATIENCE_WITH_FILES);
        }
    }
}

/// Answers with an apology in the place of a request that takes too long.
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
