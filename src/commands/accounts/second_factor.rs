//! The second factor of one's own account: set up, replaced, turned off; its recovery codes.

use super::{confirm_password, lang_of, noted_of, reset_link};
use crate::accounts::sessions::{self, Session, Stage};
use crate::accounts::{recovery, throttle, totp};
use crate::commands::{Done, Failure};
use crate::db::batch::begin;
use crate::db::entities::person;
use crate::db::history::{Happening, History};
use crate::mail::letters::{SecondFactor, second_factor_changed};
use crate::mail::queue;
use answerable_app::components::form::Form;
use answerable_app::rules::permissions::needs_second_factor;
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DatabaseConnection, Set};

/// A new session, and the recovery codes, which are shown once.
#[derive(Clone, Debug)]
pub struct SetUp {
    pub token: String,
    pub codes: Vec<String>,
}

/// The secret that waits to be confirmed: made at the first look, and the same until then.
///
/// # Errors
/// If the database fails.
pub async fn pending(db: &DatabaseConnection, person: &person::Model) -> Done<String> {
    if let Some(pending) = &person.totp_pending {
        return Ok(pending.clone());
    }
    let secret = totp::new_secret();
    let changed = person::ActiveModel { id: Set(person.id), totp_pending: Set(Some(secret.clone())), ..Default::default() };
    changed.update(db).await?;
    Ok(secret)
}

/// Confirms the secret with a code of it: from now on it is the second factor. Whoever is signed in already shows the password too.
///
/// # Errors
/// `Invalid` by field, or `TooMany`.
pub async fn confirm(db: &DatabaseConnection, session: &Session, form: &Form, origin: &str, now: DateTime<Utc>) -> Done<SetUp> {
    let person = &session.person;
    // Whoever has one must have shown it before it can be replaced.
    if session.stage == Stage::Password && person.totp_confirmed {
        return Err(Failure::Forbidden);
    }
    if session.stage == Stage::Full {
        confirm_password(db, person, "password", form.value("password"), now).await?;
    }
    let Some(secret) = person.totp_pending.clone() else { return Err(Failure::field("code", "code-wrong")) };
    if !throttle::allowed(db, throttle::SECOND_FACTOR, &person.id.to_string(), now).await? {
        return Err(Failure::TooMany);
    }
    let Some(step) = totp::check(&secret, form.value("code"), now.timestamp(), None) else {
        return Err(Failure::field("code", "code-wrong"));
    };
    let transaction = begin(db).await?;
    let changed = person::ActiveModel {
        id: Set(person.id),
        totp_secret: Set(Some(secret)),
        totp_confirmed: Set(true),
        totp_step: Set(Some(step)),
        totp_pending: Set(None),
        ..Default::default()
    };
    let person = changed.update(&transaction).await?;
    let codes = recovery::renew(&transaction, person.id).await?;
    let token = anew(&transaction, &person, now).await?;
    throttle::forget(&transaction, throttle::SECOND_FACTOR, &person.id.to_string()).await?;
    tell(&transaction, &person, SecondFactor::SetUp, origin, now).await?;
    let happening = noted_of(&transaction, &person, "second-factor-set-up").await?;
    History::write_one(&transaction, happening).await?;
    transaction.commit().await?;
    Ok(SetUp { token, codes })
}

/// Turns the second factor off, where the role does not need it.
///
/// # Errors
/// `Forbidden`, `Invalid` at the field, or `TooMany`.
pub async fn turn_off(db: &DatabaseConnection, session: &Session, password: &str, origin: &str, now: DateTime<Utc>) -> Done<String> {
    if session.stage != Stage::Full || session.signed_in.role().is_some_and(needs_second_factor) {
        return Err(Failure::Forbidden);
    }
    confirm_password(db, &session.person, "password", password, now).await?;
    let transaction = begin(db).await?;
    remove(&transaction, &session.person).await?;
    let token = anew(&transaction, &session.person, now).await?;
    tell(&transaction, &session.person, SecondFactor::TurnedOff, origin, now).await?;
    let happening = noted_of(&transaction, &session.person, "second-factor-turned-off").await?;
    History::write_one(&transaction, happening).await?;
    transaction.commit().await?;
    Ok(token)
}

/// Makes new recovery codes; the old ones are no longer good.
///
/// # Errors
/// `Forbidden`, `Invalid` at the field, or `TooMany`.
pub async fn renew_codes(db: &DatabaseConnection, session: &Session, password: &str, now: DateTime<Utc>) -> Done<Vec<String>> {
    if session.stage != Stage::Full || !session.person.totp_confirmed {
        return Err(Failure::Forbidden);
    }
    confirm_password(db, &session.person, "password", password, now).await?;
    let transaction = begin(db).await?;
    let codes = recovery::renew(&transaction, session.person.id).await?;
    let happening = noted_of(&transaction, &session.person, "recovery-codes-renewed").await?;
    History::write_one(&transaction, happening).await?;
    transaction.commit().await?;
    Ok(codes)
}

/// Takes the second factor away from somebody who has lost it: from the command line alone. Who it is must have been made sure of.
///
/// # Errors
/// If the database fails.
pub async fn reset(db: &DatabaseConnection, person: &person::Model, origin: &str, now: DateTime<Utc>) -> Done<()> {
    let transaction = begin(db).await?;
    remove(&transaction, person).await?;
    sessions::end_all(&transaction, person.id, None, now).await?;
    tell(&transaction, person, SecondFactor::Reset, origin, now).await?;
    let happening = Happening {
        on: now.date_naive(),
        kind: "second-factor-reset",
        public: false,
        subject: ("person", Some(person.id)),
        ..Happening::default()
    };
    History::write_one(&transaction, happening).await?;
    transaction.commit().await?;
    Ok(())
}

async fn remove(db: &impl ConnectionTrait, person: &person::Model) -> Done<()> {
    let changed = person::ActiveModel {
        id: Set(person.id),
        totp_secret: Set(None),
        totp_confirmed: Set(false),
        totp_step: Set(None),
        totp_pending: Set(None),
        ..Default::default()
    };
    changed.update(db).await?;
    Ok(recovery::clear(db, person.id).await?)
}

/// Ends all sessions and begins a new one.
async fn anew(db: &impl ConnectionTrait, person: &person::Model, now: DateTime<Utc>) -> Done<String> {
    sessions::end_all(db, person.id, None, now).await?;
    Ok(sessions::begin(db, person.id, Stage::Full, now).await?)
}

async fn tell(db: &impl ConnectionTrait, person: &person::Model, what: SecondFactor, origin: &str, now: DateTime<Utc>) -> Done<()> {
    let lang = lang_of(person);
    Ok(queue(db, &person.email, second_factor_changed(lang, what, &reset_link(origin, lang)), now).await?)
}
