//! Coalitions, for the people of the organisations in them. No organisation can be looked for here: whoever does not hold a secret
//! address learns of none.

use crate::db::entities::{coalition_invitation, coalition_member, organisation};
use crate::db::registrations::open_offer;
use answerable_app::model::*;
use answerable_app::view::registration::{Coalitions, Offer, OpenOffer};
use chrono::{NaiveDate, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// The coalitions of somebody's organisation, or its members if it is one.
pub async fn of(db: &impl ConnectionTrait, who: &SignedIn) -> Result<Option<Coalitions>, DbErr> {
    let Some(own) = who.organisation() else { return Ok(None) };
    let Some(row) = organisation::Entity::find_by_id(own).one(db).await? else { return Ok(None) };
    let is_coalition = row.kind == OrganisationKind::Coalition.code();
    let may_change = who.leads().is_some();
    let links = coalition_member::Entity::find();
    let links = if is_coalition {
        links.filter(coalition_member::Column::CoalitionId.eq(own))
    } else {
        links.filter(coalition_member::Column::OrganisationId.eq(own))
    };
    let other = |link: coalition_member::Model| if is_coalition { link.organisation_id } else { link.coalition_id };
    let ids: Vec<i64> = links.all(db).await?.into_iter().map(other).collect();
    let others = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(ids))
        .order_by_asc(organisation::Column::Slug)
        .all(db)
        .await?
        .into_iter()
        .map(|row| Named { code: row.slug, names: row.names.0 })
        .collect();
    let offers = if is_coalition && may_change {
        coalition_invitation::Entity::find()
            .filter(coalition_invitation::Column::CoalitionId.eq(own))
            .filter(coalition_invitation::Column::UsedOn.is_null())
            .filter(coalition_invitation::Column::RevokedOn.is_null())
            .filter(coalition_invitation::Column::GoodUntil.gte(Utc::now().date_naive()))
            .order_by_asc(coalition_invitation::Column::Id)
            .all(db)
            .await?
            .into_iter()
            .map(|row| OpenOffer { id: row.id, made_on: row.made_on, good_until: row.good_until })
            .collect()
    } else {
        Vec::new()
    };
    Ok(Some(Coalitions { is_coalition, may_change, others, offers }))
}

/// The coalition behind a secret address. A coalition itself joins none.
pub async fn offer(db: &impl ConnectionTrait, who: &SignedIn, token: &str, today: NaiveDate) -> Result<Option<Offer>, DbErr> {
    let Some(own) = who.leads() else { return Ok(None) };
    let Some(row) = organisation::Entity::find_by_id(own).one(db).await? else { return Ok(None) };
    if row.kind == OrganisationKind::Coalition.code() {
        return Ok(None);
    }
    let Some(open) = open_offer(db, token, today).await? else { return Ok(None) };
    let Some(coalition) = organisation::Entity::find_by_id(open.coalition_id).one(db).await? else { return Ok(None) };
    let member = coalition_member::Entity::find_by_id((coalition.id, own)).one(db).await?;
    Ok(Some(Offer { coalition: Named { code: coalition.slug, names: coalition.names.0 }, member_already: member.is_some() }))
}
