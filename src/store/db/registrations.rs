//! Reads requests of organisations to be registered and offers of coalitions, by the secret addresses that lead to them.

use crate::db::entities::{coalition_invitation, membership, organisation, registration};
use crate::secrets;
use answerable_domain::model::BodyKind;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};

/// For how many days the contents of a registration request are kept after the decision.
pub const KEPT: u64 = 90;

/// The registration request that a token leads to.
///
/// # Errors
/// If the database fails.
pub async fn registration_of(db: &impl ConnectionTrait, token: &str) -> Result<Option<registration::Model>, DbErr> {
    // Tokens have 64 signs at most; what is much longer need not be hashed.
    if token.is_empty() || token.len() > 100 {
        return Ok(None);
    }
    let hash = secrets::token_hash(token);
    let found = registration::Entity::find().filter(registration::Column::TokenHash.eq(hash));
    found.filter(registration::Column::EmptiedOn.is_null()).one(db).await
}

/// Whether an organisation has members with accounts, or ever had.
///
/// # Errors
/// If the database fails.
pub async fn has_members(db: &impl ConnectionTrait, organisation: organisation::Key) -> Result<bool, DbErr> {
    let found = membership::Entity::find()
        .filter(membership::Column::BodyKind.eq(BodyKind::Organisation.code()))
        .filter(membership::Column::BodyId.eq(organisation));
    Ok(found.count(db).await? > 0)
}

/// The coalition invitation that a token leads to, if it can still be used today.
///
/// # Errors
/// If the database fails.
pub async fn open_offer(db: &impl ConnectionTrait, token: &str, today: NaiveDate) -> Result<Option<coalition_invitation::Model>, DbErr> {
    if token.is_empty() || token.len() > 100 {
        return Ok(None);
    }
    coalition_invitation::Entity::find()
        .filter(coalition_invitation::Column::TokenHash.eq(secrets::token_hash(token)))
        .filter(coalition_invitation::Column::UsedOn.is_null())
        .filter(coalition_invitation::Column::RevokedOn.is_null())
        .filter(coalition_invitation::Column::GoodUntil.gte(today))
        .one(db)
        .await
}
