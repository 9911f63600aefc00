//! Writes the fictional State's institutions and organisations, the days when reports fall due, and what the indicators say.

use super::files::{Cycle, Institution, Observation, Organisation};
use super::rounds::rounds;
use crate::known::known;
use answerable_store::db::batch::{insert_all, keys};
use answerable_store::db::entities::*;
use answerable_store::reference::Lookup;
use anyhow::Context;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// Writes the institutions, successors first.
pub async fn institutions(
    db: &impl ConnectionTrait,
    state_id: state::Key,
    records: &[Institution],
) -> anyhow::Result<HashMap<String, institution::Key>> {
    let mut known_ids = HashMap::new();
    for round in rounds(records, |record| &record.slug, |record| record.successor.as_deref())? {
        let rows = round.into_iter().map(|record| {
            let successor = record.successor.as_deref();
            let successor_id = successor.map(|slug| known(known_ids.get(slug).copied(), "successor", slug)).transpose()?;
            Ok(institution::Model {
                id: institution::Key::NONE,
                slug: record.slug.clone(),
                state_id,
                kind: record.kind.into(),
                abbreviation: record.abbreviation.clone(),
                names: record.names.clone().into(),
                about: Some(record.about.clone().into()),
                successor_id,
                ended_on: record.ended_on,
            })
        });
        insert_all::<institution::Entity>(db, rows.collect::<anyhow::Result<_>>()?).await?;
        known_ids = keys::<institution::Entity, String>(db, institution::Column::Slug, institution::Column::Id).await?;
    }
    Ok(known_ids)
}

/// Writes the organisations, and the members of coalitions.
pub async fn organisations(
    db: &impl ConnectionTrait,
    state_id: state::Key,
    records: &[Organisation],
) -> anyhow::Result<HashMap<String, organisation::Key>> {
    let rows = records.iter().map(|record| organisation::Model {
        id: organisation::Key::NONE,
        slug: record.slug.clone(),
        state_id,
        kind: record.kind.into(),
        names: record.names.clone().into(),
        about: Some(record.about.clone().into()),
        languages: record.languages.join(" "),
        registered_on: record.registered_on,
    });
    insert_all::<organisation::Entity>(db, rows.collect()).await?;
    let ids = keys::<organisation::Entity, String>(db, organisation::Column::Slug, organisation::Column::Id).await?;
    let mut members = Vec::new();
    for record in records {
        let coalition_id = known(ids.get(&record.slug).copied(), "coalition", &record.slug)?;
        for member in &record.members {
            let organisation_id = known(ids.get(member).copied(), "member", member)?;
            members.push(coalition_member::Model { coalition_id, organisation_id });
        }
    }
    insert_all::<coalition_member::Entity>(db, members).await?;
    Ok(ids)
}

/// Writes the reporting cycles with their dates.
pub async fn cycles(db: &impl ConnectionTrait, state_id: state::Key, records: &[Cycle], lookup: &Lookup) -> anyhow::Result<()> {
    let of_instruments: HashMap<instrument::Key, Option<mechanism::Key>> =
        instrument::Entity::find().all(db).await?.into_iter().map(|row| (row.id, row.mechanism_id)).collect();
    // The Universal Periodic Review has cycles, but no treaty.
    let body = |record: &Cycle| -> anyhow::Result<(mechanism::Key, Option<instrument::Key>)> {
        match lookup.instrument(&record.instrument) {
            Some(id) => Ok((known(of_instruments.get(&id).copied().flatten(), "mechanism of", &record.instrument)?, Some(id))),
            None => Ok((known(lookup.mechanism(&record.instrument), "instrument", &record.instrument)?, None)),
        }
    };
    let mut rows = Vec::new();
    for record in records {
        let (mechanism_id, instrument_id) = body(record)?;
        rows.push(reporting_cycle::Model { id: reporting_cycle::Key::NONE, state_id, mechanism_id, instrument_id, number: record.number });
    }
    insert_all::<reporting_cycle::Entity>(db, rows).await?;
    let stored = reporting_cycle::Entity::find().filter(reporting_cycle::Column::StateId.eq(state_id)).all(db).await?;
    let ids: HashMap<(mechanism::Key, Option<instrument::Key>, i32), reporting_cycle::Key> =
        stored.into_iter().map(|row| ((row.mechanism_id, row.instrument_id, row.number), row.id)).collect();
    let mut dates = Vec::new();
    for record in records {
        let (mechanism_id, instrument_id) = body(record)?;
        let cycle_id = *ids.get(&(mechanism_id, instrument_id, record.number)).context("a cycle just written")?;
        dates.extend(record.date.iter().map(|date| cycle_date::Model {
            id: cycle_date::Key::NONE,
            cycle_id,
            kind: date.kind.into(),
            falls_on: date.on,
        }));
    }
    insert_all::<cycle_date::Entity>(db, dates).await?;
    Ok(())
}

/// Writes the observations for the indicators.
pub async fn observations(db: &impl ConnectionTrait, state_id: state::Key, records: &[Observation]) -> anyhow::Result<()> {
    let indicators = keys::<sdg_indicator::Entity, String>(db, sdg_indicator::Column::Code, sdg_indicator::Column::Id).await?;
    let rows = records.iter().map(|record| {
        Ok(observation::Model {
            id: observation::Key::NONE,
            indicator_id: known(indicators.get(&record.indicator).copied(), "indicator", &record.indicator)?,
            state_id,
            year: record.year,
            value: record.value.clone(),
            unit: record.unit.clone(),
            sex: record.sex.clone(),
            age: record.age.clone(),
            source: record.source.clone().into(),
        })
    });
    insert_all::<observation::Entity>(db, rows.collect::<anyhow::Result<_>>()?).await?;
    Ok(())
}
