//! Commands, which change the register: one file each, named for what is done. Each asks the table of permissions, checks its input,
//! and writes the change with its event (and mail) in one transaction.

pub mod accounts;
pub mod actions;
pub mod coordination;
pub mod evidence;
pub mod guard;
pub mod guarding;
pub mod hiding;
pub mod intake;
pub mod keys;
pub mod moderating;
pub mod organisations;
pub mod register;
pub mod registration;
pub mod reminders;
pub mod reporting;
pub mod submissions;

use answerable_domain::model::{BodyKind, EventKind, SignedIn};
use answerable_domain::rules::periods::Periods;
use answerable_store::db::AccountKeys;
use answerable_store::failure::Failure;
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{DbErr, SqlErr};

/// What a step goes by, besides who takes it.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// When the step is taken: it dates rows, events and letters alike.
    pub now: DateTime<Utc>,
    pub periods: &'a Periods,
    /// The site's address, for the links of letters.
    pub origin: &'a str,
}

impl Occasion<'_> {
    /// The day on which the step is taken, in UTC.
    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }
}

/// A record as the form showed it that somebody sends. If it has another version by now, somebody else changed it meanwhile, and the
/// command is a conflict.
#[derive(Clone, Copy, Debug)]
pub struct AtVersion<T> {
    /// The record: its key, or its name in addresses.
    pub what: T,
    /// Zero for a record that the command is to make.
    pub version: i32,
}

/// The event that a command notes: by the person's body, in the person's role.
pub fn noted(who: &SignedIn, kind: EventKind) -> answerable_store::db::history::Happening {
    use answerable_store::db::entities::{institution, organisation, state};
    use answerable_store::db::history::{Actor, Happening};
    let actor = match who.member.as_ref().map(|member| (member.body.kind, member.body.id)) {
        Some((BodyKind::Institution, Some(id))) => Actor::Institution(institution::Key::new(id)),
        Some((BodyKind::Organisation, Some(id))) => Actor::Organisation(organisation::Key::new(id)),
        Some((BodyKind::Mechanism, Some(id))) => Actor::Coordination(state::Key::new(id)),
        Some((BodyKind::Moderation, _)) => Actor::Moderation,
        _ => Actor::Register,
    };
    Happening {
        actor,
        role: who.role(),
        person_id: Some(who.person_key()),
        state_id: who.member.as_ref().and_then(|member| member.body.state_id).map(state::Key::new),
        ..Happening::of(kind)
    }
}

/// Turns the database's refusal of a value that somebody else wrote first into a conflict instead of a failure.
fn first_come(error: DbErr) -> Failure {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Failure::Conflict,
        _ => Failure::from(error),
    }
}
