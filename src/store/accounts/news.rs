//! News of a person's account, for them to read when they sign in: some get no mail, and others may read a mailbox.

use crate::db::entities::{account_news, person};
use answerable_domain::model::AccountNews;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, NotSet, QueryFilter, QueryOrder, Set};

/// Notes a piece of news on a person's account, within the transaction of the change.
///
/// # Errors
/// If the database fails.
pub async fn note(db: &impl ConnectionTrait, person: person::Key, kind: AccountNews, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = account_news::ActiveModel { id: NotSet, person_id: Set(person), kind: Set(kind.into()), at: Set(now), read_at: Set(None) };
    row.insert(db).await.map(|_| ())
}

/// The unread news on a person's account from before a session began, the newest first: what was done in the session they know.
///
/// # Errors
/// If the database fails.
pub async fn unread(
    db: &impl ConnectionTrait,
    person: person::Key,
    before: DateTime<Utc>,
) -> Result<Vec<(AccountNews, DateTime<Utc>)>, DbErr> {
    let rows = account_news::Entity::find()
        .filter(account_news::Column::PersonId.eq(person))
        .filter(account_news::Column::ReadAt.is_null())
        .filter(account_news::Column::At.lt(before))
        .order_by_desc(account_news::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.kind.0, row.at)).collect())
}

/// Marks as read the news on a person's account from before a session began, which were shown.
///
/// # Errors
/// If the database fails.
pub async fn read(db: &impl ConnectionTrait, person: person::Key, before: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), DbErr> {
    let read = account_news::Entity::update_many()
        .col_expr(account_news::Column::ReadAt, Expr::value(now))
        .filter(account_news::Column::PersonId.eq(person))
        .filter(account_news::Column::ReadAt.is_null())
        .filter(account_news::Column::At.lt(before));
    read.exec(db).await.map(|_| ())
}
