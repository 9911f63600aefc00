//! `/coordination`: the coordinator's desk. Its gate lets in who coordinates a State; what they see and change is that State's alone.

mod choice;
mod clusters;
mod coverage;
mod cycles;
mod institutions;
mod question;
mod recommendation;
mod refusals;
mod responsibilities;
mod texts;
mod themes;

use crate::http::app::App;
use crate::http::asked::{Answered, found};
use crate::http::desk::Coordination;
use crate::http::references::read_reference;
use answerable_app::pages::{Problem, coordination};
use answerable_domain::model::{Reference, Selection};
use answerable_store::db::entities::recommendation::Key;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

/// The addresses of the coordinator's desk.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/coordination", get(show_desk))
        .route("/{lang}/coordination/coverage", get(coverage::show_coverage).post(coverage::save_row))
        .route("/{lang}/coordination/responsibilities", get(responsibilities::show_selection).post(responsibilities::take_step))
        .route(
            "/{lang}/coordination/recommendations/{*reference}",
            get(recommendation::show_recommendation).post(recommendation::save_recommendation),
        )
        .route("/{lang}/coordination/refusals", get(refusals::list_refusals).post(refusals::decide_on_refusal))
        .route("/{lang}/coordination/clusters", get(clusters::list_clusters).post(clusters::begin_cluster))
        .route("/{lang}/coordination/clusters/{slug}", get(clusters::show_cluster).post(clusters::save_cluster))
        .route("/{lang}/coordination/institutions", get(institutions::list_institutions))
        .route("/{lang}/coordination/institutions/new", get(institutions::show_new_institution).post(institutions::register_institution))
        .route("/{lang}/coordination/institutions/{slug}", get(institutions::show_institution).post(institutions::save_institution))
        .route("/{lang}/coordination/institutions/{slug}/end", get(institutions::show_ending).post(institutions::confirm_ending))
        .route("/{lang}/coordination/themes", get(themes::list_themes).post(themes::save_theme))
        .route("/{lang}/coordination/cycles", get(cycles::list_cycles).post(cycles::begin_cycle))
        .route("/{lang}/coordination/cycles/{code}/{number}", get(cycles::show_cycle).post(cycles::save_dates))
        .route("/{lang}/coordination/reports/{slug}", get(question::show_report).post(question::ask_question))
        .route("/{lang}/coordination/texts", get(texts::list_drafts))
        .route("/{lang}/coordination/texts/{kind}/{language}/{*reference}", get(texts::show_draft).post(texts::save_draft))
}

impl Coordination {
    /// The key of the State's recommendation that an address names.
    async fn key_of(&self, reference: &Reference) -> Result<Key, Response> {
        found(self.at.key_of(reference).await).map_err(|problem| self.problem(&problem))
    }

    /// The key of one of the State's recommendations, from the reference that a form names.
    async fn key(&self, row: &str) -> Result<Option<Key>, Response> {
        let Some(reference) = read_reference(row) else { return Ok(None) };
        self.at.key_of(&reference).await.map_err(|error| self.problem(&Problem::from(error)))
    }

    /// What the address selects.
    fn selection(&self) -> Selection {
        Selection::read(self.asked.parameters().filter(|(name, _)| !matches!(*name, "done" | "gap")))
    }
}

async fn show_desk(desk: Coordination) -> Answered {
    desk.answer(desk.at.desk().await.map(|page| coordination::desk::page(desk.reader(), page)))
}
