//! The addresses: one file an area of pages, named as its addresses are.

mod civil_society;
mod downloads;
mod overview;
mod plumbing;
mod recommendations;
mod root;

pub use plumbing::{panicked, plumbing};

use super::App;
use axum::Router;
use axum::routing::get;

/// Every page of the site, under each language.
pub fn pages() -> Router<App> {
    Router::new()
        .route("/{lang}", get(overview::without_slash))
        .route("/{lang}/", get(overview::show))
        .route("/{lang}/civil-society", get(civil_society::index))
        .route("/{lang}/civil-society/{organisation}", get(civil_society::organisation))
        .route("/{lang}/disagreements", get(civil_society::disagreements))
        .route("/{lang}/moderation", get(civil_society::moderation))
        .route("/{lang}/recommendations", get(recommendations::index))
        .route("/{lang}/recommendations.json", get(downloads::json))
        .route("/{lang}/recommendations.csv", get(downloads::csv))
        .route("/{lang}/recommendations.xlsx", get(downloads::xlsx))
        .route("/{lang}/recommendations/suggest", get(downloads::suggest))
        .route("/{lang}/recommendations/{*reference}", get(recommendations::show))
        .fallback(root::other)
        .method_not_allowed_fallback(root::method_not_allowed)
}
