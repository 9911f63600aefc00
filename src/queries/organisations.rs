//! Coalitions, for the people of the organisations in them. Nobody can search for organisations here: a coalition's page opens only to
//! its own people and to those who hold a secret address.

use super::registration::registers;
use crate::Queries;
use answerable_domain::model::*;
use answerable_domain::view::organisations::*;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::codes::SubjectKind;
use answerable_store::db::entities::*;
use answerable_store::db::registrations::open_offer;
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// The most looks at a contact that are listed.
const MOST_LOOKS: u64 = 20;

/// The coalitions of a person's organisation, or its members if it is a coalition itself.
#[boxed]
pub async fn of(db: &impl ConnectionTrait, who: &SignedIn, today: NaiveDate) -> Result<Option<Coalitions>, DbErr> {
    let Some(own) = who.organisation_key() else { return Ok(None) };
    let Some(row) = organisation::Entity::find_by_id(own).one(db).await? else { return Ok(None) };
    let is_coalition = row.kind == OrganisationKind::Coalition;
    let may_change = who.leads().is_some();
    let links = coalition_member::Entity::find();
    let links = if is_coalition {
        links.filter(coalition_member::Column::CoalitionId.eq(own))
    } else {
        links.filter(coalition_member::Column::OrganisationId.eq(own))
    };
    let other = |link: coalition_member::Model| if is_coalition { link.organisation_id } else { link.coalition_id };
    let ids: Vec<organisation::Key> = links.all(db).await?.into_iter().map(other).collect();
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
            .filter(coalition_invitation::Column::GoodUntil.gte(today))
            .order_by_asc(coalition_invitation::Column::Id)
            .all(db)
            .await?
            .into_iter()
            .map(|row| OpenOffer { id: row.id.number(), made_on: row.made_on, good_until: row.good_until })
            .collect()
    } else {
        Vec::new()
    };
    Ok(Some(Coalitions { is_coalition, may_change, others, offers }))
}

/// The coalition behind a secret address. A coalition cannot join another one.
#[boxed]
pub async fn offer(db: &impl ConnectionTrait, who: &SignedIn, token: &str, today: NaiveDate) -> Result<Option<Offer>, DbErr> {
    let Some(own) = who.led_key() else { return Ok(None) };
    let Some(row) = organisation::Entity::find_by_id(own).one(db).await? else { return Ok(None) };
    if row.kind == OrganisationKind::Coalition {
        return Ok(None);
    }
    let Some(open) = open_offer(db, token, today).await? else { return Ok(None) };
    let Some(coalition) = organisation::Entity::find_by_id(open.coalition_id).one(db).await? else { return Ok(None) };
    let member = coalition_member::Entity::find_by_id((coalition.id, own)).one(db).await?;
    Ok(Some(Offer { coalition: Named { code: coalition.slug, names: coalition.names.0 }, member_already: member.is_some() }))
}

impl Queries {
    /// One registered organisation, as a moderator sees it.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn registered_organisation(&self, who: &SignedIn, slug: &str) -> Result<Option<RegisteredLine>, DbErr> {
        if !registers(who) {
            return Ok(None);
        }
        let mut rows = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).all(&self.db).await?;
        let interests = self.interests_of(who).await?;
        rows.retain(|row| !interests.organisations.contains(&row.id));
        Ok(self.registered_lines(rows).await?.pop())
    }

    /// How the reader's own organisation can be reached; only for its lead.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own_contact(&self, who: &SignedIn) -> Result<Option<Contact>, DbErr> {
        let Some(own) = who.led_key() else { return Ok(None) };
        let found = organisation_contact::Entity::find().filter(organisation_contact::Column::OrganisationId.eq(own));
        // An organisation that was registered before contacts were kept has none yet: its lead can write one.
        let row = found.one(&self.db).await?;
        Ok(Some(row.map_or_else(Contact::default, contact)))
    }

    /// The days on which a moderator looked at the organisation's contact, the newest first; only for its lead.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn own_looks(&self, who: &SignedIn) -> Result<Vec<NaiveDate>, DbErr> {
        let Some(own) = who.led_key() else { return Ok(Vec::new()) };
        let asked = registration::Entity::find().filter(registration::Column::OrganisationId.eq(own)).all(&self.db).await?;
        let of = |kind: SubjectKind, ids: Vec<i64>| {
            Condition::all().add(event::Column::SubjectKind.eq(kind.code())).add(event::Column::SubjectId.is_in(ids))
        };
        let requests = of(SubjectKind::Registration, asked.into_iter().map(|row| row.id.number()).collect());
        event::Entity::find()
            .select_only()
            .column(event::Column::HappenedOn)
            .filter(Condition::any().add(of(SubjectKind::Organisation, vec![own.number()])).add(requests))
            .filter(event::Column::Kind.eq(EventKind::ContactSeen.code()))
            .order_by_desc(event::Column::Id)
            .limit(MOST_LOOKS)
            .into_tuple()
            .all(&self.db)
            .await
    }

    /// The coalitions or members of the reader's own organisation, for its people.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn coalitions(&self, who: &SignedIn, today: NaiveDate) -> Result<Option<Coalitions>, DbErr> {
        of(&self.db, who, today).await
    }

    /// The coalition behind a secret address, for the lead of an organisation that can join one.
    ///
    /// # Errors
    /// If the database fails.
    #[boxed]
    pub async fn coalition_offer(&self, who: &SignedIn, token: &str, today: NaiveDate) -> Result<Option<Offer>, DbErr> {
        offer(&self.db, who, token, today).await
    }
}

fn contact(row: organisation_contact::Model) -> Contact {
    Contact { email: row.email, by_mail: row.by_mail, reached_by: row.reached_by, version: row.version }
}
