//! The log of sign-ins: who, when, how it ended; not from where (domain.md, rule 8). Kept for 30 days.

use crate::db::entities::{person, sign_in};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, DbErr};

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    SignedIn,
    /// A code is wanted next.
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

/// Notes an attempt at the account of an address, if there is one. The same statement either way, so that it takes as long.
///
/// # Errors
/// If the database fails.
pub async fn note(db: &impl ConnectionTrait, email: &str, outcome: Outcome, now: DateTime<Utc>) -> Result<(), DbErr> {
    let found = Query::select()
        .column(person::Column::Id)
        .expr(Expr::val(now))
        .expr(Expr::val(outcome.code()))
        .from(person::Entity)
        .and_where(Expr::col(person::Column::Email).eq(email))
        .to_owned();
    let insert = Query::insert()
        .into_table(sign_in::Entity)
        .columns([sign_in::Column::PersonId, sign_in::Column::At, sign_in::Column::Outcome])
        .select_from(found)
        .map_err(|error| DbErr::Custom(error.to_string()))?
        .to_owned();
    db.execute(&insert).await.map(|_| ())
}
