//! The addresses that only people who are signed in reach, and those of signing in. Their answers are never kept for others.

use super::{
    accounts, coordination, evidence, hiding, intake, leave, moderating, organisations, registration, reminders, root, second_look,
    submissions, work,
};
use crate::http::answers::private;
use crate::http::app::App;
use crate::http::asked::Asked;
use answerable_app::pages::Problem;
use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::csrf::ProtectionError;

/// Every address of the desks, under each language.
pub fn desks() -> Router<App> {
    Router::new()
        .merge(accounts::routes())
        .merge(coordination::routes())
        .merge(evidence::routes())
        .merge(hiding::routes())
        .merge(intake::routes())
        .merge(leave::routes())
        .merge(moderating::routes())
        .merge(organisations::routes())
        .merge(registration::routes())
        .merge(reminders::routes())
        .merge(second_look::routes())
        .merge(submissions::routes())
        .merge(work::routes())
        .method_not_allowed_fallback(root::method_not_allowed)
}

/// Refuses a form that another site sent in somebody's name, with a page that says so.
pub async fn forged(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let mut kept = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    if response.extensions().get::<ProtectionError>().is_none() {
        return response;
    }
    let asked = Asked::from_request_parts(&mut kept, &app).await;
    private(match asked {
        Ok(asked) => asked.problem(&Problem::Forged),
        Err(response) => response,
    })
}
