//! The first step through the door: the address and the password.

use crate::accounts::sessions::{self, Session, Stage};
use crate::accounts::sign_ins::{self, Outcome};
use crate::accounts::{passwords, throttle};
use crate::commands::{Done, Failure};
use crate::db::batch::begin;
use crate::db::entities::person;
use answerable_app::components::form::FieldError;
use answerable_app::rules::permissions::needs_second_factor;
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Nothing,
    /// A code of the second factor.
    Code,
    /// A second factor must be set up first.
    SetUp,
}

/// A session that has begun.
#[derive(Clone, Debug)]
pub struct Begun {
    pub token: String,
    pub next: Next,
}

/// Signs in. Whether there is an account or not, the same is done and the same is answered. `before` is the session that the browser
/// had: it ends.
///
/// # Errors
/// `Invalid` with one and the same message, or `TooMany`.
pub async fn sign_in(
    db: &DatabaseConnection,
    email: &str,
    password: &str,
    network: Option<&str>,
    before: Option<&Session>,
    now: DateTime<Utc>,
) -> Done<Begun> {
    let email = email.trim().to_lowercase();
    let mut errors = Vec::new();
    if email.is_empty() {
        errors.push(FieldError::new("email", "sign-in-email-missing"));
    }
    if password.is_empty() {
        errors.push(FieldError::new("password", "sign-in-password-missing"));
    }
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    if let Some(network) = network
        && throttle::reached(db, throttle::SIGN_IN_NETWORK, network, now).await?
    {
        return Err(Failure::TooMany);
    }
    if !throttle::allowed(db, throttle::SIGN_IN_ACCOUNT, &email, now).await? {
        return Err(Failure::TooMany);
    }
    let person = person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(db).await?;
    let hash = person.as_ref().and_then(|person| person.password_hash.as_deref());
    let right = passwords::verify(password, hash).await?;
    let Some(person) = person.filter(|_| right) else {
        if let Some(network) = network {
            throttle::count(db, throttle::SIGN_IN_NETWORK, network, now).await?;
        }
        sign_ins::note(db, &email, Outcome::WrongPassword, now).await?;
        return Err(Failure::field("password", "sign-in-wrong"));
    };
    throttle::forget(db, throttle::SIGN_IN_ACCOUNT, &email).await?;
    let role = sessions::member(db, person.id).await?.map(|member| member.role);
    let next = match person.totp_confirmed {
        true => Next::Code,
        false if role.is_some_and(needs_second_factor) => Next::SetUp,
        false => Next::Nothing,
    };
    let (stage, outcome) = match next {
        Next::Nothing => (Stage::Full, Outcome::SignedIn),
        Next::Code | Next::SetUp => (Stage::Password, Outcome::PasswordShown),
    };
    let transaction = begin(db).await?;
    if let Some(before) = before {
        sessions::end(&transaction, before.person.id, before.signed_in.session_id, now).await?;
    }
    sign_ins::note(&transaction, &email, outcome, now).await?;
    let token = sessions::begin(&transaction, person.id, stage, now).await?;
    transaction.commit().await?;
    Ok(Begun { token, next })
}
