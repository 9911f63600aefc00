//! Writes the actions of the fictional State's institutions, and how they went on.

use super::files::{Action, Fiction};
use super::keys::{Keys, localised};
use answerable_domain::model::{ActionState, EventKind};
use answerable_store::db::batch::{insert_all, keys};
use answerable_store::db::entities::*;
use answerable_store::db::history::{Actor, Happening, History, SubjectKind};
use anyhow::Context;
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

/// Writes the actions with everything that belongs to them.
pub async fn write(db: &impl ConnectionTrait, fiction: &Fiction, known: &Keys<'_>, history: &mut History) -> anyhow::Result<()> {
    let rows = fiction.actions.iter().map(|record| action::Model {
        id: action::Key::NONE,
        slug: record.key.clone(),
        state_id: known.state,
        kind: record.kind.into(),
        titles: record.title.clone().into(),
        description: localised(&record.description),
        place: localised(&record.place),
        published_on: record.published_on,
    });
    insert_all::<action::Entity>(db, rows.collect()).await?;
    let ids = keys::<action::Entity, String>(db, action::Column::Slug, action::Column::Id).await?;
    let adopted: HashMap<&str, NaiveDate> =
        fiction.documents.iter().map(|document| (document.symbol.as_str(), document.adopted_on)).collect();
    let mut linked = Linked::default();
    for record in &fiction.actions {
        let id = *ids.get(&record.key).with_context(|| record.key.clone())?;
        linked.add(record, id, known).with_context(|| record.key.clone())?;
        note(record, id, &adopted, known, history).with_context(|| record.key.clone())?;
    }
    insert_all::<action_version::Entity>(db, linked.versions).await?;
    insert_all::<action_institution::Entity>(db, linked.institutions).await?;
    insert_all::<action_recommendation::Entity>(db, linked.recommendations).await?;
    insert_all::<action_sdg_target::Entity>(db, linked.targets).await?;
    insert_all::<action_group::Entity>(db, linked.groups).await?;
    insert_all::<milestone::Entity>(db, linked.milestones).await?;
    insert_all::<budget_line::Entity>(db, linked.budget).await?;
    Ok(())
}

#[derive(Default)]
struct Linked {
    versions: Vec<action_version::Model>,
    institutions: Vec<action_institution::Model>,
    recommendations: Vec<action_recommendation::Model>,
    targets: Vec<action_sdg_target::Model>,
    groups: Vec<action_group::Model>,
    milestones: Vec<milestone::Model>,
    budget: Vec<budget_line::Model>,
}

impl Linked {
    fn add(&mut self, record: &Action, action_id: action::Key, known: &Keys) -> anyhow::Result<()> {
        self.versions.extend(versions(record).into_iter().map(|step| action_version::Model {
            id: action_version::Key::NONE,
            action_id,
            state: step.state.into(),
            abandoned_reason: localised(&record.abandoned_reason).filter(|_| step.state == ActionState::Abandoned),
            planned_start: record.planned_start,
            planned_end: record.planned_end,
            started_on: record.started_on.filter(|_| step.state != ActionState::Planned),
            finished_on: record.finished_on.filter(|_| step.state == ActionState::Finished),
            progress: step.progress,
            published_on: step.on,
        }));
        for (at, slug) in record.institutions.iter().enumerate() {
            let institution_id = known.institution(slug)?;
            self.institutions.push(action_institution::Model {
                id: action_institution::Key::NONE,
                action_id,
                institution_id,
                leads: at == 0,
                since: None,
                until: None,
            });
        }
        for reference in &record.recommendations {
            let recommendation_id = known.recommendation(reference)?;
            self.recommendations.push(action_recommendation::Model {
                id: action_recommendation::Key::NONE,
                action_id,
                recommendation_id,
                since: None,
                until: None,
            });
        }
        let targets = known.targets(&record.sdg)?;
        self.targets.extend(targets.into_iter().map(|sdg_target_id| action_sdg_target::Model {
            id: action_sdg_target::Key::NONE,
            action_id,
            sdg_target_id,
            since: None,
            until: None,
        }));
        let groups = known.groups(&record.groups)?;
        self.groups.extend(groups.into_iter().map(|group_id| action_group::Model {
            id: action_group::Key::NONE,
            action_id,
            group_id,
            since: None,
            until: None,
        }));
        self.milestones.extend(record.milestone.iter().map(|milestone| milestone::Model {
            id: milestone::Key::NONE,
            action_id,
            titles: milestone.title.clone().into(),
            due_on: milestone.due_on,
            reached_on: milestone.reached_on,
            since: None,
            until: None,
        }));
        self.budget.extend(record.budget.iter().map(|line| budget_line::Model {
            id: budget_line::Key::NONE,
            action_id,
            year: line.year,
            currency: line.currency.clone(),
            allocated_minor: line.amount,
            spent_minor: line.spent,
            source: localised(&line.source),
            since: None,
            until: None,
        }));
        Ok(())
    }
}

