//! Sends the planned reminders: one letter for each person, with a note of each thing in it, in one transaction. So nothing is sent
//! twice, even if a server stops in the middle or two of them begin at once.

use super::plan::{leave_out_sent, planned, told_on};
use answerable_store::boxed;
use answerable_store::db::Register;
use answerable_store::db::batch::{begin, insert_all};
use answerable_store::db::entities::{membership, person, reminder_sent};
use answerable_store::mail::digest::Digest;
use answerable_store::mail::{digest, queue_to_person};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};

/// Puts today's letters of reminders into the outbox. Answers how many.
///
/// # Errors
/// If the register cannot be read; or the first of the failures to put a letter there, once the others are there.
#[boxed]
pub async fn send(register: &Register, origin: &str, now: DateTime<Utc>) -> anyhow::Result<usize> {
    // Work that was done a moment ago needs no reminder.
    register.refresh(now.date_naive()).await?;
    let at = register.at(None).await?;
    let mut sent = 0;
    let mut failure = None;
    for digest in planned(&at).await? {
        let one = async {
            let transaction = begin(&register.db).await?;
            let put = put(&transaction, digest, origin, now).await?;
            transaction.commit().await?;
            anyhow::Ok(put)
        };
        match one.await {
            Ok(put) => sent += usize::from(put),
            Err(error) => failure = failure.or(Some(error)),
        }
    }
    failure.map_or(Ok(sent), Err)
}

/// Puts one person's letter into the outbox, within a transaction. Answers whether there was anything left to say: another server may
/// have said it, or the membership may have ended meanwhile.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn put(db: &impl ConnectionTrait, mut digest: Digest, origin: &str, now: DateTime<Utc>) -> anyhow::Result<bool> {
    // The transaction that holds the person's row is the only one that writes to them.
    let Some(person) = person::Entity::find_by_id(digest.person_id).lock_exclusive().one(db).await? else { return Ok(false) };
    let still = membership::Entity::find_by_id(digest.membership_id).filter(membership::Column::Until.is_null()).count(db).await?;
    if still == 0 || !told_on(db, digest.day, Some(digest.person_id)).await?.is_empty() {
        return Ok(false);
    }
    leave_out_sent(db, &mut digest).await?;
    if digest.items.is_empty() {
        return Ok(false);
    }
    if !queue_to_person(db, &person, digest::letter(&digest, origin), now).await? {
        return Ok(false);
    }
    let rows = digest.items.iter().map(|item| reminder_sent::Model {
        id: reminder_sent::Key::NONE,
        person_id: digest.person_id,
        subject_kind: item.thing.kind.into(),
        subject_id: item.thing.subject_id,
        due_on: item.thing.due_on,
        code: item.reminder.code(),
        sent_on: digest.day,
    });
    insert_all::<reminder_sent::Entity>(db, rows.collect()).await?;
    Ok(true)
}
