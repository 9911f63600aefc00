//! Contacts are looked at one at a time, and each look leaves a private event in the chain, so that even an intruder at a moderator's
//! desk cannot copy all of them at once and unseen. No look is public; the organisation itself can read on which days somebody looked.

use super::{Done, Failure, authorise};
use crate::moderating::{in_request, is_interested};
use crate::noted;
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn};
use answerable_domain::view::organisations::Contact;
use answerable_domain::view::registration::Seen;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{organisation, organisation_contact, registration};
use answerable_store::db::history::{Happening, History, SubjectKind};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter};

/// The contact in a request to be registered. The look is noted in the chain.
///
/// # Errors
/// `Forbidden`; `NotFound` if there is no such request, if what it said was removed, or with a declared interest.
#[boxed]
pub async fn look_at_request(db: &DatabaseConnection, who: &SignedIn, id: registration::Key, now: DateTime<Utc>) -> Done<Seen> {
    authorise(who, Command::RegisterOrganisation, BodyKind::Organisation, None)?;
    let tx = begin(db).await?;
    let found = registration::Entity::find_by_id(id).filter(registration::Column::EmptiedOn.is_null()).one(&tx).await?;
    let row = found.ok_or(Failure::NotFound)?;
    if in_request(&tx, who.person_key(), &row).await? {
        return Err(Failure::NotFound);
    }
    note(&tx, who, SubjectKind::Registration, row.id.number(), now).await?;
    tx.commit().await?;
    let contact = Contact { email: row.email, by_mail: row.by_mail, reached_by: row.reached_by, version: 0 };
    Ok(Seen { contact, account_name: row.account_name })
}

/// The contact of a registered organisation, by its slug. The look is noted in the chain.
///
/// # Errors
/// `Forbidden`; `NotFound` if there is no such organisation, or with a declared interest.
#[boxed]
pub async fn look_at_contact(db: &DatabaseConnection, who: &SignedIn, slug: &str, now: DateTime<Utc>) -> Done<Seen> {
    authorise(who, Command::RegisterOrganisation, BodyKind::Organisation, None)?;
    let tx = begin(db).await?;
    let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(&tx).await?.ok_or(Failure::NotFound)?;
    if is_interested(&tx, who.person_key(), row.id).await? {
        return Err(Failure::NotFound);
    }
    let kept = organisation_contact::Entity::find().filter(organisation_contact::Column::OrganisationId.eq(row.id)).one(&tx).await?;
    note(&tx, who, SubjectKind::Organisation, row.id.number(), now).await?;
    tx.commit().await?;
    let contact = kept.map_or_else(Contact::default, |row| Contact {
        email: row.email,
        by_mail: row.by_mail,
        reached_by: row.reached_by,
        version: row.version,
    });
    Ok(Seen { contact, account_name: String::new() })
}

async fn note(tx: &impl ConnectionTrait, who: &SignedIn, about: SubjectKind, id: i64, now: DateTime<Utc>) -> Done<()> {
    History::write_one(tx, Happening { public: false, subject: (about, Some(id)), ..noted(who, EventKind::ContactSeen) }, now).await?;
    Ok(())
}
