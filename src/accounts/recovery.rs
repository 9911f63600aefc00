//! Recovery codes: ten that stand in for the second factor, each once.

use super::{installation_key, secrets};
use crate::db::entities::recovery_code;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, PaginatorTrait, QueryFilter, Set};

/// How many there are.
pub const CODES: usize = 10;

/// Makes new codes in place of all earlier ones, and answers them: they are shown once.
///
/// # Errors
/// If the database fails.
pub async fn renew(db: &impl ConnectionTrait, person: i64) -> Result<Vec<String>, DbErr> {
    clear(db, person).await?;
    let key = installation_key(db).await?;
    let codes: Vec<String> = std::iter::repeat_with(secrets::recovery_code).take(CODES).collect();
    let rows = codes.iter().map(|code| recovery_code::ActiveModel {
        id: NotSet,
        person_id: Set(person),
        code_hash: Set(hash(&key, person, code)),
        used_at: Set(None),
    });
    recovery_code::Entity::insert_many(rows).exec_without_returning(db).await?;
    Ok(codes)
}

/// Removes all codes.
///
/// # Errors
/// If the database fails.
pub async fn clear(db: &impl ConnectionTrait, person: i64) -> Result<(), DbErr> {
    recovery_code::Entity::delete_many().filter(recovery_code::Column::PersonId.eq(person)).exec(db).await.map(|_| ())
}

/// Uses a code up, in one statement. False if it is none, or was used before.
///
/// # Errors
/// If the database fails.
pub async fn take(db: &impl ConnectionTrait, person: i64, code: &str, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let key = installation_key(db).await?;
    let used = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(now))
        .filter(recovery_code::Column::PersonId.eq(person))
        .filter(recovery_code::Column::CodeHash.eq(hash(&key, person, code)))
        .filter(recovery_code::Column::UsedAt.is_null());
    Ok(used.exec(db).await?.rows_affected > 0)
}

/// How many are left.
///
/// # Errors
/// If the database fails.
pub async fn left(db: &impl ConnectionTrait, person: i64) -> Result<u64, DbErr> {
    recovery_code::Entity::find()
        .filter(recovery_code::Column::PersonId.eq(person))
        .filter(recovery_code::Column::UsedAt.is_null())
        .count(db)
        .await
}

fn hash(key: &str, person: i64, code: &str) -> String {
    // However it was typed: capitals, spaces, without the hyphen.
    let plain: String = code.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    secrets::keyed(key, &format!("recovery\n{person}\n{plain}"))
}
