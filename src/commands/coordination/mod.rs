//! What coordinators decide for their State, and what institutions answer: who is responsible for what, by when; institutions,
//! clusters, themes, cycles, wording. Every change says which state of the record the form showed: if that has changed, nothing is
//! written.

mod change_institution;
mod classify;
mod cluster;
mod create_institution;
mod cycle;
mod decide_refusal;
mod end_institution;
mod give_responsibility;
mod names;
mod refuse_responsibility;
mod review_text;
mod save_text;
mod theme;

pub use change_institution::change_institution;
pub use classify::{Classification, classify};
pub use cluster::{ClusterChange, change_cluster, end_cluster, form_cluster};
pub use create_institution::{InstitutionInput, create_institution};
pub use cycle::{add_cycle, save_cycle_dates};
pub use decide_refusal::{Decision, decide_refusal};
pub use end_institution::end_institution;
pub use give_responsibility::{Given, Wanted, give_responsibility};
pub use names::slug_of;
pub use refuse_responsibility::refuse_responsibility;
pub use review_text::{Review, review_text};
pub use save_text::{TextPlace, save_text};
pub use theme::{add_theme, rename_theme};

use super::guarding::{self, Looked, Place, Said, look};
use answerable_domain::model::{BodyKind, Command, Role, SignedIn};
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{document, institution, recommendation, state};
use answerable_store::db::responsibilities::of_state;
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::guarded::Text;
use chrono::NaiveDate;
use sea_orm::QuerySelect;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// The roles that may be the second person for what coordinators publish.
const SECOND: &[Role] = &[Role::Coordinator];

/// Has the guard look through the texts that a coordinator's form makes public.
async fn looked(tx: &impl ConnectionTrait, who: &SignedIn, said: &Said, texts: Vec<Text>, today: NaiveDate) -> Done<Looked> {
    let about = guarding::About { said, place: Place::Form, second: SECOND, names: &[], publishing: true, record: None, today };
    look(tx, who, &about, texts).await
}

/// The State that a coordinator coordinates, if they may give this command for it.
fn for_own_state(who: &SignedIn, command: Command) -> Done<state::Key> {
    let state = who.state_key().ok_or(Failure::Forbidden)?;
    authorise(who, command, BodyKind::Mechanism, Some(state.number()))?;
    Ok(state)
}

/// Holds some recommendations until the transaction ends, so that nobody else changes who answers for them. Answers whether all of them
/// are the State's.
async fn hold(tx: &impl ConnectionTrait, state: state::Key, ids: &[recommendation::Key]) -> Result<bool, DbErr> {
    let found: Vec<recommendation::Key> = recommendation::Entity::find()
        .select_only()
        .column(recommendation::Column::Id)
        .filter(recommendation::Column::Id.is_in(ids.iter().copied()))
        .filter(recommendation::Column::Id.in_subquery(of_state(state)))
        // Always in the same order, so that two transactions never wait for each other.
        .order_by_asc(recommendation::Column::Id)
        .lock_exclusive()
        .into_tuple()
        .all(tx)
        .await?;
    Ok(ids.iter().all(|id| found.contains(id)))
}

/// A State's institutions by key.
async fn institutions(tx: &impl ConnectionTrait, state: state::Key) -> Result<HashMap<institution::Key, institution::Model>, DbErr> {
    let rows = institution::Entity::find().filter(institution::Column::StateId.eq(state)).all(tx).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The document's symbol and the paragraph of a recommendation.
async fn citation(tx: &impl ConnectionTrait, id: recommendation::Key) -> Done<(String, String)> {
    let row = recommendation::Entity::find_by_id(id).one(tx).await?.ok_or(Failure::NotFound)?;
    let document = document::Entity::find_by_id(row.document_id).one(tx).await?.ok_or(Failure::NotFound)?;
    Ok((document.symbol, row.paragraph))
}
