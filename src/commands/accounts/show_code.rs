//! The second step of signing in: a code of the authenticator, or a recovery code.

use super::reset_link;
use answerable_domain::model::AccountNews;
use answerable_store::accounts::sessions::{self, Session, SessionStage};
use answerable_store::accounts::sign_ins::{self, SignInOutcome};
use answerable_store::accounts::throttle::WRONG_CODES;
use answerable_store::accounts::{Doors, news, recovery, totp};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::person;
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::letters::{SecondFactor, second_factor_changed};
use answerable_store::mail::queue_to_person;
use anyhow::Context;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter};

/// Checks a code of the second step of signing in. The half-way session ends; a new one begins, whose token is answered.
///
/// # Errors
/// `Invalid` with one and the same message, or `TooMany`.
#[boxed]
pub async fn show_code(
    db: &DatabaseConnection,
    doors: &Doors,
    session: &Session,
    code: &str,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<String> {
    let person = &session.person;
    if session.stage != SessionStage::Password || !person.totp_confirmed {
        return Err(Failure::NotFound);
    }
    if code.trim().is_empty() {
        return Err(Failure::field("code", "code-missing"));
    }
    if !doors.knock_with_code(person.id, now) {
        return Err(Failure::TooMany);
    }
    let transaction = begin(db).await?;
    let outcome = if of_the_authenticator(&transaction, person, code, now).await? {
        SignInOutcome::SignedIn
    } else if recovery::take(&transaction, person.id, code, now).await? {
        let lang = person.language.0;
        let letter = second_factor_changed(lang, SecondFactor::RecoveryUsed, &reset_link(origin, lang));
        queue_to_person(&transaction, person, letter, now).await?;
        news::note(&transaction, person.id, AccountNews::RecoveryUsed, now).await?;
        SignInOutcome::RecoveryCode
    } else {
        sign_ins::note(&transaction, person.id, SignInOutcome::WrongCode, now).await?;
        // Only a person who knows the password gets as far as here.
        if doors.throttle.count(WRONG_CODES, &person.id.to_string(), now) == WRONG_CODES.attempts {
            news::note(&transaction, person.id, AccountNews::ManyWrongCodes, now).await?;
        }
        transaction.commit().await?;
        return Err(Failure::field("code", "code-wrong"));
    };
    sign_ins::note(&transaction, person.id, outcome, now).await?;
    // If two requests show codes with the same half-way session, the first ends it.
    if !sessions::end(&transaction, person.id, session.signed_in.session_key(), now).await? {
        return Err(Failure::field("code", "code-wrong"));
    }
    let token = sessions::begin(&transaction, person.id, SessionStage::Full, now).await?;
    transaction.commit().await?;
    doors.forget_codes(person.id, now);
    Ok(token)
}

/// Whether a code is an unused one of the authenticator's; if so it is used up, in one statement.
async fn of_the_authenticator(db: &impl ConnectionTrait, person: &person::Model, code: &str, now: DateTime<Utc>) -> Done<bool> {
    let Some(secret) = totp::secret_of(person).context("the second factor")? else { return Ok(false) };
    let Some(step) = totp::check(&secret, code, now.timestamp(), None) else { return Ok(false) };
    let used = person::Entity::update_many()
        .col_expr(person::Column::TotpStep, Expr::value(step))
        .filter(person::Column::Id.eq(person.id))
        .filter(person::Column::TotpStep.is_null().or(person::Column::TotpStep.lt(step)));
    Ok(used.exec(db).await?.rows_affected == 1)
}
