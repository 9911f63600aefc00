//! Who moderates, who is proposed as a moderator, and whose membership is proposed to end.

use crate::db::entities::{ending_proposal, invitation, membership};
use answerable_domain::model::{BodyKind, Role};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

/// How many moderators are in office.
///
/// # Errors
/// If the database fails.
pub async fn sitting(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    members().count(db).await
}

/// The query for moderators in office.
pub fn members() -> sea_orm::Select<membership::Entity> {
    membership::Entity::find()
        .filter(membership::Column::BodyKind.eq(BodyKind::Moderation.code()))
        .filter(membership::Column::Until.is_null())
}

/// Whether an invitation opens nothing until a moderator agrees.
///
/// # Errors
/// If the database fails.
pub async fn awaits(db: &impl ConnectionTrait, row: &invitation::Model) -> Result<bool, DbErr> {
    if row.role != Role::Moderator || row.agreed_by_id.is_some() {
        return Ok(false);
    }
    Ok(match office(db).await? {
        ModeratorsOffice::Taken => true,
        ModeratorsOffice::Left => row.opened_on.is_none(),
        ModeratorsOffice::New => false,
    })
}

/// The state of the moderators' office: never taken, taken, or left by all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModeratorsOffice {
    /// There never was a moderator.
    New,
    Taken,
    /// There were moderators, and all have left.
    Left,
}

/// The state of the moderators' office at present.
///
/// # Errors
/// If the database fails.
pub async fn office(db: &impl ConnectionTrait) -> Result<ModeratorsOffice, DbErr> {
    if sitting(db).await? > 0 {
        return Ok(ModeratorsOffice::Taken);
    }
    let ever = membership::Entity::find().filter(membership::Column::BodyKind.eq(BodyKind::Moderation.code())).count(db).await?;
    Ok(if ever > 0 { ModeratorsOffice::Left } else { ModeratorsOffice::New })
}

/// The query for open proposals of moderators to which no moderator has agreed.
pub fn proposals(now: DateTime<Utc>) -> sea_orm::Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::Role.eq(Role::Moderator.code()))
        .filter(invitation::Column::AgreedById.is_null())
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::ExpiresAt.gt(now))
}

/// The query for proposals to end a moderator's membership that nobody has answered.
pub fn endings() -> sea_orm::Select<ending_proposal::Entity> {
    ending_proposal::Entity::find().filter(ending_proposal::Column::ClosedOn.is_null())
}
