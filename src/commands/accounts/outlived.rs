//! What a person opened for others ends with their membership: a door that nobody looks after must be closed.

use answerable_domain::model::{BodyKind, Role};
use answerable_store::boxed;
use answerable_store::db::Coded;
use answerable_store::db::entities::{coalition_invitation, invitation, membership, person, reminder_choice};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Ends what the person of a membership opened for others, within the transaction that ends the membership.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn outlived(tx: &impl ConnectionTrait, row: &membership::Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    // A calendar shows the dates of the institution that its owner belongs to at present: after the next membership begins it would
    // show that institution's dates to everybody who learned the address in this one.
    reminder_choice::Entity::update_many()
        .col_expr(reminder_choice::Column::CalendarTokenHash, Expr::value(None::<String>))
        .filter(reminder_choice::Column::PersonId.eq(row.person_id))
        .exec(tx)
        .await?;
    if row.role == Role::OrganisationLead {
        coalition_offers(tx, row, now).await?;
    }
    if row.role == Role::Moderator {
        agreements(tx, row.person_id).await?;
    }
    Ok(())
}

/// Ends the open invitations into a coalition whose lead goes. Who made which is not kept: all end, and others can make new ones.
async fn coalition_offers(tx: &impl ConnectionTrait, row: &membership::Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    debug_assert_eq!(row.body_kind, Coded(BodyKind::Organisation));
    let Some(organisation) = row.body_id else { return Ok(()) };
    coalition_invitation::Entity::update_many()
        .col_expr(coalition_invitation::Column::RevokedOn, Expr::value(now.date_naive()))
        .filter(coalition_invitation::Column::CoalitionId.eq(organisation))
        .filter(coalition_invitation::Column::UsedOn.is_null())
        .filter(coalition_invitation::Column::RevokedOn.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// Takes back the agreement that a leaving moderator gave for a person who has not joined yet: another moderator must give theirs.
async fn agreements(tx: &impl ConnectionTrait, person: person::Key) -> Result<(), DbErr> {
    invitation::Entity::update_many()
        .col_expr(invitation::Column::AgreedById, Expr::value(None::<person::Key>))
        .col_expr(invitation::Column::AgreedOn, Expr::value(None::<NaiveDate>))
        .filter(invitation::Column::AgreedById.eq(person))
        .filter(invitation::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}
