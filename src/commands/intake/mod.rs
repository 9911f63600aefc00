//! Taking in a document: from a file to the register, by the coordinators of the State that it is about. Each change is limited to
//! that State in its query; an intake of another State is not found.

pub mod abandon;
mod align;
pub mod begin;
mod bulk;
mod divide;
pub mod head;
pub mod labels;
mod notices;
pub mod paragraph;
pub mod publish;
pub mod split;
pub mod subjects;

pub use bulk::accept_shown;

use super::{Failure, noted};
use answerable_domain::model::{BodyKind, Command, EventKind, IntakeStage, SignedIn};
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{intake, intake_paragraph, state};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::failure::Done;
use answerable_store::failure::authorise;
use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use serde_json::Value;

/// The State for which a person may give this command on documents.
///
/// # Errors
/// `Forbidden`, if the person may not.
pub fn state_of(who: &SignedIn, command: Command) -> Done<state::Key> {
    authorise(who, command, BodyKind::Mechanism, who.coordinates())?;
    who.state_key().ok_or(Failure::Forbidden)
}

/// An open intake of the person's own State, held until the transaction ends.
async fn opened(db: &impl ConnectionTrait, who: &SignedIn, command: Command, id: intake::Key) -> Done<intake::Model> {
    let state = state_of(who, command)?;
    let found = intake::Entity::find_by_id(id).filter(intake::Column::StateId.eq(state)).lock_exclusive().one(db).await?;
    let row = found.ok_or(Failure::NotFound)?;
    if row.stage == IntakeStage::Open { Ok(row) } else { Err(Failure::Conflict) }
}

/// A paragraph of an intake, if it still has the version that the person saw; a conflict if it has changed since.
async fn seen(db: &impl ConnectionTrait, intake: intake::Key, id: intake_paragraph::Key, version: i32) -> Done<intake_paragraph::Model> {
    let found = intake_paragraph::Entity::find_by_id(id).filter(intake_paragraph::Column::IntakeId.eq(intake)).one(db).await?;
    let row = found.ok_or(Failure::NotFound)?;
    if row.version == version { Ok(row) } else { Err(Failure::Conflict) }
}

/// Notes that an intake was changed: the moment, and for its own body alone what was done. Comes last in the transaction.
async fn changed(db: &impl ConnectionTrait, who: &SignedIn, intake: intake::Key, what: Value, now: DateTime<Utc>) -> Result<(), DbErr> {
    let update = intake::Entity::update_many()
        .col_expr(intake::Column::ChangedAt, Expr::value(now.trunc_subsecs(3)))
        .filter(intake::Column::Id.eq(intake));
    update.exec(db).await?;
    note(db, who, intake, EventKind::IntakeChanged, what, now).await
}

/// Notes a private event of an intake: no event of an intake is public.
async fn note(
    db: &impl ConnectionTrait,
    who: &SignedIn,
    intake: intake::Key,
    kind: EventKind,
    what: Value,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let subject = (SubjectKind::Intake, Some(intake.number()));
    History::write_one(db, Happening { subject, public: false, withheld: Some(what), ..noted(who, kind) }, now).await
}

/// Moves all paragraphs of an intake behind a position on by some places.
async fn make_room(db: &impl ConnectionTrait, intake: intake::Key, after: i32, places: i32) -> Result<(), DbErr> {
    let update = intake_paragraph::Entity::update_many()
        .col_expr(intake_paragraph::Column::Position, Expr::col(intake_paragraph::Column::Position).add(places))
        .filter(intake_paragraph::Column::IntakeId.eq(intake))
        .filter(intake_paragraph::Column::Position.gt(after));
    update.exec(db).await.map(|_| ())
}
