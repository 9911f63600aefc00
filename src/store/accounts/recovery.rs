//! Recovery codes: ten for each person that stand in for the second factor, each once.

use crate::db::entities::{installation_secret, person, recovery_code};
use crate::keys::{self, Keys, Purpose};
use crate::secrets;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set};

pub const PURPOSE: Purpose = Purpose("recovery codes");

/// The name of the row that held the key of keyed hashes while it was still in the database: codes of that time are checked with it.
pub const BEFORE: &str = "throttle";

/// How many recovery codes a person gets.
pub const CODES: usize = 10;

/// Makes new recovery codes in place of all earlier ones, and answers them: they are shown once.
///
/// # Errors
/// If the database fails.
pub async fn renew(db: &impl ConnectionTrait, person: person::Key) -> Result<Vec<String>, DbErr> {
    clear(db, person).await?;
    let codes: Vec<String> = std::iter::repeat_with(secrets::recovery_code).take(CODES).collect();
    let rows = codes.iter().map(|code| recovery_code::ActiveModel {
        id: NotSet,
        person_id: Set(person),
        code_hash: Set(keys::ours().mac(PURPOSE, &text(person, code))),
        used_at: Set(None),
    });
    recovery_code::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(codes)
}

/// Removes all recovery codes of a person.
///
/// # Errors
/// If the database fails.
pub async fn clear(db: &impl ConnectionTrait, person: person::Key) -> Result<(), DbErr> {
    recovery_code::Entity::delete_many().filter(recovery_code::Column::PersonId.eq(person)).exec(db).await.map(|_| ())
}

/// Uses up a recovery code, in one statement. False if it is no code of this person, or was used before.
///
/// # Errors
/// If the database fails.
pub async fn take(db: &impl ConnectionTrait, person: person::Key, code: &str, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let used = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(now))
        .filter(recovery_code::Column::PersonId.eq(person))
        .filter(recovery_code::Column::CodeHash.is_in(hashes(db, person, code).await?))
        .filter(recovery_code::Column::UsedAt.is_null());
    Ok(used.exec(db).await?.rows_affected > 0)
}

/// Whether this is an unused recovery code of the person. Nothing is written.
///
/// # Errors
/// If the database fails.
pub async fn is_good(db: &impl ConnectionTrait, person: person::Key, code: &str) -> Result<bool, DbErr> {
    let found = recovery_code::Entity::find()
        .filter(recovery_code::Column::PersonId.eq(person))
        .filter(recovery_code::Column::CodeHash.is_in(hashes(db, person, code).await?))
        .filter(recovery_code::Column::UsedAt.is_null());
    Ok(found.count(db).await? > 0)
}

/// How many unused recovery codes a person has.
///
/// # Errors
/// If the database fails.
pub async fn left(db: &impl ConnectionTrait, person: person::Key) -> Result<u64, DbErr> {
    recovery_code::Entity::find()
        .filter(recovery_code::Column::PersonId.eq(person))
        .filter(recovery_code::Column::UsedAt.is_null())
        .count(db)
        .await
}

/// The hashes under which a recovery code may be stored.
async fn hashes(db: &impl ConnectionTrait, person: person::Key, code: &str) -> Result<Vec<String>, DbErr> {
    let text = text(person, code);
    let mut hashes = keys::ours().macs(PURPOSE, &text);
    hashes.extend(before_keys(db, keys::ours(), &text).await?);
    Ok(hashes)
}

/// The text of a recovery code that is hashed, the same however the code was typed: in capitals, with spaces, without the hyphen.
fn text(person: person::Key, code: &str) -> Vec<u8> {
    let plain: String = code.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    format!("recovery\n{person}\n{plain}").into_bytes()
}

/// The hash of a code from before the keys lay outside the database; none where the register has no key from that time. That key is
/// sealed by now.
async fn before_keys(db: &impl ConnectionTrait, keys: &Keys, text: &[u8]) -> Result<Option<String>, DbErr> {
    let row = installation_secret::Entity::find().filter(installation_secret::Column::Name.eq(BEFORE)).one(db).await?;
    let Some(row) = row else { return Ok(None) };
    let failed = |error: keys::Unopened| DbErr::Custom(format!("the key of earlier recovery codes cannot be opened: {error}"));
    let key = if keys::is_sealed(&row.value) { keys.open_text(PURPOSE, &row.value, BEFORE).map_err(failed)? } else { row.value };
    Ok(Some(secrets::keyed(&key, text)))
}
