//! Latches: locks for what must be done one at a time although it looks at many rows. A transaction that takes a latch holds it until it
//! ends; on SQLite every transaction that writes is alone anyway.

use super::entities::latch;
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, QueryFilter, QuerySelect};

/// What must be done one after the other, each with a latch of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Latch {
    /// A submission takes its place among the arrivals of the day.
    Arrival,
    /// A pseudonym (a description) is taken, so that nobody else shows under it.
    Pseudonym,
    /// A letter is gathered for the moderators.
    GatheredLetter,
    /// A reader's warning is taken down.
    Warning,
    /// A moderator joins.
    Appointment,
}

impl Latch {
    fn name(self) -> &'static str {
        match self {
            Latch::Arrival => "arrival",
            Latch::Pseudonym => "pseudonym",
            Latch::GatheredLetter => "gathered-letter",
            Latch::Warning => "warning",
            Latch::Appointment => "appointment",
        }
    }
}

/// Waits for a latch and takes it, until the transaction ends.
///
/// # Errors
/// If the database fails.
pub async fn take(tx: &impl ConnectionTrait, latch: Latch) -> Result<(), DbErr> {
    if tx.get_database_backend() == DbBackend::Sqlite {
        return Ok(());
    }
    let row = latch::Entity::find().filter(latch::Column::Name.eq(latch.name())).lock_exclusive().one(tx).await?;
    row.map(|_| ()).ok_or_else(|| DbErr::RecordNotFound(format!("the latch «{}»", latch.name())))
}

/// The day on which the daily round of a latch was last done; none if it never was.
///
/// # Errors
/// If the database fails.
pub async fn done_on(db: &impl ConnectionTrait, latch: Latch) -> Result<Option<NaiveDate>, DbErr> {
    let row = latch::Entity::find().filter(latch::Column::Name.eq(latch.name())).one(db).await?;
    Ok(row.and_then(|row| row.done_on))
}

/// Notes that the round of a day is done. The caller holds the latch.
///
/// # Errors
/// If the database fails.
pub async fn done(tx: &impl ConnectionTrait, latch: Latch, day: NaiveDate) -> Result<(), DbErr> {
    let noted = latch::Entity::update_many().col_expr(latch::Column::DoneOn, Expr::value(day)).filter(latch::Column::Name.eq(latch.name()));
    noted.exec(tx).await.map(|_| ())
}
