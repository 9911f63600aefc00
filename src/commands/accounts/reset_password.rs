//! The way back for a person who forgot the password: a link by mail that is good for an hour and works once.

use super::{forget_calendar, new_password, noted_of, reset_link};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{AccountNews, EventKind};
use answerable_store::accounts::doors::Knock;
use answerable_store::accounts::throttle::{RESET_ACCOUNT, RESET_PAIR};
use answerable_store::accounts::{Doors, news, passwords, recovery, sessions};
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{password_reset, person};
use answerable_store::db::history::History;
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::letters::{self, RESET_MINUTES};
use answerable_store::mail::{address, queue_to_person, takes_mail};
use answerable_store::secrets;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, QueryFilter, Set, UpdateMany,
};

/// Sends a link to set a new password to an address, if an account has it. The requester is never told whether one does, and does not
/// wait for the sending.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn send_link(
    db: &DatabaseConnection,
    doors: &Doors,
    email: &str,
    network: Option<&str>,
    origin: &str,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let Some(email) = address(email) else { return Ok(()) };
    // The smaller limit first: a sender in one place uses up little of the limit that everybody shares.
    let pair = format!("{email}\n{}", network.unwrap_or_default());
    if !doors.throttle.allowed(RESET_PAIR, &pair, now) || !doors.throttle.allowed(RESET_ACCOUNT, &email, now) {
        return Ok(());
    }
    let found = person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .filter(person::Column::PasswordHash.is_not_null())
        .one(db)
        .await?;
    let Some(person) = found else { return Ok(()) };
    // A person who refused mail gets no link; recovery codes are their way back.
    if !takes_mail(db, &person).await? {
        return Ok(());
    }
    let lang = person.language.0;
    let token = secrets::token();
    let link = format!("{}/{token}", reset_link(origin, lang));
    let transaction = begin(db).await?;
    let row = password_reset::ActiveModel {
        id: NotSet,
        token_hash: Set(secrets::token_hash(&token)),
        person_id: Set(person.id),
        created_at: Set(now),
        expires_at: Set(now + Duration::minutes(RESET_MINUTES)),
        used_at: Set(None),
    };
    row.insert(&transaction).await?;
    queue_to_person(&transaction, &person, letters::password_reset(lang, &link), now).await?;
    transaction.commit().await
}

/// The person whose link for a new password this is; none if the link is not good any more.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn find(db: &impl ConnectionTrait, token: &str, now: DateTime<Utc>) -> Result<Option<person::Model>, DbErr> {
    if token.len() > 100 {
        return Ok(None);
    }
    let found = password_reset::Entity::find()
        .filter(password_reset::Column::TokenHash.eq(secrets::token_hash(token)))
        .filter(password_reset::Column::UsedAt.is_null())
        .filter(password_reset::Column::ExpiresAt.gt(now))
        .one(db)
        .await?;
    let Some(row) = found else { return Ok(None) };
    person::Entity::find_by_id(row.person_id).one(db).await
}

/// Sets a new password with a link. Every session of the person ends, every other link too, and a mail says so.
///
/// # Errors
/// `NotFound` if the link is not good (any more), `Invalid` at the field.
#[boxed]
pub async fn set_password(
    db: &DatabaseConnection,
    doors: &Doors,
    token: &str,
    password: &str,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<()> {
    let person = find(db, token, now).await?.ok_or(Failure::NotFound)?;
    new_password("password", password, &[&person.name, &person.email]).map_err(|error| Failure::Invalid(vec![error]))?;
    let hash = passwords::hash(password).await?;
    let lang = person.language.0;
    let transaction = begin(db).await?;
    if used(now).filter(password_reset::Column::TokenHash.eq(secrets::token_hash(token))).exec(&transaction).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    set_anew(&transaction, &person, hash, now).await?;
    queue_to_person(&transaction, &person, letters::password_changed(lang, &reset_link(origin, lang)), now).await?;
    transaction.commit().await?;
    doors.forget_codes(person.id, now);
    Ok(())
}

/// Sets a new password with a recovery code, for a person who gets no mail. Guessing is limited as at the door, and whether such an
/// account exists is never told: the same work is done either way.
///
/// # Errors
/// `Invalid` by field, `TooMany`, or `Busy`.
pub async fn with_code(db: &DatabaseConnection, doors: &Doors, knock: Knock<'_>, form: &Form, now: DateTime<Utc>) -> Done<()> {
    let (code, password) = (form.value("code"), form.value("password"));
    let mut errors = Vec::new();
    if knock.account.is_empty() {
        errors.push(FieldError::new("email", "sign-in-email-missing"));
    }
    if code.trim().is_empty() {
        errors.push(FieldError::new("code", "code-missing"));
    }
    errors.extend(new_password("password", password, &[knock.account]).err());
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let counted = doors.knock(knock, now).ok_or(Failure::TooMany)?;
    let hash = match passwords::hash(password).await {
        Ok(hash) => hash,
        Err(error) => {
            doors.take_back(knock, &counted, now);
            return Err(error.into());
        }
    };
    let found = person::Entity::find().filter(person::Column::Email.eq(knock.account)).one(db).await?;
    // A person who gets mail has mail as their way back: a sheet of codes alone opens nothing of theirs.
    let own = match &found {
        Some(person) if !takes_mail(db, person).await? && (!person.demonstration || doors.demonstration) => Some(person),
        _ => None,
    };
    let good = recovery::is_good(db, own.map_or(person::Key::NONE, |person| person.id), code).await?;
    let wrong = || Failure::field("code", "reset-by-code-wrong");
    let Some(person) = own.filter(|_| good) else { return Err(wrong()) };
    let transaction = begin(db).await?;
    if !recovery::take(&transaction, person.id, code, now).await? {
        return Err(wrong());
    }
    set_anew(&transaction, person, hash, now).await?;
    transaction.commit().await?;
    doors.opened(knock, &counted, now);
    doors.forget_codes(person.id, now);
    Ok(())
}

/// Writes the new password, and closes everything that the old one opened: sessions, links, the calendar's address.
async fn set_anew(tx: &impl ConnectionTrait, person: &person::Model, hash: String, now: DateTime<Utc>) -> Done<()> {
    used(now).filter(password_reset::Column::PersonId.eq(person.id)).exec(tx).await?;
    let changed = person::ActiveModel { id: Set(person.id), password_hash: Set(Some(hash)), ..Default::default() };
    changed.update(tx).await?;
    sessions::end_all(tx, person.id, None, now).await?;
    news::note(tx, person.id, AccountNews::PasswordReset, now).await?;
    forget_calendar(tx, person.id).await?;
    let happening = noted_of(tx, person, EventKind::PasswordReset).await?;
    Ok(History::write_one(tx, happening, now).await?)
}

/// The statement that marks unused links as used; callers narrow it by further filters.
fn used(now: DateTime<Utc>) -> UpdateMany<password_reset::Entity> {
    password_reset::Entity::update_many()
        .col_expr(password_reset::Column::UsedAt, Expr::value(now))
        .filter(password_reset::Column::UsedAt.is_null())
}
