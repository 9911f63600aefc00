//! Removes data that is needed no longer (app/RULES.md, rule 8).

use answerable_commands::registration::forget;
use answerable_store::db::entities::{account_news, letter_pause, outbox, password_reset, reminder_sent, session, sign_in};
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// How long sign-ins are kept, and mails that were sent.
const KEPT: Duration = Duration::days(30);

/// How long it is stored which reminders were sent. Each falls due within a month, and never again.
const REMINDERS_KEPT: Duration = Duration::days(90);

/// Removes old sign-ins, mails, news and notes of reminders, and other rows whose time of keeping is over.
///
/// # Errors
/// If the database fails.
pub async fn clean(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    forget(db, now).await?;
    sign_in::Entity::delete_many().filter(sign_in::Column::At.lt(now - KEPT)).exec(db).await?;
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(now - Duration::days(1))).exec(db).await?;
    password_reset::Entity::delete_many().filter(password_reset::Column::ExpiresAt.lt(now - Duration::days(1))).exec(db).await?;
    // Unread news stay: some people sign in only now and then.
    account_news::Entity::delete_many().filter(account_news::Column::ReadAt.lt(now - KEPT)).exec(db).await?;
    let reminders = reminder_sent::Entity::delete_many().filter(reminder_sent::Column::SentOn.lt((now - REMINDERS_KEPT).date_naive()));
    reminders.exec(db).await?;
    letter_pause::Entity::delete_many().filter(letter_pause::Column::Until.lt(now)).exec(db).await?;
    // Mails that could never be sent go too: what their links open is closed by then.
    outbox::Entity::delete_many().filter(outbox::Column::CreatedAt.lt(now - KEPT)).exec(db).await.map(|_| ())
}
