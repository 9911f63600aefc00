//! Giving recommendations to institutions, one or many: lead, supporting, until when. Ended responsibilities stay in the record with
//! their dates.

use super::{Done, Failure, for_own_state, hold, institutions};
use crate::first_come;
use crate::noted;
use answerable_domain::form::FieldError;
use answerable_domain::model::{Command, EventKind, RefusalDecision, SignedIn};
use answerable_domain::rules::responsibilities::{Choice, Difference, DueChoice, Held, LeadChoice, SupportChoice, after, seen};
use answerable_domain::view::coordination::MOST_AT_ONCE;
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{institution, recommendation, responsibility, responsibility_refusal};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::responsibilities::held;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, QueryFilter, Set};
use serde_json::json;
use std::collections::HashMap;

/// A recommendation to be given, and the institutions that answered for it when the coordinator looked.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub id: recommendation::Key,
    pub seen: String,
}

/// The result of giving recommendations to institutions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Everything was written: the number of recommendations that changed.
    Written(usize),
    /// Nothing was written: somebody changed these recommendations meanwhile.
    Meanwhile(Vec<recommendation::Key>),
}

/// Gives the recommendations to institutions as chosen, all or none of them.
///
/// # Errors
/// If the person may not do this, a recommendation or institution is not the State's, or the choice does not hold together.
#[boxed]
pub async fn give_responsibility(
    db: &DatabaseConnection,
    who: &SignedIn,
    wanted: &[Wanted],
    choice: &Choice,
    now: DateTime<Utc>,
) -> Done<Given> {
    let state = for_own_state(who, Command::GiveResponsibility)?;
    if wanted.is_empty() || wanted.len() > MOST_AT_ONCE {
        return Err(Failure::field("row", if wanted.is_empty() { "coordination-none-ticked" } else { "coordination-too-many" }));
    }
    let tx = begin(db).await?;
    let ids: Vec<recommendation::Key> = wanted.iter().map(|wanted| wanted.id).collect();
    if !hold(&tx, state, &ids).await? {
        return Err(Failure::NotFound);
    }
    let offices = institutions(&tx, state).await?;
    check(choice, &offices)?;
    let held = held(&tx, &ids).await?;
    let of = |id: recommendation::Key| held.get(&id).map(Vec::as_slice).unwrap_or_default();
    let meanwhile: Vec<recommendation::Key> =
        wanted.iter().filter(|wanted| seen(of(wanted.id)) != wanted.seen).map(|wanted| wanted.id).collect();
    if !meanwhile.is_empty() {
        return Ok(Given::Meanwhile(meanwhile));
    }
    let mut history = History::at(now);
    let mut changed = 0;
    for id in ids {
        let events =
            apply(&tx, who, id, &Difference::of(of(id), &after(of(id), choice)), &offices, now.date_naive()).await.map_err(first_come)?;
        changed += usize::from(!events.is_empty());
        events.into_iter().for_each(|event| history.note(event));
    }
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(Given::Written(changed))
}

/// Checks that a choice holds together, and names only institutions of the State that have not ended.
fn check(choice: &Choice, offices: &HashMap<institution::Key, institution::Model>) -> Done<()> {
    let open = |id: &i64| offices.get(&institution::Key::new(*id)).is_some_and(|office| office.ended_on.is_none());
    let mut errors = Vec::new();
    if choice.is_nothing() {
        errors.push(FieldError::new("lead", "coordination-nothing-chosen"));
    }
    if let LeadChoice::Give(lead) = &choice.lead {
        if !open(lead) {
            errors.push(FieldError::new("lead", "coordination-unknown-institution"));
        }
        if let SupportChoice::Add(supporting) | SupportChoice::Replace(supporting) = &choice.support
            && supporting.contains(lead)
        {
            errors.push(FieldError::new("supporting", "coordination-leads-and-supports"));
        }
    }
    match &choice.support {
        SupportChoice::Add(wanted) | SupportChoice::Replace(wanted) if !wanted.iter().all(open) => {
            errors.push(FieldError::new("supporting", "coordination-unknown-institution"));
        }
        SupportChoice::Add(wanted) | SupportChoice::Remove(wanted) if wanted.is_empty() => {
            errors.push(FieldError::new("supporting", "coordination-none-chosen"));
        }
        _ => {}
    }
    if choice.lead == LeadChoice::End && matches!(choice.due, DueChoice::Set(_)) {
        errors.push(FieldError::new("due", "coordination-due-without-lead"));
    }
    if errors.is_empty() { Ok(()) } else { Err(Failure::Invalid(errors)) }
}

