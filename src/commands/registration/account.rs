//! The first account of a registered organisation, set up from the secret address: for organisations that must not get mail.

use super::{Done, Failure};
use crate::accounts::invite::{issue, revoke_open};
use answerable_domain::model::{BodyKind, Role};
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::registrations::has_members;
use answerable_store::db::registrations::registration_of;
use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;

/// Makes an invitation for the organisation's lead, and answers its address below the language. Earlier ones are no longer good. Once
/// the organisation has a member no more are made, so that finding the secret address later opens no door.
///
/// # Errors
/// `NotFound` for an unknown address, `Conflict` if the organisation is not registered or has its account.
#[boxed]
pub async fn set_up_account(db: &DatabaseConnection, token: &str, now: DateTime<Utc>) -> Done<String> {
    let row = registration_of(db, token).await?.ok_or(Failure::NotFound)?;
    let organisation = row.organisation_id.ok_or(Failure::Conflict)?;
    let tx = begin(db).await?;
    if has_members(&tx, organisation).await? {
        return Err(Failure::Conflict);
    }
    let body = sessions::body(&tx, BodyKind::Organisation, Some(organisation.number())).await?.ok_or(Failure::NotFound)?;
    let lang = row.language.0;
    // An organisation that wants no mail has no address here: its lead chooses a name to sign in with.
    let email = if row.by_mail { row.email.as_str() } else { "" };
    revoke_open(&tx, &body, email, Role::OrganisationLead, now).await?;
    let (secret, _) = issue(&tx, None, email, Role::OrganisationLead, &body, lang, now).await?;
    tx.commit().await?;
    Ok(format!("/invitation/{secret}"))
}
