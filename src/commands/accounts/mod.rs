//! Accounts: signing in and out, invitations, a person's own account, members of a body.

pub mod accept;
pub mod appointing;
pub mod command_line;
pub mod end_membership;
pub mod ending;
pub mod hand_over;
pub mod in_office;
mod invitations;
pub mod invite;
pub mod moderators;
mod outlived;
pub mod own;
pub mod reset_password;
pub mod second_factor;
pub mod show_code;
pub mod sign_in;

use super::{Failure, noted};
use answerable_domain::form::FieldError;
use answerable_domain::model::{EventKind, Lang, SignedIn};
use answerable_domain::rules::folding::one_line;
use answerable_domain::typed;
use answerable_store::accounts::passwords::{self, Weak};
use answerable_store::accounts::throttle::CONFIRM;
use answerable_store::accounts::{Doors, sessions};
use answerable_store::db::entities::{person, reminder_choice};
use answerable_store::db::history::{Happening, SubjectKind};
use answerable_store::failure::Done;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// The longest name of a person, in characters.
pub const LONGEST_NAME: usize = 120;

/// The event of a change that a person makes to their own account: part of the chain, and shown to nobody else.
pub(super) fn noted_own(who: &SignedIn, kind: EventKind) -> Happening {
    Happening { public: false, subject: (SubjectKind::Person, Some(who.person_id)), ..noted(who, kind) }
}

/// The event of a change to a person's own account where they are not signed in, but have shown who they are.
async fn noted_of(db: &impl ConnectionTrait, person: &person::Model, kind: EventKind) -> Result<Happening, DbErr> {
    Ok(noted_own(&sessions::without_session(db, person).await?, kind))
}

/// Checks a new password; the reason why it is not taken is an error at its field.
fn new_password(field: &str, password: &str, own: &[&str]) -> Result<(), FieldError> {
    passwords::check(password, own).map_err(|weak| match weak {
        Weak::Short => FieldError::with(field, "password-short", vec![("count", passwords::SHORTEST.into())]),
        Weak::Long => FieldError::with(field, "password-long", vec![("count", passwords::LONGEST.into())]),
        Weak::Known => FieldError::new(field, "password-known"),
        Weak::Own => FieldError::new(field, "password-own"),
    })
}

/// Reads a person's name, in one line; an error at the field if it is missing or too long.
pub(super) fn name(field: &str, written: &str) -> Result<String, FieldError> {
    typed::needed(field, &one_line(written), LONGEST_NAME, "name-missing")
}

/// Reads a language of the pages by its tag; an error at the field for any other.
fn language(written: &str) -> Result<Lang, FieldError> {
    Lang::ALL.into_iter().find(|lang| lang.tag() == written).ok_or_else(|| FieldError::new("language", "language-missing"))
}

/// Asks for the password again before something that matters. Guesses are limited.
///
/// # Errors
/// `Invalid` at the field, `TooMany`, or `Busy`.
async fn confirm_password(doors: &Doors, person: &person::Model, field: &str, password: &str, now: DateTime<Utc>) -> Done<()> {
    // Counted apart from the sign-in door: a stranger who tries passwords there keeps nobody out here.
    let of = person.id.to_string();
    if !doors.throttle.allowed(CONFIRM, &of, now) {
        return Err(Failure::TooMany);
    }
    if !passwords::verify(password, person.password_hash.as_deref()).await? {
        return Err(Failure::field(field, "password-wrong"));
    }
    doors.throttle.forget(CONFIRM, &of, now);
    Ok(())
}

/// Takes back the secret address of a person's calendar: anybody who knew the password may have read it.
async fn forget_calendar(db: &impl ConnectionTrait, person: person::Key) -> Result<(), DbErr> {
    let changed = reminder_choice::Entity::update_many()
        .col_expr(reminder_choice::Column::CalendarTokenHash, Expr::value(None::<String>))
        .filter(reminder_choice::Column::PersonId.eq(person));
    changed.exec(db).await.map(|_| ())
}

/// The address of the page on which a person asks for a link to set a new password.
fn reset_link(origin: &str, lang: Lang) -> String {
    format!("{origin}/{}/password-reset", lang.tag())
}
