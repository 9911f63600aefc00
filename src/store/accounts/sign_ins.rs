//! The log of sign-ins: who, when, how it ended; never from where (app/RULES.md, rule 8). Kept for 30 days.

use crate::db::batch::insert_all;
use crate::db::entities::{person, sign_in};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, NotSet, Set};

/// How an attempt to sign in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    SignedIn,
    /// The password was right; a code is wanted next.
    PasswordShown,
    WrongPassword,
    WrongCode,
    RecoveryCode,
}

impl Outcome {
    fn code(self) -> &'static str {
        match self {
            Outcome::SignedIn => "signed_in",
            Outcome::PasswordShown => "password_shown",
            Outcome::WrongPassword => "wrong_password",
            Outcome::WrongCode => "wrong_code",
            Outcome::RecoveryCode => "recovery_code",
        }
    }
}

/// Notes an attempt of a person to sign in.
///
/// # Errors
/// If the database fails.
pub async fn note(db: &impl ConnectionTrait, person: person::Key, outcome: Outcome, now: DateTime<Utc>) -> Result<(), DbErr> {
    let row = sign_in::ActiveModel { id: NotSet, person_id: Set(person), at: Set(now), outcome: Set(outcome.code().to_string()) };
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
        outcome: Outcome::WrongPassword.code().to_string(),
    });
    insert_all::<sign_in::Entity>(db, rows.collect()).await
}
