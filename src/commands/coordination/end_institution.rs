//! Ending an institution. Its record stays; what it answers for passes to its successor in the same step.

use super::give_responsibility::apply;
use super::{Done, Failure, for_own_state, hold, institutions};
use crate::first_come;
use crate::noted;
use answerable_domain::model::{Command, EventKind, SignedIn};
use answerable_domain::rules::responsibilities::{Difference, passed_on, seen};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{institution, recommendation, responsibility};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::responsibilities::held;
use answerable_store::db::seen::fingerprint;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;

/// Ends an institution today. `seen_before` is the fingerprint that the preview got for what the institution held. Answers how many
/// recommendations changed.
///
/// # Errors
/// If the person may not do this, it or its successor is not an open institution of the State, or somebody changed what it holds meanwhile.
#[boxed]
pub async fn end_institution(
    db: &DatabaseConnection,
    who: &SignedIn,
    slug: &str,
    successor: Option<&str>,
    seen_before: &str,
    now: DateTime<Utc>,
) -> Done<usize> {
    let state = for_own_state(who, Command::ManageInstitutions)?;
    let tx = begin(db).await?;
    let offices = institutions(&tx, state).await?;
    let own = offices.values().find(|office| office.slug == slug).ok_or(Failure::NotFound)?;
    if own.ended_on.is_some() {
        return Err(Failure::Conflict);
    }
    let successor = match successor {
        None => None,
        Some(slug) => Some(
            offices
                .values()
                .find(|office| office.slug == slug && office.ended_on.is_none() && office.id != own.id)
                .ok_or_else(|| Failure::field("successor", "coordination-unknown-institution"))?,
        ),
    };
    let mine = || {
        responsibility::Entity::find()
            .select_only()
            .column(responsibility::Column::RecommendationId)
            .filter(responsibility::Column::InstitutionId.eq(own.id))
            .filter(responsibility::Column::Until.is_null())
            .order_by_asc(responsibility::Column::RecommendationId)
            .into_tuple::<recommendation::Key>()
    };
    hold(&tx, state, &mine().all(&tx).await?).await?;
    // Once these rows are held nobody else changes them: the comparison is with what is there now.
    let ids = mine().all(&tx).await?;
    let held = held(&tx, &ids).await?;
    let all: Vec<(recommendation::Key, String)> =
        ids.iter().map(|id| (*id, held.get(id).map(|held| seen(held)).unwrap_or_default())).collect();
    if fingerprint(&all) != seen_before {
        return Err(Failure::Conflict);
    }
    let today = now.date_naive();
    let mut history = History::at(now);
    for id in &ids {
        let before = held.get(id).map(Vec::as_slice).unwrap_or_default();
        let after = passed_on(before, own.id.number(), successor.map(|office| office.id.number()));
        let events = apply(&tx, who, *id, &Difference::of(before, &after), &offices, today).await.map_err(first_come)?;
        events.into_iter().for_each(|event| history.note(event));
    }
    let current = institution::Entity::find_by_id(own.id).lock_exclusive().one(&tx).await?.ok_or(Failure::NotFound)?;
    if current.ended_on.is_some() {
        return Err(Failure::Conflict);
    }
    let mut ended = current.into_active_model();
    ended.ended_on = Set(Some(today));
    ended.successor_id = Set(successor.map(|office| office.id));
    ended.update(&tx).await?;
    history.note(Happening {
        subject: (SubjectKind::Institution, Some(own.id.number())),
        detail: Some(json!({ "institution": slug, "successor": successor.map(|office| office.slug.clone()) })),
        records: vec![(RecordKind::Institution, own.id.number())],
        ..noted(who, EventKind::InstitutionEnded)
    });
    history.write(&tx).await?;
    tx.commit().await?;
    Ok(ids.len())
}
