//! The web: addresses, headers, caching, downloads. A request comes in through `router`, the cache of anonymous pages answers
//! if it can, else a route asks a page of `answerable_app` to be drawn.

mod asked;
mod assets;
mod cache;
pub mod desk;
mod encoded;
pub mod entry;
mod headers;
mod listener;
pub mod network;
pub mod posted;
mod routes;
mod saved;

pub use asked::Asked;
pub use assets::Assets;
pub use listener::{Door, Peer};

use crate::commands::evidence::Files;
use crate::config::Config;
use crate::db::Register;
use answerable_app::reader::Site;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, COOKIE};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use chrono::{NaiveDate, Utc};
use std::sync::Arc;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::trace::TraceLayer;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take with a file, which comes over a slow line.
const PATIENCE_WITH_FILES: Duration = Duration::from_secs(900);

/// What every request shares.
#[derive(Clone)]
pub struct App {
    pub register: Arc<Register>,
    pub site: Arc<Site>,
    pub assets: Arc<Assets>,
    pages: Arc<cache::Pages>,
    pub files: Arc<Files>,
    pub https: bool,
    /// Where whoever must leave at once is sent.
    pub exit: Arc<str>,
    /// Whether a proxy of ours names readers' addresses.
    pub trusted_proxy: bool,
}

impl App {
    /// Puts together what every request shares.
    pub fn new(config: &Config, register: Arc<Register>, assets: Assets, files: Arc<Files>) -> App {
        let site = Site {
            assets: assets.addresses(),
            origin: config.origin.clone(),
            periods: config.periods,
            hotline: config.hotline.clone(),
            largest_file_mb: config.largest_file >> 20,
        };
        App {
            register,
            site: Arc::new(site),
            assets: Arc::new(assets),
            pages: Arc::new(cache::Pages::new(config.page_cache_mb)),
            files,
            https: config.origin.starts_with("https://"),
            exit: config.exit.as_str().into(),
            trusted_proxy: config.trusted_proxy,
        }
    }
}

/// Today, in universal time: the same for all servers of one register.
pub fn today() -> NaiveDate {
    Utc::now().date_naive()
}

/// The whole site.
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
        .layer(middleware::from_fn_with_state(app.clone(), headers::secure))
        .layer(CatchPanicLayer::custom(routes::panicked))
        .layer(middleware::from_fn(patient))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .with_state(app)
}

/// Gives up what takes too long. Only who has a session may send a file for longer than a page takes.
async fn patient(request: Request, next: middleware::Next) -> Response {
    let headers = request.headers();
    let of_files = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let patience = if of_files && headers.contains_key(COOKIE) { PATIENCE_WITH_FILES } else { PATIENCE };
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// What the log says of a request: the method and the path. No address of the reader's, no agent, no search words (rule 8), no link
/// that opens a door.
fn span(request: &Request) -> tracing::Span {
    let path = request.uri().path();
    let secret = ["/invitation/", "/password-reset/", "/calendar/", "/civil-society/register/", "/coalitions/join/"]
        .iter()
        .find_map(|place| path.find(place).map(|at| at + place.len()));
    tracing::debug_span!("request", method = %request.method(), path = &path[..secret.unwrap_or(path.len())])
}
