//! Who moderates, who is proposed as a moderator, and whose end is proposed.

use crate::db::entities::{ending_proposal, invitation, membership};
use answerable_app::model::{BodyKind, Role};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

/// How many moderators there are.
///
/// # Errors
/// If the database fails.
pub async fn sitting(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    members().count(db).await
}

/// Moderators who sit.
pub fn members() -> sea_orm::Select<membership::Entity> {
    membership::Entity::find()
        .filter(membership::Column::BodyKind.eq(BodyKind::Moderation.code()))
        .filter(membership::Column::Until.is_null())
}

/// Whether an invitation is good for nothing until a moderator agrees.
///
/// # Errors
/// If the database fails.
pub async fn awaits(db: &impl ConnectionTrait, row: &invitation::Model) -> Result<bool, DbErr> {
    if row.role != Role::Moderator.code() || row.agreed_by_id.is_some() {
        return Ok(false);
    }
    Ok(match office(db).await? {
        Office::Taken => true,
        Office::Left => row.opened_on.is_none(),
        Office::New => false,
    })
}

/// Whether there are moderators, or were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// There never was one.
    New,
    Taken,
    /// There were, and all have left.
    Left,
}

/// Which it is.
///
/// # Errors
/// If the database fails.
pub async fn office(db: &impl ConnectionTrait) -> Result<Office, DbErr> {
    if sitting(db).await? > 0 {
        return Ok(Office::Taken);
    }
    let ever = membership::Entity::find().filter(membership::Column::BodyKind.eq(BodyKind::Moderation.code())).count(db).await?;
    Ok(if ever > 0 { Office::Left } else { Office::New })
}

/// Proposals of moderators to which nobody has agreed.
pub fn proposals(now: DateTime<Utc>) -> sea_orm::Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::Role.eq(Role::Moderator.code()))
        .filter(invitation::Column::AgreedById.is_null())
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::ExpiresAt.gt(now))
}

/// Proposals to end a moderator's membership that nobody has answered.
pub fn endings() -> sea_orm::Select<ending_proposal::Entity> {
    ending_proposal::Entity::find().filter(ending_proposal::Column::ClosedOn.is_null())
}
