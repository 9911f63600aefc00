//! Writes the lead institutions' reports, their evidence, and the coordinator's public questions.

use super::files::{Evidence, Fiction, StatusUpdate};
use super::keys::Keys;
use super::rounds::rounds;
use crate::known::known;
use answerable_domain::model::EventKind;
use answerable_store::db::batch::{insert_all, keys};
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, History, SubjectKind};
use anyhow::{Context, bail};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;
use std::collections::HashMap;

/// Writes the status updates of the files.
pub async fn write(db: &impl ConnectionTrait, fiction: &Fiction, known: &Keys<'_>, history: &mut History) -> anyhow::Result<()> {
    let mut ids = HashMap::new();
    for round in rounds(&fiction.status_updates, |record| &record.key, |record| record.corrects.as_deref())? {
        let rows = round.into_iter().map(|record| row(record, known, &ids).with_context(|| record.key.clone()));
        insert_all::<status_update::Entity>(db, rows.collect::<anyhow::Result<_>>()?).await?;
        ids = keys::<status_update::Entity, String>(db, status_update::Column::Slug, status_update::Column::Id).await?;
    }
    let mut evidence = Vec::new();
    let mut questions = Vec::new();
    for record in &fiction.status_updates {
        let id = *ids.get(&record.key).with_context(|| record.key.clone())?;
        evidence.extend(
            record
                .evidence
                .iter()
                .map(|proof| evidence::Model { status_update_id: Some(id), ..proof_row(proof, Some(record.published_on)) }),
        );
        history.note(Happening {
            on: Some(record.published_on),
            actor: Actor::Institution(known.institution(&record.institution)?),
            state_id: Some(known.state),
            subject: (SubjectKind::StatusUpdate, Some(id.number())),
            recommendation_id: Some(known.recommendation(&record.recommendation)?),
            detail: Some(json!({ "status": record.status.code() })),
            ..Happening::of(if record.corrects.is_some() { EventKind::StatusUpdateCorrected } else { EventKind::StatusUpdatePublished })
        });
        questions.extend(match (&record.returned_question, record.returned_on) {
            (None, None) => None,
            (Some(body), Some(published_on)) => Some(status_question::Model {
                id: status_question::Key::NONE,
                status_update_id: id,
                // The coordinator asks in the language of the report.
                language: record.language.clone(),
                body: body.clone(),
                published_on,
            }),
            _ => bail!("{}: a question and its day go together", record.key),
        });
    }
    insert_all::<evidence::Entity>(db, evidence).await?;
    insert_all::<status_question::Entity>(db, questions).await?;
    let asked =
        status_question::Entity::find().filter(status_question::Column::StatusUpdateId.is_in(ids.values().copied())).all(db).await?;
    let of_update: HashMap<status_update::Key, &StatusUpdate> =
        fiction.status_updates.iter().filter_map(|record| Some((*ids.get(&record.key)?, record))).collect();
    for question in asked {
        let record = of_update.get(&question.status_update_id).context("a question without its report")?;
        history.note(Happening {
            on: Some(question.published_on),
            actor: Actor::Register,
            state_id: Some(known.state),
            subject: (SubjectKind::StatusQuestion, Some(question.id.number())),
            recommendation_id: Some(known.recommendation(&record.recommendation)?),
            detail: None,
            ..Happening::of(EventKind::StatusQuestionAsked)
        });
    }
    Ok(())
}

fn row(record: &StatusUpdate, keys: &Keys, written: &HashMap<String, status_update::Key>) -> anyhow::Result<status_update::Model> {
    let corrects = record.corrects.as_deref();
    Ok(status_update::Model {
        id: status_update::Key::NONE,
        slug: record.key.clone(),
        recommendation_id: keys.recommendation(&record.recommendation)?,
        institution_id: keys.institution(&record.institution)?,
        status: record.status.into(),
        published_on: record.published_on,
        language: record.language.clone(),
        reasons: record.reasons.clone(),
        missing: record.missing.clone(),
        next_step: record.next_step.clone(),
        next_step_on: record.next_step_on,
        corrects_id: corrects.map(|key| known(written.get(key).copied(), "status update", key)).transpose()?,
        later_recommendation_id: record.later.as_deref().map(|reference| keys.recommendation(reference)).transpose()?,
    })
}

/// A row of evidence that does not say yet what it supports. It is public from the day on which what it supports is.
pub(super) fn proof_row(proof: &Evidence, published_on: Option<NaiveDate>) -> evidence::Model {
    evidence::Model {
        id: evidence::Key::NONE,
        file_hash: None,
        status_update_id: None,
        action_id: None,
        assessment_id: None,
        kind: proof.kind.into(),
        title: proof.title.clone(),
        url: Some(proof.url.clone()),
        dated_on: Some(proof.dated_on),
        published_on,
    }
}
