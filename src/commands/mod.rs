//! Changes: one file each, named for what is done. Each asks the table of permissions, checks what it was given, and writes the
//! change with its event (and mail) in one transaction.

pub mod accounts;
pub mod actions;
pub mod coordination;
pub mod evidence;
pub mod guard;
pub mod guarding;
pub mod hiding;
pub mod intake;
pub mod register;
pub mod registration;
pub mod reminders;
pub mod reporting;
pub mod submissions;
pub mod typed;

use crate::accounts::passwords::NotHashed;
use answerable_app::components::form::FieldError;
use answerable_app::model::{BodyKind, Command, SignedIn};
use sea_orm::{DbErr, SqlErr};
use std::fmt;

/// Why a command was not carried out. Nothing was changed.
#[derive(Debug)]
pub enum Failure {
    /// The person may not. Whoever may not even know of the record gets `NotFound`.
    Forbidden,
    NotFound,
    /// Somebody else changed it meanwhile.
    Conflict,
    /// What was given does not hold together.
    Invalid(Vec<FieldError>),
    /// Somebody has confirmed what the guard asked about: a second person of the body must send it.
    Waits(guarding::Waiting),
    /// Tried too often.
    TooMany,
    /// Too many do the same at this moment: in a little while it works.
    Busy,
    /// Our own fault, or the database's.
    Failed(anyhow::Error),
}

impl Failure {
    /// One thing wrong with one field.
    pub fn field(field: &str, key: &'static str) -> Failure {
        Failure::Invalid(vec![FieldError::new(field, key)])
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Forbidden => f.write_str("not permitted"),
            Failure::NotFound => f.write_str("not found"),
            Failure::Conflict => f.write_str("changed by somebody else meanwhile"),
            Failure::Invalid(errors) => {
                let fields: Vec<String> = errors.iter().map(|error| format!("{}: {}", error.field, error.key)).collect();
                write!(f, "invalid: {}", fields.join(", "))
            }
            Failure::Waits(_) => f.write_str("waits for a second person"),
            Failure::TooMany => f.write_str("tried too often"),
            Failure::Busy => f.write_str("too many at once"),
            Failure::Failed(error) => write!(f, "{error:#}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<DbErr> for Failure {
    fn from(error: DbErr) -> Failure {
        Failure::Failed(error.into())
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Failure {
        Failure::Failed(error)
    }
}

impl From<NotHashed> for Failure {
    fn from(error: NotHashed) -> Failure {
        match error {
            NotHashed::Busy => Failure::Busy,
            NotHashed::Failed(error) => Failure::Failed(error),
        }
    }
}

/// What a command gives.
pub type Done<T> = Result<T, Failure>;

/// Asks the table of permissions (`app/src/rules/permissions.rs`).
///
/// # Errors
/// `Forbidden`, if the person may not do this to a record of that body.
pub fn authorise(who: &SignedIn, command: Command, kind: BodyKind, id: Option<i64>) -> Done<()> {
    if who.may(command, kind, id) { Ok(()) } else { Err(Failure::Forbidden) }
}

/// The event that a command notes: on today's date, by the person's body, in the person's role.
pub fn noted(who: &SignedIn, kind: &'static str) -> crate::db::history::Happening {
    use crate::db::history::{Actor, Happening};
    let actor = match who.member.as_ref().map(|member| (member.body.kind, member.body.id)) {
        Some((BodyKind::Institution, Some(id))) => Actor::Institution(id),
        Some((BodyKind::Organisation, Some(id))) => Actor::Organisation(id),
        Some((BodyKind::Mechanism, Some(id))) => Actor::Coordination(id),
        Some((BodyKind::Moderation, _)) => Actor::Moderation,
        _ => Actor::Register,
    };
    Happening {
        on: chrono::Utc::now().date_naive(),
        kind,
        actor,
        role: who.role(),
        person_id: Some(who.person_id),
        state_id: who.member.as_ref().and_then(|member| member.body.state_id),
        ..Happening::default()
    }
}

/// What a database refuses because somebody else was first is a conflict, not a failure.
fn first_come(error: DbErr) -> Failure {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Failure::Conflict,
        _ => Failure::from(error),
    }
}
