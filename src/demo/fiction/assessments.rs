//! Writes what civil society says, what the moderator decided, and what the institutions answered.
//!
//! An event must never lead to an author: the public part of an event contains no key of an assessment, of its withdrawal or of its
//! reply. Pages find the author in the record, as far as the record shows the author now. Of what is not published only the moderator's
//! decision is public, and it says only what was decided and on which ground.

use super::answers::proof_row;
use super::files::{Assessment, Fiction, ModerationDecision};
use super::keys::{Keys, localised};
use super::rounds::rounds;
use crate::known::known;
use answerable_domain::model::{EventKind, Visibility};
use answerable_store::db::batch::{insert_all, keys};
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, History, RecordKind, SubjectKind};
use anyhow::{Context, bail};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use std::collections::HashMap;

/// Writes the assessments with everything that belongs to them.
pub async fn write(db: &impl ConnectionTrait, fiction: &Fiction, known: &Keys<'_>, history: &mut History) -> anyhow::Result<()> {
    let mut ids = HashMap::new();
    for round in rounds(&fiction.assessments, |record| &record.key, |record| record.supersedes.as_deref())? {
        let rows = round.into_iter().map(|record| row(record, known, &ids).with_context(|| record.key.clone()));
        insert_all::<assessment::Entity>(db, rows.collect::<anyhow::Result<_>>()?).await?;
        ids = keys::<assessment::Entity, String>(db, assessment::Column::Slug, assessment::Column::Id).await?;
    }
    decisions(db, &fiction.decisions, known, &ids, history).await?;
    let (mut groups, mut evidence, mut withdrawals, mut replies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for record in &fiction.assessments {
        let assessment_id = *ids.get(&record.key).with_context(|| record.key.clone())?;
        let concerned = known.groups(&record.groups).with_context(|| record.key.clone())?;
        groups.extend(concerned.into_iter().map(|group_id| assessment_group::Model { assessment_id, group_id }));
        evidence.extend(
            record
                .evidence
                .iter()
                .map(|proof| evidence::Model { assessment_id: Some(assessment_id), ..proof_row(proof, record.published()) }),
        );
        let Some(published_on) = record.published() else {
            if record.reply.is_some() || record.withdrawn_on.is_some() {
                bail!("{}: it is not public, and cannot be answered or withdrawn in public", record.key);
            }
            continue;
        };
        let event = Event::of(record, assessment_id, known)?;
        history.note(event.clone().happening(published_on, EventKind::AssessmentPublished));
        if let Some(withdrawn_on) = record.withdrawn_on {
            let note = record.withdrawal_note.clone();
            withdrawals.push(assessment_withdrawal::Model {
                id: assessment_withdrawal::Key::NONE,
                assessment_id,
                published_on: withdrawn_on,
                note,
            });
            history.note(event.happening(withdrawn_on, EventKind::AssessmentWithdrawn));
        }
        replies.extend(record.reply.as_ref().map(|reply| (record, assessment_id, reply)));
    }
    insert_all::<assessment_group::Entity>(db, groups).await?;
    insert_all::<evidence::Entity>(db, evidence).await?;
    insert_all::<assessment_withdrawal::Entity>(db, withdrawals).await?;
    let mut rows = Vec::new();
    for (record, assessment_id, reply) in &replies {
        rows.push(reply::Model {
            id: reply::Key::NONE,
            assessment_id: *assessment_id,
            institution_id: known.institution(&reply.institution).with_context(|| record.key.clone())?,
            language: reply.language.clone(),
            body: reply.body.clone(),
            published_on: reply.published_on,
        });
    }
    insert_all::<reply::Entity>(db, rows).await?;
    for (record, _, reply) in replies {
        history.note(Happening {
            on: Some(reply.published_on),
            actor: Actor::Institution(known.institution(&reply.institution)?),
            state_id: Some(known.state),
            subject: (SubjectKind::Reply, None),
            recommendation_id: Some(known.recommendation(&record.recommendation)?),
            detail: None,
            ..Happening::of(EventKind::ReplyPublished)
        });
    }
    Ok(())
}

fn row(record: &Assessment, keys: &Keys, written: &HashMap<String, assessment::Key>) -> anyhow::Result<assessment::Model> {
    let (coalition, supersedes) = (record.coalition.as_deref(), record.supersedes.as_deref());
    // A place is told in the assessment's own language, like the rest of it.
    let place = record.place.as_ref().and_then(|place| place.by_language().get(&record.language).or(place.by_language().get("en")));
    Ok(assessment::Model {
        id: assessment::Key::NONE,
        slug: record.key.clone(),
        recommendation_id: keys.recommendation(&record.recommendation)?,
        organisation_id: keys.organisation(&record.organisation)?,
        visibility: record.visibility.into(),
        pseudonym: localised(&record.pseudonym),
        coalition_id: coalition.map(|slug| keys.organisation(slug)).transpose()?,
        verdict: record.verdict.into(),
        state_account: record.state_account.map(Into::into),
        language: record.language.clone(),
        developments: record.developments.clone(),
        comments: record.comments.clone(),
        missing: record.missing.clone(),
        questions: record.questions.clone(),
        proposed: record.proposed.clone(),
        place: place.cloned(),
        period_from: record.period_from,
        period_to: record.period_to,
        submitted_on: record.submitted_on,
        published_on: record.published(),
        supersedes_id: supersedes.map(|key| known(written.get(key).copied(), "assessment", key)).transpose()?,
    })
}

async fn decisions(
    db: &impl ConnectionTrait,
    records: &[ModerationDecision],
    keys: &Keys<'_>,
    assessments: &HashMap<String, assessment::Key>,
    history: &mut History,
) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for record in records {
        rows.push(moderation_decision::Model {
            id: moderation_decision::Key::NONE,
            assessment_id: Some(known(assessments.get(&record.assessment).copied(), "assessment", &record.assessment)?),
            state_id: None,
            decision: record.decision.into(),
            ground: record.ground.map(Into::into),
            received_on: record.received_on,
            decided_on: record.decided_on,
        });
        let detail = match record.ground {
            Some(ground) => json!({ "decision": record.decision.code(), "ground": ground.code() }),
            None => json!({ "decision": record.decision.code() }),
        };
        history.note(Happening {
            on: Some(record.decided_on),
            actor: Actor::Register,
            state_id: Some(keys.state),
            subject: (SubjectKind::ModerationDecision, None),
            recommendation_id: None,
            detail: Some(detail),
            ..Happening::of(EventKind::ModerationDecided)
        });
    }
    insert_all::<moderation_decision::Entity>(db, rows).await?;
    Ok(())
}

/// What events may say about an assessment.
#[derive(Clone)]
struct Event {
    id: assessment::Key,
    state_id: state::Key,
    recommendation_id: recommendation::Key,
    detail: Value,
}

impl Event {
    fn of(record: &Assessment, id: assessment::Key, keys: &Keys) -> anyhow::Result<Event> {
        if record.visibility == Visibility::Private {
            bail!("{}: a private draft is no event", record.key);
        }
        let detail = json!({ "status": record.verdict.code() });
        let recommendation_id = keys.recommendation(&record.recommendation)?;
        Ok(Event { id, state_id: keys.state, recommendation_id, detail })
    }

    fn happening(self, on: NaiveDate, kind: EventKind) -> Happening {
        Happening {
            on: Some(on),
            actor: Actor::CivilSociety,
            state_id: Some(self.state_id),
            subject: (SubjectKind::Assessment, None),
            recommendation_id: Some(self.recommendation_id),
            detail: Some(self.detail),
            // The author stands in the record, and shows as the record does.
            records: vec![(RecordKind::Assessment, self.id.number())],
            ..Happening::of(kind)
        }
    }
}
