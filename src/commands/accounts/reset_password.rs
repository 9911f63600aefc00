//! The way back for somebody who forgot the password: a link by mail, good for an hour and once.

use super::{lang_of, new_password, noted_of, reset_link};
use crate::accounts::{passwords, secrets, sessions, throttle};
use crate::commands::{Done, Failure};
use crate::db::batch::begin;
use crate::db::entities::{password_reset, person};
use crate::db::history::History;
use crate::mail::letters::{self, RESET_MINUTES};
use crate::mail::{address, queue};
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, QueryFilter, Set};

/// Sends a link to an address, if somebody has an account with it. Whoever asked is told nothing of that, and does not wait for it.
///
/// # Errors
/// If the database fails.
pub async fn send_link(db: &DatabaseConnection, email: &str, origin: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
    let Some(email) = address(email) else { return Ok(()) };
    if !throttle::allowed(db, throttle::RESET_ACCOUNT, &email, now).await? {
        return Ok(());
    }
    let found = person::Entity::find()
        .filter(person::Column::Email.eq(email.as_str()))
        .filter(person::Column::PasswordHash.is_not_null())
        .one(db)
        .await?;
    let Some(person) = found else { return Ok(()) };
    let lang = lang_of(&person);
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
    queue(&transaction, &person.email, letters::password_reset(lang, &link), now).await?;
    transaction.commit().await
}

/// Whether a link is still good, and whose it is.
///
/// # Errors
/// If the database fails.
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
pub async fn set_password(db: &DatabaseConnection, token: &str, password: &str, origin: &str, now: DateTime<Utc>) -> Done<()> {
    let person = find(db, token, now).await?.ok_or(Failure::NotFound)?;
    new_password("password", password, &[&person.name, &person.email]).map_err(|error| Failure::Invalid(vec![error]))?;
    let hash = passwords::hash(password).await?;
    let lang = lang_of(&person);
    let transaction = begin(db).await?;
    let used = |filter| {
        password_reset::Entity::update_many()
            .col_expr(password_reset::Column::UsedAt, Expr::value(now))
            .filter(password_reset::Column::UsedAt.is_null())
            .filter(filter)
    };
    if used(password_reset::Column::TokenHash.eq(secrets::token_hash(token))).exec(&transaction).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    used(password_reset::Column::PersonId.eq(person.id)).exec(&transaction).await?;
    let changed = person::ActiveModel { id: Set(person.id), password_hash: Set(Some(hash)), ..Default::default() };
    changed.update(&transaction).await?;
    sessions::end_all(&transaction, person.id, None, now).await?;
    throttle::forget(&transaction, throttle::SIGN_IN_ACCOUNT, &person.email).await?;
    queue(&transaction, &person.email, letters::password_changed(lang, &reset_link(origin, lang)), now).await?;
    let happening = noted_of(&transaction, &person, "password-reset").await?;
    History::write_one(&transaction, happening).await?;
    transaction.commit().await?;
    Ok(())
}
