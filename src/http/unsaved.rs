//! Gives back a form that could not be saved: the database is away, its lock is held, the disk is full, or something failed. What was
//! typed stands on the page that says so, whichever form it was, and can be sent again.

use super::app::App;
use super::asked::apology_drawn;
use answerable_app::pages::unsaved;
use answerable_domain::form::Form;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::{Arc, OnceLock};

/// What was typed into the form of a request, noted by the code that reads the form.
#[derive(Clone, Debug, Default)]
pub struct Typed(Arc<OnceLock<(Form, bool)>>);

impl Typed {
    /// Notes what was typed. `with_files` says whether files came along, which have to be chosen again.
    pub fn note(&self, form: &Form, with_files: bool) {
        // The form of a request is read once.
        let _ = self.0.set((form.clone(), with_files));
    }
}

/// Puts what was typed onto the page of a failure, so that it can be sent again.
pub async fn given_back(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let typed = Typed::default();
    request.extensions_mut().insert(typed.clone());
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    let response = next.run(request).await;
    let status = response.status();
    if !matches!(status, StatusCode::INTERNAL_SERVER_ERROR | StatusCode::SERVICE_UNAVAILABLE) {
        return response;
    }
    match typed.0.get() {
        Some((form, with_files)) if form.pairs().next().is_some() => {
            apology_drawn(&app, &uri, &headers, |reader| unsaved::page(reader, status.as_u16(), form, *with_files))
        }
        _ => response,
    }
}
