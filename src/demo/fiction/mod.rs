//! The Republic of Valdemora, which does not exist: a State with all that this register can hold. What is invented is in the
//! TOML files of this folder; here it becomes rows and events.

mod actions;
mod answers;
mod assessments;
mod files;
mod paragraphs;
mod setting;
#[cfg(test)]
mod tests;

pub use files::Fiction;

use super::Counts;
use super::documents;
use super::{all_known, known};
use answerable_domain::model::Words;
use answerable_store::db::entities::{Localised, group, institution, organisation, recommendation, sdg_target, state};
use answerable_store::db::history::History;
use answerable_store::reference::Lookup;
use anyhow::{Context, bail};
use sea_orm::{ActiveValue::NotSet, ConnectionTrait, EntityTrait, Set};
use std::collections::HashMap;

/// The database keys by which records refer to each other.
struct Keys<'a> {
    state: state::Key,
    lookup: &'a Lookup,
    institutions: HashMap<String, institution::Key>,
    organisations: HashMap<String, organisation::Key>,
    /// The keys of recommendations, by symbol and paragraph.
    paragraphs: HashMap<(String, String), recommendation::Key>,
}

impl Keys<'_> {
    fn institution(&self, slug: &str) -> anyhow::Result<institution::Key> {
        known(self.institutions.get(slug).copied(), "institution", slug)
    }

    fn organisation(&self, slug: &str) -> anyhow::Result<organisation::Key> {
        known(self.organisations.get(slug).copied(), "organisation", slug)
    }

    /// The key of the recommendation with a reference such as `CRC/C/XVL/CO/3-4#15(a)`.
    fn recommendation(&self, reference: &str) -> anyhow::Result<recommendation::Key> {
        let (symbol, paragraph) = reference.split_once('#').with_context(|| format!("«{reference}» has no #"))?;
        known(self.paragraphs.get(&(symbol.to_string(), paragraph.to_string())).copied(), "recommendation", reference)
    }

    fn groups(&self, slugs: &[String]) -> anyhow::Result<Vec<group::Key>> {
        all_known(slugs, "group", |slug| self.lookup.group(slug))
    }

    fn targets(&self, codes: &[String]) -> anyhow::Result<Vec<sdg_target::Key>> {
        all_known(codes, "target", |code| self.lookup.target(code))
    }
}

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

fn localised(words: &Option<Words>) -> Option<Localised> {
    words.clone().map(Localised::from)
}

/// Sorts records into rounds: one that names an earlier record by `needs` is in a later round than that record.
fn rounds<T>(records: &[T], key: impl Fn(&T) -> &str, needs: impl Fn(&T) -> Option<&str>) -> anyhow::Result<Vec<Vec<&T>>> {
    let mut rest: Vec<&T> = records.iter().collect();
    let mut rounds: Vec<Vec<&T>> = Vec::new();
    while !rest.is_empty() {
        let waiting: Vec<&str> = rest.iter().map(|record| key(record)).collect();
        let (later, now): (Vec<&T>, Vec<&T>) =
            rest.iter().partition(|record| needs(record).is_some_and(|needed| waiting.contains(&needed)));
        if now.is_empty() {
            bail!("records that name each other in a circle: {}", waiting.join(", "));
        }
        rounds.push(now);
        rest = later;
    }
    Ok(rounds)
}
