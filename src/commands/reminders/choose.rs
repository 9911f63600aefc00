//! A person's choices: how often they are reminded, and the secret address of the calendar.

use crate::accounts::noted_own;
use answerable_domain::form::Form;
use answerable_domain::model::{EventKind, Rhythm, SignedIn};
use answerable_domain::rules::reminders::is_reminded;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::{Transaction, begin};
use answerable_store::db::entities::{person, reminder_choice};
use answerable_store::db::history::History;
use answerable_store::failure::{Done, Failure};
use answerable_store::secrets;
use chrono::{DateTime, Utc};
use sea_orm::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QuerySelect};

/// Changes how often the person is reminded.
///
/// # Errors
/// `Invalid` at the field; `NotFound` for a role that is not reminded of anything.
#[boxed]
pub async fn rhythm(db: &DatabaseConnection, who: &SignedIn, form: &Form, now: DateTime<Utc>) -> Done<()> {
    let rhythm = Rhythm::from_code(form.value("rhythm")).ok_or_else(|| Failure::field("rhythm", "reminders-rhythm-missing"))?;
    change(db, who, EventKind::RemindersChanged, |row| row.rhythm = Set(rhythm.into()), now).await
}

/// Makes a new secret address of the person's calendar, in place of the earlier one. Answers the token, which nobody can look up later.
///
/// # Errors
/// `NotFound` for a person who belongs to no institution.
#[boxed]
pub async fn new_address(db: &DatabaseConnection, who: &SignedIn, now: DateTime<Utc>) -> Done<String> {
    who.institution_key().ok_or(Failure::NotFound)?;
    let token = secrets::token();
    let hash = secrets::token_hash(&token);
    change(db, who, EventKind::CalendarAddressMade, |row| row.calendar_token_hash = Set(Some(hash)), now).await?;
    Ok(token)
}

/// Takes back the address of the person's calendar: there is no calendar any more.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn revoke_address(db: &DatabaseConnection, who: &SignedIn, now: DateTime<Utc>) -> Done<()> {
    change(db, who, EventKind::CalendarAddressRevoked, |row| row.calendar_token_hash = Set(None), now).await
}

async fn change(
    db: &DatabaseConnection,
    who: &SignedIn,
    kind: EventKind,
    change: impl FnOnce(&mut reminder_choice::ActiveModel),
    now: DateTime<Utc>,
) -> Done<()> {
    if !who.role().is_some_and(is_reminded) {
        return Err(Failure::NotFound);
    }
    let transaction = begin(db).await?;
    let mut row = row_of(&transaction, who.person_key()).await?;
    change(&mut row);
    row.save(&transaction).await?;
    History::write_one(&transaction, noted_own(who, kind), now).await?;
    transaction.commit().await?;
    Ok(())
}

/// The person's row of choices, or a new one. The person's own row is held, so that two changes at once do not add two.
async fn row_of(db: &Transaction, person_id: person::Key) -> Done<reminder_choice::ActiveModel> {
    person::Entity::find_by_id(person_id).lock_exclusive().one(db).await?;
    let found = reminder_choice::Entity::find().filter(reminder_choice::Column::PersonId.eq(person_id)).one(db).await?;
    Ok(match found {
        Some(row) => row.into(),
        None => reminder_choice::ActiveModel {
            id: NotSet,
            person_id: Set(person_id),
            rhythm: Set(Rhythm::default().into()),
            calendar_token_hash: Set(None),
        },
    })
}
