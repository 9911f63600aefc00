//! The Republic of Valdemora, which does not exist: a State with all that this register can hold. What is invented is in the
//! TOML files of this folder; here it becomes rows and events.

mod actions;
mod answers;
mod assessments;
mod files;
mod keys;
mod paragraphs;
mod rounds;
mod setting;
#[cfg(test)]
mod tests;

pub use files::Fiction;

use super::counts::Counts;
use super::documents;
use answerable_store::db::entities::state;
use answerable_store::db::history::History;
use answerable_store::reference::Lookup;
use keys::Keys;
use sea_orm::{ActiveValue::NotSet, ConnectionTrait, EntityTrait, Set};

/// Adds the fictional State itself.
pub async fn add_state(db: &impl ConnectionTrait, fiction: &Fiction) -> anyhow::Result<state::Key> {
    let row = state::ActiveModel {
        id: NotSet,
        iso3: Set(fiction.state.iso3.clone()),
        iso2: Set(None),
        names: Set(fiction.state.names.clone().into()),
        aliases: Set(String::new()),
        fiction: Set(true),
        note: Set(Some(fiction.state.note.clone().into())),
    };
    Ok(state::Entity::insert(row).exec(db).await?.last_insert_id)
}

/// Writes everything of the fictional State but the State itself, and notes what happened.
pub async fn write(
    db: &impl ConnectionTrait,
    fiction: &Fiction,
    state: state::Key,
    lookup: &Lookup,
    history: &mut History,
) -> anyhow::Result<Counts> {
    let institutions = setting::institutions(db, state, &fiction.institutions).await?;
    let organisations = setting::organisations(db, state, &fiction.organisations).await?;
    let documents = documents::write(db, paragraphs::documents(fiction, state, lookup)?, history).await?;
    let keys = Keys { state, lookup, institutions, organisations, paragraphs: documents.paragraphs };
    paragraphs::lineage(db, fiction, &keys).await?;
    paragraphs::responsibilities(db, fiction, &keys, history).await?;
    actions::write(db, fiction, &keys, history).await?;
    answers::write(db, fiction, &keys, history).await?;
    assessments::write(db, fiction, &keys, history).await?;
    setting::cycles(db, state, &fiction.cycles, lookup).await?;
    setting::observations(db, state, &fiction.observations).await?;
    Ok(Counts {
        documents: documents.documents.len(),
        paragraphs: keys.paragraphs.len(),
        institutions: keys.institutions.len(),
        organisations: keys.organisations.len(),
        actions: fiction.actions.len(),
        status_updates: fiction.status_updates.len(),
        assessments: fiction.assessments.len(),
        events: 0,
    })
}
