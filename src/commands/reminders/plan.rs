//! Planning reminders: who is to be reminded of what on a day.

use answerable_domain::model::{BodyKind, DueKind, Rhythm, Role};
use answerable_domain::rules::deadlines::reminder;
use answerable_domain::rules::reminders::{is_reminded, wanted};
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::entities::{institution, membership, person, reminder_choice, reminder_sent, state};
use answerable_store::db::register::RegisterAt;
use answerable_store::mail::digest::Digest;
use answerable_store::mail::digest::Item;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

/// The letters of reminders that are due on the register's day, without what was sent before and people who had their letter that day.
///
/// # Errors
/// If the register cannot be read.
#[boxed]
pub async fn planned(at: &RegisterAt) -> Result<Vec<Digest>, DbErr> {
    let (day, catalogue) = (at.snapshot.day, &at.snapshot.catalogue);
    let due = at.due(None, |due_on| reminder(due_on, day).is_some()).await?;
    if due.is_empty() {
        return Ok(Vec::new());
    }
    let members = members(&at.db).await?;
    let with_focal_point: HashSet<i64> = members
        .iter()
        .filter(|(member, role, _)| *role == Role::FocalPoint && member.body_id.is_some())
        .filter_map(|(member, ..)| member.body_id)
        .collect();
    let rhythms = rhythms(&at.db).await?;
    let told = told_on(&at.db, day, None).await?;
    let mut digests = Vec::new();
    for (member, role, person) in members {
        let Some(body) = member.body_id.filter(|_| !told.contains(&person.id)) else { continue };
        let rhythm = rhythms.get(&person.id).copied().unwrap_or_default();
        let mut items = Vec::new();
        for (institution, things) in &due {
            let Some(own) = catalogue.institutions.place(*institution).map(|place| catalogue.institutions.at(place)) else { continue };
            let concerned =
                if role == Role::Coordinator { catalogue.states.at(own.state).id.number() == body } else { institution.number() == body };
            if concerned {
                let wanted = wanted(things, role, with_focal_point.contains(&institution.number()), rhythm, day);
                items.extend(wanted.map(|(thing, reminder)| Item { institution: own.named.clone(), thing: thing.clone(), reminder }));
            }
        }
        items.sort_by_key(|item| item.thing.due_on);
        let names = if role == Role::Coordinator {
            catalogue.states.place(state::Key::new(body)).map(|place| catalogue.states.at(place).named.names.clone())
        } else {
            catalogue.institutions.place(institution::Key::new(body)).map(|place| catalogue.institutions.at(place).named.names.clone())
        };
        let mut digest = Digest {
            person_id: person.id,
            email: person.email,
            lang: person.language.0,
            role,
            membership_id: member.id,
            body: names.unwrap_or_default(),
            day,
            items,
        };
        leave_out_sent(&at.db, &mut digest).await?;
        if !digest.items.is_empty() {
            digests.push(digest);
        }
    }
    Ok(digests)
}

/// The present members in roles that are reminded, with their role and person.
async fn members(db: &impl ConnectionTrait) -> Result<Vec<(membership::Model, Role, person::Model)>, DbErr> {
    let rows = membership::Entity::find()
        .filter(membership::Column::Until.is_null())
        .filter(membership::Column::BodyKind.is_in([BodyKind::Institution.code(), BodyKind::Mechanism.code()]))
        .order_by_asc(membership::Column::Id)
        .all(db)
        .await?;
    let keys: Vec<person::Key> = rows.iter().map(|row| row.person_id).collect();
    let mut people = HashMap::new();
    for keys in keys.chunks(5_000) {
        let found = person::Entity::find().filter(person::Column::Id.is_in(keys.iter().copied())).all(db).await?;
        people.extend(found.into_iter().map(|row| (row.id, row)));
    }
    let members = rows.into_iter().filter_map(|row| {
        let role = Some(row.role.0).filter(|role| is_reminded(*role))?;
        let person = people.get(&row.person_id)?.clone();
        Some((row, role, person))
    });
    Ok(members.collect())
}

async fn rhythms(db: &impl ConnectionTrait) -> Result<HashMap<person::Key, Rhythm>, DbErr> {
    let rows: Vec<(person::Key, Coded<Rhythm>)> = reminder_choice::Entity::find()
        .select_only()
        .columns([reminder_choice::Column::PersonId, reminder_choice::Column::Rhythm])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(person, rhythm)| (person, rhythm.0)).collect())
}

/// The people who had a letter of reminders on a day: each gets at most one a day.
pub(super) async fn told_on(db: &impl ConnectionTrait, day: NaiveDate, person: Option<person::Key>) -> Result<HashSet<person::Key>, DbErr> {
    let mut told = reminder_sent::Entity::find().select_only().column(reminder_sent::Column::PersonId).distinct();
    told = told.filter(reminder_sent::Column::SentOn.eq(day));
    if let Some(person) = person {
        told = told.filter(reminder_sent::Column::PersonId.eq(person));
    }
    let told: Vec<person::Key> = told.into_tuple().all(db).await?;
    Ok(told.into_iter().collect())
}

/// Removes from a letter what the person was told before.
pub(super) async fn leave_out_sent(db: &impl ConnectionTrait, digest: &mut Digest) -> Result<(), DbErr> {
    if digest.items.is_empty() {
        return Ok(());
    }
    let codes: HashSet<String> = digest.items.iter().map(|item| item.reminder.code()).collect();
    let sent: Vec<(Coded<DueKind>, i64, NaiveDate, String)> = reminder_sent::Entity::find()
        .select_only()
        .columns([
            reminder_sent::Column::SubjectKind,
            reminder_sent::Column::SubjectId,
            reminder_sent::Column::DueOn,
            reminder_sent::Column::Code,
        ])
        .filter(reminder_sent::Column::PersonId.eq(digest.person_id))
        .filter(reminder_sent::Column::Code.is_in(codes))
        .into_tuple()
        .all(db)
        .await?;
    let sent: HashSet<_> = sent.into_iter().collect();
    digest
        .items
        .retain(|Item { thing, reminder, .. }| !sent.contains(&(Coded(thing.kind), thing.subject_id, thing.due_on, reminder.code())));
    Ok(())
}