/// Writes the changes to one recommendation's responsibilities, and answers the events. What ends, ends today; what begins, begins
/// today.
pub(super) async fn apply(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    recommendation: recommendation::Key,
    difference: &Difference,
    offices: &HashMap<institution::Key, institution::Model>,
    today: NaiveDate,
) -> Result<Vec<Happening>, DbErr> {
    let slug = |id: i64| offices.get(&institution::Key::new(id)).map(|office| office.slug.clone()).unwrap_or_default();
    let event = |kind: EventKind, records: Vec<responsibility::Key>, detail: serde_json::Value| Happening {
        subject: (SubjectKind::Recommendation, Some(recommendation.number())),
        recommendation_id: Some(recommendation),
        detail: Some(detail),
        records: records.into_iter().map(|id| (RecordKind::Responsibility, id.number())).collect(),
        ..noted(who, kind)
    };
    let mut events = Vec::new();
    let ending = difference.ended.iter().chain(difference.moved.iter().map(|(old, _)| old)).map(|held| responsibility::Key::new(held.id));
    responsibility::Entity::update_many()
        .col_expr(responsibility::Column::Until, Expr::value(today))
        .filter(responsibility::Column::Id.is_in(ending))
        .exec(tx)
        .await?;
    for old in &difference.ended {
        let id = responsibility::Key::new(old.id);
        // A «not ours» that came true needs no decision any more.
        let settled = responsibility_refusal::Entity::update_many()
            .col_expr(responsibility_refusal::Column::Decision, Expr::value(Coded(RefusalDecision::Upheld)))
            .col_expr(responsibility_refusal::Column::DecidedOn, Expr::value(today))
            .filter(responsibility_refusal::Column::ResponsibilityId.eq(id))
            .filter(responsibility_refusal::Column::DecidedOn.is_null())
            .exec(tx)
            .await?;
        if settled.rows_affected > 0 {
            events.push(event(EventKind::RefusalUpheld, vec![id], json!({ "institution": slug(old.institution) })));
        }
        let detail = json!({ "institution": slug(old.institution), "role": old.role.code() });
        events.push(event(EventKind::ResponsibilityEnded, vec![id], detail));
    }
    for (old, new) in &difference.moved {
        let (before, id) = (responsibility::Key::new(old.id), insert(tx, recommendation, new, today).await?);
        // The institution's open «not ours» goes along with its responsibility.
        responsibility_refusal::Entity::update_many()
            .col_expr(responsibility_refusal::Column::ResponsibilityId, Expr::value(id))
            .filter(responsibility_refusal::Column::ResponsibilityId.eq(before))
            .filter(responsibility_refusal::Column::DecidedOn.is_null())
            .exec(tx)
            .await?;
        let detail = json!({ "institution": slug(new.institution), "before": old.due_on, "due_on": new.due_on });
        events.push(event(EventKind::DueDateChanged, vec![before, id], detail));
    }
    for new in &difference.begun {
        let id = insert(tx, recommendation, new, today).await?;
        let detail = json!({ "institution": slug(new.institution), "role": new.role.code(), "due_on": new.due_on });
        events.push(event(EventKind::ResponsibilityGiven, vec![id], detail));
    }
    Ok(events)
}

async fn insert(
    tx: &impl ConnectionTrait,
    recommendation: recommendation::Key,
    held: &Held,
    today: NaiveDate,
) -> Result<responsibility::Key, DbErr> {
    let row = responsibility::ActiveModel {
        id: NotSet,
        recommendation_id: Set(recommendation),
        institution_id: Set(institution::Key::new(held.institution)),
        role: Set(held.role.into()),
        since: Set(today),
        until: Set(None),
        due_on: Set(held.due_on),
    };
    Ok(row.insert(tx).await?.id)
}