/// One version of an action: where it stood from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub on: NaiveDate,
    pub state: ActionState,
    pub progress: i32,
}

/// The versions of an action: as it was published, begun, and ended, or where it has come to. Nothing is known from before it was
/// published; of several changes on one day only the last could ever be seen.
pub(super) fn versions(record: &Action) -> Vec<Step> {
    let newest = record.milestone.iter().filter_map(|milestone| milestone.reached_on).chain(record.started_on).max();
    let mut steps = vec![(record.published_on, ActionState::Planned, 0)];
    steps.extend(record.started_on.map(|on| (on, ActionState::UnderWay, 0)));
    match record.state {
        ActionState::Planned => {}
        ActionState::UnderWay => steps.extend(newest.map(|on| (on, ActionState::UnderWay, record.progress))),
        ActionState::Finished => steps.extend(record.finished_on.or(newest).map(|on| (on, ActionState::Finished, 100))),
        ActionState::Abandoned => {
            let on = record.planned_end.max(newest).unwrap_or(record.published_on);
            steps.push((on, ActionState::Abandoned, record.progress));
        }
    }
    let mut versions: Vec<Step> = Vec::new();
    for (on, state, progress) in steps {
        let step = Step { on: on.max(record.published_on), state, progress };
        match versions.last_mut() {
            Some(last) if last.on == step.on => *last = step,
            _ => versions.push(step),
        }
    }
    versions
}

/// Notes in the history that an action was published, begun, finished or abandoned.
fn note(record: &Action, id: action::Key, adopted: &HashMap<&str, NaiveDate>, known: &Keys, history: &mut History) -> anyhow::Result<()> {
    let lead = record.institutions.first().context("no institution")?;
    let mut before = None;
    for step in versions(record) {
        let kind = match (before, step.state) {
            (None, _) => Some(EventKind::ActionPublished),
            (Some(before), now) if before == now => None,
            (_, ActionState::Planned) => None,
            (_, ActionState::UnderWay) => Some(EventKind::ActionStarted),
            (_, ActionState::Finished) => Some(EventKind::ActionFinished),
            (_, ActionState::Abandoned) => Some(EventKind::ActionAbandoned),
        };
        before = Some(step.state);
        let Some(kind) = kind else { continue };
        // The first recommendation that the action serves; it cannot have served a document that came later.
        let there = |reference: &&String| {
            reference.split_once('#').and_then(|(symbol, _)| adopted.get(symbol)).is_some_and(|adopted| *adopted <= step.on)
        };
        let served = record.recommendations.iter().find(there).or(record.recommendations.first());
        history.note(Happening {
            on: Some(step.on),
            actor: Actor::Institution(known.institution(lead)?),
            state_id: Some(known.state),
            subject: (SubjectKind::Action, Some(id.number())),
            recommendation_id: served.map(|reference| known.recommendation(reference)).transpose()?,
            detail: None,
            ..Happening::of(kind)
        });
    }
    Ok(())
}
