//! Why a command was not carried out.

use crate::guarded::Waiting;
use answerable_domain::form::FieldError;
use answerable_domain::model::{BodyKind, Command, SignedIn};
use sea_orm::DbErr;
use std::fmt;

/// Why a command was not carried out. When it fails, nothing was changed.
#[derive(Debug)]
pub enum Failure {
    /// The person may not do this. A person who must not even know of the record gets `NotFound`.
    Forbidden,
    NotFound,
    /// Somebody else changed the record meanwhile.
    Conflict,
    /// The form cannot be read: it asks for something that no page has a button for.
    Unreadable,
    /// The input is not valid, by field: at least one.
    Invalid(Vec<FieldError>),
    /// The text was confirmed after the guard's question: a second person of the body must send it.
    Waits(Waiting),
    /// It was tried too often.
    TooMany,
    /// Too many do the same at this moment: a little later it works.
    Busy,
    /// The fault is ours, or the database's.
    Failed(anyhow::Error),
}

impl Failure {
    /// A failure with one error at one field.
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
            Failure::Unreadable => f.write_str("not readable"),
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

impl From<FieldError> for Failure {
    fn from(error: FieldError) -> Failure {
        Failure::Invalid(vec![error])
    }
}

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

/// The result of a command.
pub type Done<T> = Result<T, Failure>;

/// Checks the table of permissions (`app/domain/src/rules/permissions.rs`).
///
/// # Errors
/// `Forbidden`, if the person may not do this to a record of that body.
pub fn authorise(who: &SignedIn, command: Command, kind: BodyKind, id: Option<i64>) -> Done<()> {
    if who.may(command, kind, id) { Ok(()) } else { Err(Failure::Forbidden) }
}
