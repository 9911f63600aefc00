//! Sends the mails that wait in the outbox. A mail is claimed before it is sent, so that two servers never send it twice; one that
//! could not be sent waits longer each time.

use answerable_store::db::batch::begin;
use answerable_store::db::entities::outbox;
use answerable_store::mail::{BY_DAY, Post, day_of, opened};
use anyhow::Context;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, UpdateMany};

/// How many mails are looked at in one round.
const AT_ONCE: u64 = 20;
/// How long a claim of a mail lasts: longer than any mail server takes. After a crash another server may try.
const CLAIM: Duration = Duration::minutes(5);
/// The number of attempts (over about two days) after which a mail is not tried any more.
pub const MOST_ATTEMPTS: i32 = 15;

/// Sends the mails that are due. Answers how many were sent.
///
/// # Errors
/// If the database fails. A mail that cannot be sent, or not be read, is no error: it is noted, and tried later; the others go out.
pub async fn send_due(db: &DatabaseConnection, post: &Post, now: DateTime<Utc>) -> Result<usize, DbErr> {
    let due: Vec<(outbox::Key, i32)> = outbox::Entity::find()
        .select_only()
        .columns([outbox::Column::Id, outbox::Column::Attempts])
        .filter(waiting(now))
        .filter(outbox::Column::SendAfter.lte(now))
        .order_by_asc(outbox::Column::Id)
        .limit(AT_ONCE)
        .into_tuple()
        .all(db)
        .await?;
    let mut sent = 0;
    for (id, attempts) in due {
        if !claim(db, id, now).await? {
            continue;
        }
        match send(db, post, id, now).await {
            Ok(by_day) => {
                sent += 1;
                // The text is not kept, since links in it open accounts, and neither is the recipient.
                let sent_at = if by_day { day_of(now) } else { now };
                let done = outbox::Entity::update_many()
                    .col_expr(outbox::Column::SentAt, Expr::value(sent_at))
                    .col_expr(outbox::Column::ClaimedUntil, Expr::value(None::<DateTime<Utc>>))
                    .col_expr(outbox::Column::Recipient, Expr::value(""))
                    .col_expr(outbox::Column::Subject, Expr::value(""))
                    .col_expr(outbox::Column::BodyText, Expr::value(""))
                    .col_expr(outbox::Column::BodyHtml, Expr::value(""))
                    .col_expr(outbox::Column::Problem, Expr::value(None::<String>))
                    .filter(outbox::Column::Id.eq(id));
                noted(db, done).await?;
            }
            Err(error) => {
                let problem: String = format!("{error:#}").chars().take(500).collect();
                // A mail server's words mostly repeat the recipient's address: only its code is logged.
                let why = answerable_store::mail::without_words(&error);
                tracing::warn!(mail = id.number(), why, "a mail could not be sent; it will be tried again");
                let later = outbox::Entity::update_many()
                    .col_expr(outbox::Column::SendAfter, Expr::value(now + pause(attempts)))
                    .col_expr(outbox::Column::ClaimedUntil, Expr::value(None::<DateTime<Utc>>))
                    .col_expr(outbox::Column::Problem, Expr::value(problem))
                    .filter(outbox::Column::Id.eq(id));
                noted(db, later).await?;
            }
        }
    }
    Ok(sent)
}

/// Sends one mail. Answers whether only the day may be stored of when it was sent.
async fn send(db: &DatabaseConnection, post: &Post, id: outbox::Key, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let mail = outbox::Entity::find_by_id(id).one(db).await?.context("the mail is not there any more")?;
    let mail = opened(mail)?;
    post.send(&mail, now).await?;
    Ok(BY_DAY.contains(&mail.kind))
}

/// Claims a mail for this server, in one statement. False if another one was quicker.
///
/// # Errors
/// If the database fails.
pub async fn claim(db: &DatabaseConnection, id: outbox::Key, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let claimed = outbox::Entity::update_many()
        .col_expr(outbox::Column::ClaimedUntil, Expr::value(now + CLAIM))
        .col_expr(outbox::Column::Attempts, Expr::col(outbox::Column::Attempts).add(1))
        .filter(outbox::Column::Id.eq(id))
        .filter(waiting(now));
    Ok(noted(db, claimed).await? == 1)
}

/// Makes one change of the outbox, in its turn. Answers how many letters it changed.
async fn noted(db: &DatabaseConnection, change: UpdateMany<outbox::Entity>) -> Result<u64, DbErr> {
    let tx = begin(db).await?;
    let letters = change.exec(&tx).await?.rows_affected;
    tx.commit().await?;
    Ok(letters)
}

fn waiting(now: DateTime<Utc>) -> Condition {
    Condition::all()
        .add(outbox::Column::SentAt.is_null())
        .add(outbox::Column::Attempts.lt(MOST_ATTEMPTS))
        .add(Condition::any().add(outbox::Column::ClaimedUntil.is_null()).add(outbox::Column::ClaimedUntil.lte(now)))
}

/// The pause before the next attempt: one minute, two, four … six hours.
fn pause(attempts: i32) -> Duration {
    Duration::minutes(1 << attempts.clamp(0, 8)).min(Duration::hours(6))
}
