//! The web: addresses, headers, caching, downloads. A request comes in through `router`; the cache of anonymous pages answers it if it
//! can, otherwise a route has a page of `answerable_app` drawn.

mod addressed;
mod asked;
mod assets;
mod cache;
pub mod desk;
mod encoded;
pub mod entry;
mod folded;
mod headers;
pub mod lanes;
pub mod network;
mod patience;
mod pieces;
pub mod posted;
pub mod references;
mod routes;
mod saved;
mod secret;
mod serving;
mod unsaved;

pub use asked::Asked;
pub use assets::Assets;
pub use secret::log_filter;
pub use serving::{Connections, Peer, serve};

use answerable_commands::evidence::Files;
use answerable_domain::reader::Site;
use answerable_store::accounts::Doors;
use answerable_store::config::Config;
use answerable_store::db::Register;
use answerable_store::db::log::Log;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware;
use lanes::Lanes;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::classify::ServerErrorsFailureClass;
use tower_http::csrf::CsrfLayer;
use tower_http::trace::TraceLayer;

/// When it was last checked whether the server is ready, and what was wrong if it was not.
type Looked = Option<(std::time::Instant, Option<&'static str>)>;

/// What all requests share: the register, the settings, the files, the log.
#[derive(Clone)]
pub struct App {
    pub register: Arc<Register>,
    pub site: Arc<Site>,
    pub assets: Arc<Assets>,
    pages: Arc<cache::Pages>,
    pub files: Arc<Files>,
    /// How often somebody may try to sign in.
    pub doors: Arc<Doors>,
    /// When it was last checked whether the server is ready, and what was wrong if it was not.
    looked: Arc<tokio::sync::Mutex<Looked>>,
    /// The public log that is served.
    pub log: Arc<Log>,
    pub https: bool,
    /// The address to which readers are sent who must leave at once.
    pub exit: Arc<str>,
    /// Whether a proxy of ours names readers' addresses.
    pub trusted_proxy: bool,
    /// The addresses of our proxies, where they are named.
    pub proxies: Arc<[IpAddr]>,
    pub lanes: Lanes,
}

impl App {
    /// Puts together what all requests share.
    pub fn new(config: &Config, register: Arc<Register>, assets: Assets, files: Arc<Files>, log: Arc<Log>) -> App {
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
            doors: Arc::new(Doors::new(config.demonstration_may_come_in())),
            looked: Arc::default(),
            log,
            https: config.origin.starts_with("https://"),
            exit: config.exit.as_str().into(),
            trusted_proxy: config.trusted_proxy,
            proxies: config.proxies.as_slice().into(),
            lanes: Lanes::new(std::thread::available_parallelism().map_or(2, std::num::NonZero::get)),
        }
    }
}

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
