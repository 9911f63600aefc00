//! `/coordination`: the coordinator's desk. Each address first checks whether the reader coordinates a State; what it then shows and
//! changes is that State's alone.

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

use crate::http::App;
use crate::http::desk::Desk;
use crate::http::references::read_reference;
use answerable_app::pages::{Problem, coordination};
use answerable_domain::form::Form;
use answerable_domain::model::Selection;
use answerable_queries::coordination::CoordinationAt;
use answerable_store::db::entities::recommendation::Key;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

/// The addresses of the coordinator's desk.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/coordination", get(desk))
        .route("/{lang}/coordination/coverage", get(coverage::show).post(coverage::save))
        .route("/{lang}/coordination/responsibilities", get(responsibilities::show).post(responsibilities::save))
        .route("/{lang}/coordination/recommendations/{*reference}", get(recommendation::show).post(recommendation::save))
        .route("/{lang}/coordination/refusals", get(refusals::show).post(refusals::decide))
        .route("/{lang}/coordination/clusters", get(clusters::index).post(clusters::form))
        .route("/{lang}/coordination/clusters/{slug}", get(clusters::show).post(clusters::change))
        .route("/{lang}/coordination/institutions", get(institutions::index))
        .route("/{lang}/coordination/institutions/new", get(institutions::new).post(institutions::create))
        .route("/{lang}/coordination/institutions/{slug}", get(institutions::show).post(institutions::change))
        .route("/{lang}/coordination/institutions/{slug}/end", get(institutions::ending).post(institutions::end))
        .route("/{lang}/coordination/themes", get(themes::show).post(themes::save))
        .route("/{lang}/coordination/cycles", get(cycles::index).post(cycles::add))
        .route("/{lang}/coordination/cycles/{code}/{number}", get(cycles::show).post(cycles::save))
        .route("/{lang}/coordination/reports/{slug}", get(question::show).post(question::ask))
        .route("/{lang}/coordination/texts", get(texts::index))
        .route("/{lang}/coordination/texts/{kind}/{language}/{*reference}", get(texts::show).post(texts::save))
}

/// A coordinator, with the register as they work on it.
pub struct Coordinator {
    pub desk: Desk,
    pub at: CoordinationAt,
}

impl Coordinator {
    /// The coordinator at a desk; anybody else is refused. The desk is always about today, whatever day the address names.
    async fn of(desk: Desk) -> Result<Coordinator, Response> {
        match desk.register().await?.coordination(&desk.who) {
            Some(at) => Ok(Coordinator { desk, at }),
            None => Err(desk.problem(&Problem::Forbidden)),
        }
    }

    /// The same coordinator with the register as it is now, after a change by somebody else.
    async fn again(self) -> Result<Coordinator, Response> {
        self.desk.renew().await;
        Coordinator::of(self.desk).await
    }

    /// The key of one of the State's recommendations, from the reference that a form names.
    async fn key(&self, row: &str) -> Result<Option<Key>, Response> {
        let Some(reference) = read_reference(row) else { return Ok(None) };
        self.at.key_of(&reference).await.map_err(|error| self.desk.problem(&Problem::from(error)))
    }

    /// What the address selects.
    fn selection(&self) -> Selection {
        Selection::read(self.desk.asked.parameters().filter(|(name, _)| !matches!(*name, "done" | "gap")))
    }
}

/// A form as it begins.
fn untouched() -> Form {
    Form::default()
}

async fn desk(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(own.desk.answer(own.at.desk().await.map(|page| coordination::desk::page(own.desk.reader(), page))))
}
