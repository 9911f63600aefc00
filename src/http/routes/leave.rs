//! `/leave`: leaves the site at once. The session ends, the cookie is removed, and the browser is sent to a site that it is harmless to
//! be seen reading.

use crate::http::answers::{forgotten, private, see_other};
use crate::http::app::App;
use crate::http::asked::Answered;
use crate::http::cookies::{no_session_cookie, without_device};
use crate::http::entry::Entry;
use answerable_commands::accounts::own;
use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use axum_extra::extract::CookieJar;

/// The address of leaving.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/leave", get(leave_site))
}

async fn leave_site(headers: HeaderMap, entry: Entry) -> Answered {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    // A browser that loads ahead what might be pressed next must not sign anybody out.
    if [header("sec-purpose"), header("purpose"), header("x-moz")].into_iter().flatten().any(|why| why.contains("prefetch")) {
        return Err(private(StatusCode::SERVICE_UNAVAILABLE.into_response()));
    }
    let out = private(see_other(&entry.app.exit));
    // A link on another site must not end a session. A browser that does not say where a request comes from is believed: the cookie is
    // not sent for other sites' pictures and frames, and the worst that can happen is having to sign in again.
    if header("sec-fetch-site").is_some_and(|from| from != "same-origin") {
        return Ok(out);
    }
    if let Some(session) = &entry.session
        && let Err(failure) = own::sign_out(entry.db(), session, entry.now).await
    {
        // Leaving always succeeds for the person: the cookie is removed, and the session ends by itself.
        tracing::error!(%failure, "a session could not be ended on leaving");
    }
    let mut answer = (CookieJar::new().add(no_session_cookie(entry.app.https)), forgotten(out)).into_response();
    without_device(&mut answer, entry.app.https);
    Ok(answer)
}
