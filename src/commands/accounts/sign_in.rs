//! The first step of signing in: the address and the password.

use answerable_domain::form::FieldError;
use answerable_domain::rules::permissions::needs_second_factor;
use answerable_store::accounts::doors::{Doors, Knock};
use answerable_store::accounts::passwords;
use answerable_store::accounts::sessions::{self, Session, SessionStage};
use answerable_store::accounts::sign_ins::{self, SignInOutcome};
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::person;
use answerable_store::failure::{Done, Failure};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};

/// What follows the first step of signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Nothing,
    /// A code of the second factor must be shown.
    Code,
    /// A second factor must be set up first.
    SetUp,
}

/// A session that has begun, with what comes next.
#[derive(Clone, Debug)]
pub struct Begun {
    pub token: String,
    pub next: Next,
}

/// What a person sends to sign in.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The address; of a person without one here, the name.
    pub email: &'a str,
    pub password: &'a str,
    /// The part of the network that the request comes from; none where the connection is not known.
    pub network: Option<&'a str>,
    /// The mark of a browser in which this account was signed in before.
    pub device: Option<&'a str>,
}

/// Signs in with an address and a password. Whether or not an account exists, a wrong attempt does the same work, gets the same answer and
/// writes nothing. `before` is the session that the browser had: it ends.
///
/// # Errors
/// `Invalid` with one and the same message, `TooMany`, or `Busy`.
pub async fn sign_in(
    db: &DatabaseConnection,
    doors: &Doors,
    shown: Shown<'_>,
    before: Option<&Session>,
    now: DateTime<Utc>,
) -> Done<Begun> {
    let email = shown.email.trim().to_lowercase();
    let mut errors = Vec::new();
    if email.is_empty() {
        errors.push(FieldError::new("email", "sign-in-email-missing"));
    }
    if shown.password.is_empty() {
        errors.push(FieldError::new("password", "sign-in-password-missing"));
    }
    if !errors.is_empty() {
        return Err(Failure::Invalid(errors));
    }
    let knock = Knock { account: &email, network: shown.network, device: shown.device };
    let counted = doors.knock(knock, now).ok_or(Failure::TooMany)?;
    let person = person::Entity::find().filter(person::Column::Email.eq(email.as_str())).one(db).await?;
    let hash = person.as_ref().and_then(|person| person.password_hash.as_deref());
    let right = match passwords::verify(shown.password, hash).await {
        Ok(right) => right,
        Err(error) => {
            doors.take_back(knock, &counted, now);
            return Err(error.into());
        }
    };
    let person = match person {
        Some(person) if right && (!person.demonstration || doors.demonstration) => person,
        other => {
            if let Some(person) = other {
                doors.was_wrong(person.id, now);
            }
            return Err(Failure::field("password", "sign-in-wrong"));
        }
    };
    doors.opened(knock, &counted, now);
    let role = sessions::member(db, person.id).await?.map(|member| member.role);
    let next = match person.totp_confirmed {
        true => Next::Code,
        false if role.is_some_and(needs_second_factor) => Next::SetUp,
        false => Next::Nothing,
    };
    let (stage, outcome) = match next {
        Next::Nothing => (SessionStage::Full, SignInOutcome::SignedIn),
        Next::Code | Next::SetUp => (SessionStage::Password, SignInOutcome::PasswordShown),
    };
    let transaction = begin(db).await?;
    if let Some(before) = before {
        sessions::end(&transaction, before.person.id, before.signed_in.session_key(), now).await?;
    }
    sign_ins::note(&transaction, person.id, outcome, now).await?;
    let token = sessions::begin(&transaction, person.id, stage, now).await?;
    transaction.commit().await?;
    Ok(Begun { token, next })
}
