//! The addresses of the site: one file for each area of pages. An area has the same name in every layer (`tests/it/areas.rs`); its addresses
//! are made for readers, and some have other names: `overview` is `/`, `search` is `/recommendations` (one recommendation is
//! `recommendations`), `subjects` are `/themes`, `/groups`, `/mechanisms` and `/states`. Of the desks, `intake` is
//! `/coordination/documents`, `reporting` and `actions` are below `/work`, `registration` is `/civil-society/register` and
//! `/moderating/organisations`.

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
        .route("/{lang}", get(overview::add_slash))
        .route("/{lang}/", get(overview::show_front_page))
        .route("/{lang}/civil-society", get(civil_society::list_organisations))
        .route("/{lang}/civil-society/{organisation}", get(civil_society::show_organisation))
        .route("/{lang}/disagreements", get(disagreements::list_disagreements))
        .route("/{lang}/moderation", get(moderation::list_decisions))
        .route("/{lang}/recommendations", get(search::show_results))
        .route("/{lang}/recommendations.json", get(downloads::give_json))
        .route("/{lang}/recommendations.csv", get(downloads::give_csv))
        .route("/{lang}/recommendations.xlsx", get(downloads::give_spreadsheet))
        .route("/{lang}/recommendations/suggest", get(search::suggest_words))
        .route("/{lang}/recommendations/{*reference}", get(recommendations::show_recommendation))
        .route("/{lang}/documents", get(documents::list_documents))
        .route("/{lang}/documents/{*symbol}", get(documents::show_document))
        .route("/{lang}/institutions", get(institutions::list_institutions))
        .route("/{lang}/institutions/{slug}", get(institutions::show_institution))
        .route("/{lang}/silence", get(silence::show_silence))
        .route("/{lang}/changes", get(changes::list_changes))
        .route("/{lang}/changes.atom", get(changes::give_feed))
        .route("/{lang}/calendar", get(calendar::show_calendar))
        .route("/{lang}/calendar.ics", get(calendar::give_calendar))
        .route("/{lang}/about", get(about::show_method))
        .route("/{lang}/data", get(about::show_data))
        .route("/{lang}/log", get(about::show_checking))
        .route("/{lang}/accessibility", get(about::show_accessibility))
        .route("/{lang}/privacy", get(about::show_privacy))
        .route("/{lang}/sdgs", get(sdgs::list_goals))
        .route("/{lang}/sdgs/{code}", get(sdgs::show_goal_or_target))
        .route("/{lang}/themes", get(subjects::list_themes))
        .route("/{lang}/themes/{slug}", get(subjects::show_theme))
        .route("/{lang}/groups/{slug}", get(subjects::show_group))
        .route("/{lang}/mechanisms", get(subjects::list_mechanisms))
        .route("/{lang}/mechanisms/{slug}", get(subjects::show_mechanism))
        .route("/{lang}/states", get(subjects::list_states))
        .route("/{lang}/states/{iso3}", get(subjects::show_state))
        .fallback(root::other)
        .method_not_allowed_fallback(root::method_not_allowed)
}
