//! The addresses of the site: one file for each area of pages, named as its addresses are.

mod about;
mod accounts;
mod actions;
mod brief;
mod calendar;
mod changes;
mod civil_society;
mod coordination;
mod desks;
mod disagreements;
mod documents;
mod downloads;
pub mod evidence;
mod hand_over;
mod hiding;
mod institutions;
mod intake;
mod leave;
mod log;
mod moderating;
mod moderation;
mod organisations;
mod overview;
mod plumbing;
mod recommendations;
mod registration;
mod reminders;
mod reporting;
mod root;
mod sdgs;
mod search;
mod second_look;
mod silence;
mod subjects;
mod submissions;
mod work;

pub use desks::{desks, forged};
pub use log::log;
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
        .route("/{lang}/disagreements", get(disagreements::index))
        .route("/{lang}/moderation", get(moderation::index))
        .route("/{lang}/recommendations", get(search::index))
        .route("/{lang}/recommendations.json", get(downloads::json))
        .route("/{lang}/recommendations.csv", get(downloads::csv))
        .route("/{lang}/recommendations.xlsx", get(downloads::xlsx))
        .route("/{lang}/recommendations/suggest", get(search::suggest))
        .route("/{lang}/recommendations/{*reference}", get(recommendations::show))
        .route("/{lang}/documents", get(documents::index))
        .route("/{lang}/documents/{*symbol}", get(documents::show))
        .route("/{lang}/institutions", get(institutions::index))
        .route("/{lang}/institutions/{slug}", get(institutions::show))
        .route("/{lang}/silence", get(silence::index))
        .route("/{lang}/changes", get(changes::page))
        .route("/{lang}/changes.atom", get(changes::atom))
        .route("/{lang}/calendar", get(calendar::page))
        .route("/{lang}/calendar.ics", get(calendar::ics))
        .route("/{lang}/about", get(about::method))
        .route("/{lang}/data", get(about::data))
        .route("/{lang}/log", get(about::log))
        .route("/{lang}/accessibility", get(about::accessibility))
        .route("/{lang}/privacy", get(about::privacy))
        .route("/{lang}/sdgs", get(sdgs::index))
        .route("/{lang}/sdgs/{code}", get(sdgs::show))
        .route("/{lang}/themes", get(subjects::themes))
        .route("/{lang}/themes/{slug}", get(subjects::theme))
        .route("/{lang}/groups/{slug}", get(subjects::group))
        .route("/{lang}/mechanisms", get(subjects::mechanisms))
        .route("/{lang}/mechanisms/{slug}", get(subjects::mechanism))
        .route("/{lang}/states", get(subjects::states))
        .route("/{lang}/states/{iso3}", get(subjects::state))
        .fallback(root::other)
        .method_not_allowed_fallback(root::method_not_allowed)
}
