//! Finding the invitation that a link leads to.

use super::sessions;
use crate::accounts::moderators::awaits;
use crate::db::entities::{invitation, person};
use crate::secrets;
use answerable_domain::model::{Body, Role};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// An open invitation, with the account that its address has already.
#[derive(Clone, Debug)]
pub struct Invited {
    pub invitation: invitation::Model,
    pub body: Body,
    pub role: Role,
    /// The account with the invitation's address, if there is one.
    pub person: Option<person::Model>,
    /// Whether the account of that address is a member of a body already.
    pub member: bool,
}

/// The open invitation of a token. None if it was used, revoked, has expired, waits for a moderator who agrees, or never existed: the
/// answer never tells which.
///
/// # Errors
/// If the database fails.
pub async fn find(db: &impl ConnectionTrait, token: &str, now: DateTime<Utc>) -> Result<Option<Invited>, DbErr> {
    if token.len() > 100 {
        return Ok(None);
    }
    let found = invitation::Entity::find()
        .filter(invitation::Column::TokenHash.eq(secrets::token_hash(token)))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .filter(invitation::Column::ExpiresAt.gt(now))
        .one(db)
        .await?;
    let Some(invitation) = found else { return Ok(None) };
    if awaits(db, &invitation).await? {
        return Ok(None);
    }
    let role = invitation.role.0;
    let Some(body) = sessions::body(db, invitation.body_kind.0, invitation.body_id).await? else { return Ok(None) };
    let person = person::Entity::find().filter(person::Column::Email.eq(invitation.email.as_str())).one(db).await?;
    let member = match &person {
        Some(person) => sessions::member(db, person.id).await?.is_some(),
        None => false,
    };
    Ok(Some(Invited { invitation, body, role, person, member }))
}
