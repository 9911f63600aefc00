//! The web: addresses, headers, caching, downloads. A request comes in through `router`; the cache of anonymous pages answers it if it
//! can, otherwise a route has a page of `answerable_app` drawn.

mod addressed;
mod answers;
mod app;
mod asked;
mod assets;
mod cache;
mod cookies;
pub mod desk;
mod encoded;
pub mod entry;
mod headers;
mod ical;
pub mod lanes;
mod lang;
pub mod network;
mod pages;
mod patience;
mod pieces;
mod plain;
pub mod posted;
pub mod references;
mod routes;
mod saved;
mod secret;
mod serving;
mod unsaved;

pub use app::App;
pub use asked::Asked;
pub use assets::Assets;
pub use secret::log_filter;
pub use serving::{Connections, Peer, serve};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::classify::ServerErrorsFailureClass;
use tower_http::csrf::CsrfLayer;
use tower_http::trace::TraceLayer;

/// The router of the whole site, with all its layers.
pub fn router(app: App) -> Router {
    let pages = routes::pages().layer(middleware::from_fn_with_state(app.clone(), cache::anonymous));
    let desks = routes::desks()
        .layer(CsrfLayer::new())
        .layer(middleware::from_fn_with_state(app.clone(), routes::forged))
        .layer(middleware::from_fn(encoded::pages));
    Router::new()
        .merge(pages)
        .merge(desks)
        .merge(routes::plumbing())
        .merge(routes::log())
        .layer(CatchPanicLayer::custom(routes::panicked))
        .layer(middleware::from_fn_with_state(app.clone(), patience::patient))
        .layer(middleware::from_fn_with_state(app.clone(), unsaved::given_back))
        // The outermost layer, so that answers to failures and timeouts have the headers as well.
        .layer(middleware::from_fn_with_state(app.clone(), headers::secure))
        .layer(TraceLayer::new_for_http().make_span_with(span).on_failure(failed))
        .with_state(app)
}

/// Notes an answer that failed in the server's log. A refusal for a while (503) is in the log already where it is a fault; if a busy
/// server noted each one, any stranger could fill the log.
fn failed(why: ServerErrorsFailureClass, _latency: Duration, _span: &tracing::Span) {
    match why {
        ServerErrorsFailureClass::StatusCode(StatusCode::SERVICE_UNAVAILABLE) => tracing::debug!(%why, "refused for a while"),
        _ => tracing::error!(%why, "an answer failed"),
    }
}

/// The span under which the server's log notes a request: the method and the path only. It leaves out the reader's network address, the
/// browser, search words (rule 8) and every link that opens a door.
fn span(request: &Request) -> tracing::Span {
    let path = secret::loggable(request.uri().path());
    tracing::debug_span!("request", method = %request.method(), path)
}
