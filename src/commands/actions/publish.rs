//! Publishing an action, or its next version. What the action is (kind, title, what it is about) stays as it was published; its state,
//! milestones, money and links change with each version.

use super::input::ActionInput;
use super::rows::{Links, When, write_links, write_rows};
use crate::coordination::slug_of;
use crate::noted;
use answerable_domain::form::FieldError;
use answerable_domain::model::{ActionState, EventKind, SignedIn, Words};
use answerable_store::boxed;
use answerable_store::db::entities::*;
use answerable_store::db::history::{Happening, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set};

/// Finds the records that an action is linked to. It may serve only recommendations that the institution answers for, or that it serves
/// already.
#[boxed]
pub async fn links(tx: &impl ConnectionTrait, institution: institution::Key, own: Option<action::Key>, input: &ActionInput) -> Done<Links> {
    let mut found = Links::default();
    let mut errors = Vec::new();
    let served: Vec<recommendation::Key> = match own {
        Some(own) => {
            let rows = action_recommendation::Entity::find().filter(action_recommendation::Column::ActionId.eq(own)).all(tx).await?;
            rows.into_iter().map(|row| row.recommendation_id).collect()
        }
        None => Vec::new(),
    };
    for reference in &input.recommendations {
        let row = answerable_store::db::cited::find(tx, reference).await?.map(|(_, row)| row);
        let Some(row) = row else {
            errors.push(FieldError::new("others", "action-recommendation-unknown"));
            continue;
        };
        let answers = responsibility::Entity::find()
            .filter(responsibility::Column::RecommendationId.eq(row.id))
            .filter(responsibility::Column::InstitutionId.eq(institution))
            .filter(responsibility::Column::Until.is_null())
            .count(tx)
            .await?;
        if answers == 0 && !served.contains(&row.id) {
            errors.push(FieldError::new("others", "action-recommendation-not-yours"));
        }
        // The same recommendation may be typed in two ways.
        if !found.recommendations.contains(&row.id) {
            found.recommendations.push(row.id);
        }
    }
    for code in &input.targets {
        match sdg_target::Entity::find().filter(sdg_target::Column::Code.eq(code.as_str())).one(tx).await? {
            Some(target) if !found.targets.contains(&target.id) => found.targets.push(target.id),
            Some(_) => {}
            None => errors.push(FieldError::new("targets", "action-target-unknown")),
        }
    }
    for slug in &input.groups {
        let row = group::Entity::find().filter(group::Column::Slug.eq(slug.as_str())).one(tx).await?;
        found.groups.extend(row.map(|row| row.id));
    }
    let office = institution::Entity::find_by_id(institution).one(tx).await?.ok_or(Failure::NotFound)?;
    for slug in &input.institutions {
        let row = institution::Entity::find()
            .filter(institution::Column::Slug.eq(slug.as_str()))
            .filter(institution::Column::StateId.eq(office.state_id))
            .filter(institution::Column::Id.ne(institution))
            .one(tx)
            .await?;
        match row {
            Some(row) => found.institutions.push(row.id),
            None => errors.push(FieldError::new("institutions", "action-institution-unknown")),
        }
    }
    errors.dedup_by(|left, right| left.field == right.field && left.key == right.key);
    if errors.is_empty() { Ok(found) } else { Err(Failure::Invalid(errors)) }
}

/// An action that is public, in the state that its newest version gives it.
#[derive(Clone, Debug)]
pub struct PublicAction {
    pub row: action::Model,
    pub state: ActionState,
}

/// Writes an action or its next version, and answers the event that says so, and the action's slug.
#[boxed]
pub async fn publish(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    institution: institution::Key,
    own: Option<&PublicAction>,
    input: &ActionInput,
    today: NaiveDate,
) -> Done<(Happening, String)> {
    let links = links(tx, institution, own.map(|own| own.row.id), input).await?;
    let tag = input.language.tag();
    let said = |text: &str| Localised::from(Words::one(tag, text));
    let some = |text: &Option<String>| text.as_deref().map(said);
    let action = match own {
        Some(own) => own.row.clone(),
        None => {
            let office = institution::Entity::find_by_id(institution).one(tx).await?.ok_or(Failure::NotFound)?;
            let row = action::ActiveModel {
                id: NotSet,
                slug: Set(free_slug(tx, &Words::one(tag, input.title.as_str())).await?),
                state_id: Set(office.state_id),
                kind: Set(input.kind.into()),
                titles: Set(said(&input.title)),
                description: Set(some(&input.description)),
                place: Set(some(&input.place)),
                published_on: Set(today),
            };
            let action = row.insert(tx).await?;
            let lead = action_institution::ActiveModel {
                id: NotSet,
                action_id: Set(action.id),
                institution_id: Set(institution),
                leads: Set(true),
                since: Set(None),
                until: Set(None),
            };
            lead.insert(tx).await?;
            action
        }
    };
    let version = action_version::ActiveModel {
        id: NotSet,
        action_id: Set(action.id),
        state: Set(input.state.into()),
        abandoned_reason: Set(some(&input.abandoned_reason)),
        planned_start: Set(input.planned_start),
        planned_end: Set(input.planned_end),
        started_on: Set(input.started_on),
        finished_on: Set(input.finished_on),
        progress: Set(input.progress),
        published_on: Set(today),
    };
    version.insert(tx).await?;
    let when = When { today, later: own.is_some() };
    write_links(tx, action.id, when, &links).await?;
    write_rows(tx, action.id, when, tag, input).await?;
    let kind = match (own.map(|own| own.state), input.state) {
        (None, _) => EventKind::ActionPublished,
        (Some(before), now) if before == now => EventKind::ActionChanged,
        (_, ActionState::UnderWay) => EventKind::ActionStarted,
        (_, ActionState::Finished) => EventKind::ActionFinished,
        (_, ActionState::Abandoned) => EventKind::ActionAbandoned,
        (_, ActionState::Planned) => EventKind::ActionChanged,
    };
    let event = Happening {
        subject: (SubjectKind::Action, Some(action.id.number())),
        recommendation_id: links.recommendations.first().copied(),
        records: vec![(RecordKind::Action, action.id.number())],
        ..noted(who, kind)
    };
    Ok((event, action.slug))
}

/// A slug for an action, made from its titles, that no other action has.
async fn free_slug(tx: &impl ConnectionTrait, titles: &Words) -> Done<String> {
    let first = slug_of(titles, "action");
    let mut slug = first.clone();
    for number in 2.. {
        // `new` and `drafts` are addresses of the desk.
        let taken = matches!(slug.as_str(), "new" | "drafts");
        if !taken && action::Entity::find().filter(action::Column::Slug.eq(slug.as_str())).count(tx).await? == 0 {
            break;
        }
        slug = format!("{first}-{number}");
    }
    Ok(slug)
}
