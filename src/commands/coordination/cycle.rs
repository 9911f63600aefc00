//! Reporting cycles and their dates. The public calendar follows.

use super::{Done, Failure, for_own_state};
use crate::noted;
use answerable_domain::model::{Command, CycleDateKind, EventKind, SignedIn};
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{cycle_date, instrument, mechanism, reporting_cycle, state};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::seen::fingerprint;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, PaginatorTrait, QueryFilter};
use sea_orm::{QueryOrder, QuerySelect, Set};
use serde_json::{Value, json};

/// The most dates that one cycle has.
const MOST_DATES: usize = 40;

/// The keys of the mechanism and of the instrument that a code such as «crc» or «crc:opsc» stands for.
async fn subject(tx: &impl ConnectionTrait, code: &str) -> Done<Option<(mechanism::Key, Option<instrument::Key>)>> {
    let (mechanism, instrument) = code.split_once(':').map_or((code, None), |(mechanism, instrument)| (mechanism, Some(instrument)));
    let Some(mechanism) = mechanism::Entity::find().filter(mechanism::Column::Slug.eq(mechanism)).one(tx).await? else {
        return Ok(None);
    };
    let Some(slug) = instrument else { return Ok(Some((mechanism.id, None))) };
    let found = instrument::Entity::find()
        .filter(instrument::Column::Slug.eq(slug))
        .filter(instrument::Column::MechanismId.eq(mechanism.id))
        .one(tx)
        .await?;
    Ok(found.map(|instrument| (mechanism.id, Some(instrument.id))))
}

fn of(cycle: (mechanism::Key, Option<instrument::Key>), state: state::Key, number: i32) -> sea_orm::Select<reporting_cycle::Entity> {
    let found = reporting_cycle::Entity::find()
        .filter(reporting_cycle::Column::StateId.eq(state))
        .filter(reporting_cycle::Column::MechanismId.eq(cycle.0))
        .filter(reporting_cycle::Column::Number.eq(number));
    match cycle.1 {
        Some(instrument) => found.filter(reporting_cycle::Column::InstrumentId.eq(instrument)),
        None => found.filter(reporting_cycle::Column::InstrumentId.is_null()),
    }
}

/// Adds a reporting cycle without dates.
///
/// # Errors
/// If the person may not do this, there is no such mechanism or treaty, or there is that cycle already.
#[boxed]
pub async fn add_cycle(db: &DatabaseConnection, who: &SignedIn, code: &str, number: Option<i32>, now: DateTime<Utc>) -> Done<()> {
    let own = for_own_state(who, Command::ManageCycles)?;
    let Some(number) = number.filter(|number| (1..=99).contains(number)) else {
        return Err(Failure::field("number", "coordination-cycle-number"));
    };
    let tx = begin(db).await?;
    // If two people add the same cycle at once, one waits for the other here.
    state::Entity::find_by_id(own).lock_exclusive().one(&tx).await?.ok_or(Failure::NotFound)?;
    let Some(keys) = subject(&tx, code).await? else { return Err(Failure::field("subject", "coordination-cycle-subject")) };
    if of(keys, own, number).count(&tx).await? > 0 {
        return Err(Failure::field("number", "coordination-cycle-known"));
    }
    let row = reporting_cycle::ActiveModel {
        id: NotSet,
        state_id: Set(own),
        mechanism_id: Set(keys.0),
        instrument_id: Set(keys.1),
        number: Set(number),
    };
    let row = row.insert(&tx).await?;
    let event = Happening {
        subject: (SubjectKind::ReportingCycle, Some(row.id.number())),
        detail: Some(json!({ "cycle": code, "number": number })),
        records: vec![(RecordKind::Cycle, row.id.number())],
        ..noted(who, EventKind::CycleAdded)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Sets the dates of a reporting cycle. `seen` is the fingerprint of the state that the form showed.
///
/// # Errors
/// If the person may not do this, there is no such cycle, or somebody changed it meanwhile.
#[boxed]
pub async fn save_cycle_dates(
    db: &DatabaseConnection,
    who: &SignedIn,
    code: &str,
    number: i32,
    seen: &str,
    dates: &[(CycleDateKind, NaiveDate)],
    now: DateTime<Utc>,
) -> Done<()> {
    let own = for_own_state(who, Command::ManageCycles)?;
    if dates.len() > MOST_DATES {
        return Err(Failure::field("on", "coordination-too-many-dates"));
    }
    let tx = begin(db).await?;
    let Some(keys) = subject(&tx, code).await? else { return Err(Failure::NotFound) };
    let row = of(keys, own, number).lock_exclusive().one(&tx).await?.ok_or(Failure::NotFound)?;
    let before = dates_of(&tx, row.id).await?;
    if fingerprint(&(&row, &before)) != seen {
        return Err(Failure::Conflict);
    }
    let mut kept = Vec::new();
    for (kind, on) in dates {
        let same = before.iter().find(|date| date.kind == *kind && date.falls_on == *on && !kept.contains(&date.id)).map(|date| date.id);
        if let Some(id) = same {
            kept.push(id);
            continue;
        }
        let date = cycle_date::ActiveModel { id: NotSet, cycle_id: Set(row.id), kind: Set(Coded(*kind)), falls_on: Set(*on) };
        kept.push(date.insert(&tx).await?.id);
    }
    cycle_date::Entity::delete_many()
        .filter(cycle_date::Column::CycleId.eq(row.id))
        .filter(cycle_date::Column::Id.is_not_in(kept))
        .exec(&tx)
        .await?;
    let after = dates_of(&tx, row.id).await?;
    if before == after {
        return Ok(());
    }
    let event = Happening {
        subject: (SubjectKind::ReportingCycle, Some(row.id.number())),
        detail: Some(json!({ "cycle": code, "number": number, "before": said(&before), "after": said(&after) })),
        records: vec![(RecordKind::Cycle, row.id.number())],
        ..noted(who, EventKind::CycleChanged)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn dates_of(tx: &impl ConnectionTrait, cycle: reporting_cycle::Key) -> Done<Vec<cycle_date::Model>> {
    Ok(cycle_date::Entity::find()
        .filter(cycle_date::Column::CycleId.eq(cycle))
        .order_by_asc(cycle_date::Column::FallsOn)
        .order_by_asc(cycle_date::Column::Id)
        .all(tx)
        .await?)
}

fn said(dates: &[cycle_date::Model]) -> Value {
    dates.iter().map(|date| json!({ "kind": date.kind, "on": date.falls_on })).collect()
}
