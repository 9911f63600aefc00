//! Writes the fictional State's documents with their paragraphs, how these take each other up, and who answers for them.

use super::files::{Document, Fiction, Recommendation};
use super::keys::Keys;
use crate::documents::{NewDocument, NewParagraph};
use crate::known::{all_known, known};
use answerable_domain::model::{EventKind, LineageKind, ResponsibilityRole, TextKind};
use answerable_store::db::batch::insert_all;
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, History, SubjectKind};
use answerable_store::reference::Lookup;
use anyhow::Context;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// The fictional State's documents, each with its paragraphs in the order of the file.
pub fn documents(fiction: &Fiction, state: state::Key, lookup: &Lookup) -> anyhow::Result<Vec<NewDocument>> {
    let mut by_symbol: HashMap<&str, Vec<&Recommendation>> = HashMap::new();
    for record in &fiction.recommendations {
        by_symbol.entry(&record.document).or_default().push(record);
    }
    let documents = fiction.documents.iter().map(|record| {
        let paragraphs = by_symbol.remove(record.symbol.as_str()).unwrap_or_default();
        let paragraphs = paragraphs.into_iter().map(|paragraph| self::paragraph(paragraph, lookup).with_context(|| paragraph.reference()));
        let row = document(record, state, lookup).with_context(|| record.symbol.clone())?;
        Ok(NewDocument { row, paragraphs: paragraphs.collect::<anyhow::Result<_>>()? })
    });
    let documents: Vec<NewDocument> = documents.collect::<anyhow::Result<_>>()?;
    match by_symbol.into_keys().next() {
        Some(symbol) => known(None, "document", symbol),
        None => Ok(documents),
    }
}

fn document(record: &Document, state_id: state::Key, lookup: &Lookup) -> anyhow::Result<document::Model> {
    let instrument = record.instrument.as_deref();
    Ok(document::Model {
        id: document::Key::NONE,
        symbol: record.symbol.clone(),
        mechanism_id: known(lookup.mechanism(&record.mechanism), "mechanism", &record.mechanism)?,
        instrument_id: instrument.map(|slug| known(lookup.instrument(slug), "instrument", slug)).transpose()?,
        state_id,
        kind: record.kind.into(),
        titles: record.title.clone().into(),
        adopted_on: Some(record.adopted_on),
        dated_on: record.adopted_on,
        session: record.session.clone(),
        cycle: record.cycle,
        language: record.language.clone(),
        source_url: None,
        source: None,
    })
}

fn paragraph(record: &Recommendation, lookup: &Lookup) -> anyhow::Result<NewParagraph> {
    let by = record.recommended_by.as_deref();
    let texts = [
        (TextKind::Official, Some(&record.text)),
        (TextKind::Plain, record.plain.as_ref()),
        (TextKind::Children, record.children.as_ref()),
    ];
    Ok(NewParagraph {
        paragraph: record.paragraph.clone(),
        parent: record.parent.clone(),
        nature: record.nature,
        section: record.section.clone(),
        response: record.response,
        recommended_by_id: by.map(|iso3| known(lookup.state(iso3), "State", iso3)).transpose()?,
        texts: texts.into_iter().filter_map(|(kind, words)| Some((kind, words?.clone()))).collect(),
        themes: all_known(&record.themes, "theme", |slug| lookup.theme(slug))?,
        groups: all_known(&record.groups, "group", |slug| lookup.group(slug))?,
        provisions: all_known(&record.provisions, "provision", |code| lookup.provision(code))?,
        targets: all_known(&record.sdg, "target", |code| lookup.target(code))?,
    })
}

/// Writes which recommendation takes up which earlier one.
pub async fn lineage(db: &impl ConnectionTrait, fiction: &Fiction, keys: &Keys<'_>) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for record in &fiction.recommendations {
        let recommendation_id = keys.recommendation(&record.reference())?;
        for (kind, earlier) in [(LineageKind::Repeats, &record.repeats), (LineageKind::Continues, &record.continues)] {
            for reference in earlier {
                let earlier_id = keys.recommendation(reference).with_context(|| record.reference())?;
                rows.push(lineage::Model { id: lineage::Key::NONE, recommendation_id, earlier_id, kind: kind.into() });
            }
        }
    }
    insert_all::<lineage::Entity>(db, rows).await?;
    Ok(())
}

/// Writes which institution answers for what. Where an institution has ended, its successor answers from that day on.
pub async fn responsibilities(db: &impl ConnectionTrait, fiction: &Fiction, keys: &Keys<'_>, history: &mut History) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for record in &fiction.recommendations {
        let Some(lead) = &record.lead else { continue };
        let recommendation_id = keys.recommendation(&record.reference())?;
        let since = record.responsible_since.with_context(|| format!("{}: responsible since when?", record.reference()))?;
        let mut given: Vec<(String, ResponsibilityRole, NaiveDate, Option<NaiveDate>)> = Vec::new();
        give(fiction, lead, ResponsibilityRole::Lead, since, &mut given);
        for slug in &record.supporting {
            give(fiction, slug, ResponsibilityRole::Supporting, since, &mut given);
        }
        for (slug, role, since, until) in given {
            rows.push(responsibility::Model {
                id: responsibility::Key::NONE,
                recommendation_id,
                institution_id: keys.institution(&slug).with_context(|| record.reference())?,
                role: role.into(),
                since,
                until,
                due_on: record.due_on.filter(|_| role == ResponsibilityRole::Lead),
            });
        }
    }
    insert_all::<responsibility::Entity>(db, rows).await?;
    let leads = responsibility::Entity::find().filter(responsibility::Column::Role.eq(ResponsibilityRole::Lead.code())).all(db).await?;
    for row in leads {
        history.note(Happening {
            on: Some(row.since),
            actor: Actor::Register,
            state_id: Some(keys.state),
            subject: (SubjectKind::Responsibility, Some(row.id.number())),
            recommendation_id: Some(row.recommendation_id),
            detail: None,
            ..Happening::of(EventKind::ResponsibilityGiven)
        });
    }
    Ok(())
}

/// Gives a responsibility to an institution, and to those that succeeded it, each only once.
fn give(
    fiction: &Fiction,
    slug: &str,
    role: ResponsibilityRole,
    since: NaiveDate,
    given: &mut Vec<(String, ResponsibilityRole, NaiveDate, Option<NaiveDate>)>,
) {
    if given.iter().any(|(other, ..)| other == slug) {
        return;
    }
    let ended = fiction
        .institutions
        .iter()
        .find(|institution| institution.slug == slug)
        .and_then(|institution| Some((institution.ended_on.filter(|ended| *ended > since)?, institution.successor.as_deref())));
    given.push((slug.to_string(), role, since, ended.map(|(ended, _)| ended)));
    if let Some((ended, Some(successor))) = ended {
        give(fiction, successor, role, ended, given);
    }
}
