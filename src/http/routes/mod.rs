//! The addresses: one file an area of pages, named as its addresses are.

mod documents;
mod downloads;
mod institutions;
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
        .route("/{lang}/recommendations", get(recommendations::index))
        .route("/{lang}/recommendations.json", get(downloads::json))
        .route("/{lang}/recommendations.csv", get(downloads::csv))
        .route("/{lang}/recommendations.xlsx", get(downloads::xlsx))
        .route("/{lang}/recommendations/suggest", get(downloads::suggest))
        .route("/{lang}/recommendations/{*reference}", get(recommendations::show))
        .route("/{lang}/documents", get(documents::index))
        .route("/{lang}/documents/{*symbol}", get(documents::show))
        .route("/{lang}/institutions", get(institutions::index))
        .route("/{lang}/institutions/{slug}", get(institutions::show))
        .fallback(root::other)
        .method_not_allowed_fallback(root::method_not_allowed)
}
