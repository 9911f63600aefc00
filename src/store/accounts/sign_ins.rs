//! The log of sign-ins: who, when, how it ended; never from where (app/RULES.md, rule 8). Kept for 30 days.

pub use crate::db::codes::SignInOutcome;

use crate::db::batch::insert_all;
use crate::db::entities::{person, sign_in};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, NotSet, Set};

/// Notes an attempt of a person to sign in.
///
/// # Errors
/// If the database fails.
pub async fn note(db: &impl ConnectionTrait, person: person::Key, outcome: SignInOutcome, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = sign_in::ActiveModel { id: NotSet, person_id: Set(person), at: Set(now), outcome: Set(outcome.into()) };
    row.insert(db).await.map(|_| ())
}

/// Notes wrong passwords of an earlier moment. Never called while the person waits: the time it takes would tell whether there is an
/// account.
///
/// # Errors
/// If the database fails.
pub async fn note_wrong(db: &impl ConnectionTrait, wrong: Vec<(person::Key, DateTime<Utc>)>) -> Result<(), DbErr> {
    let rows = wrong.into_iter().map(|(person, at)| sign_in::Model {
        id: sign_in::Key::NONE,
        person_id: person,
        at,
        outcome: SignInOutcome::WrongPassword.into(),
    });
    insert_all::<sign_in::Entity>(db, rows.collect()).await
}
