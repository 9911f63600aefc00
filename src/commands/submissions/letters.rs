//! Letters of submissions. They say that something waits, and nothing of what or whose it is: mailboxes are read by others too.

use crate::commands::Done;
use crate::commands::accounts::lang_of;
use crate::commands::reporting::Occasion;
use crate::db::entities::{membership, moderation_interest, organisation_contact, person, submission, submission_signature};
use crate::mail::{letters, queue};
use answerable_app::model::{BodyKind, Role};
use chrono::Utc;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// Tells the moderators that something waits: those who declared no interest in it.
pub async fn tell_moderators(tx: &impl ConnectionTrait, row: &submission::Model, occasion: &Occasion<'_>) -> Done<()> {
    let interested: Vec<i64> = interested(tx, row).await?;
    let people: Vec<i64> = members(tx, BodyKind::Moderation, None).await?.into_iter().map(|member| member.person_id).collect();
    for person in people_of(tx, people.into_iter().filter(|id| !interested.contains(id)).collect()).await? {
        let lang = lang_of(&person);
        let link = format!("{}/{}/moderating", occasion.origin, lang.tag());
        queue(tx, &person.email, letters::submission_waits(lang, &link), Utc::now()).await?;
    }
    Ok(())
}

/// Tells those who lead the organisation, and who wrote last, that something came.
pub async fn tell_authors(tx: &impl ConnectionTrait, row: &submission::Model, occasion: &Occasion<'_>) -> Done<()> {
    tell_organisation(tx, row.organisation_id, Some(row.changed_by_id), occasion).await
}

/// Tells those who lead an organisation, and another of its people, that something came; nobody, where the organisation wants no mail.
pub async fn tell_organisation(tx: &impl ConnectionTrait, organisation: i64, also: Option<i64>, occasion: &Occasion<'_>) -> Done<()> {
    let contact = organisation_contact::Entity::find().filter(organisation_contact::Column::OrganisationId.eq(organisation));
    if contact.one(tx).await?.is_some_and(|contact| !contact.by_mail) {
        return Ok(());
    }
    let members = members(tx, BodyKind::Organisation, Some(organisation)).await?;
    let concerned = members.into_iter().filter(|member| member.role == Role::OrganisationLead.code() || Some(member.person_id) == also);
    for person in people_of(tx, concerned.map(|member| member.person_id).collect()).await? {
        let lang = lang_of(&person);
        let link = format!("{}/{}/submissions", occasion.origin, lang.tag());
        queue(tx, &person.email, letters::desk_news(lang, &link), Utc::now()).await?;
    }
    Ok(())
}

/// The moderators who declared an interest in a submission, or in all of its organisation.
pub async fn interested(tx: &impl ConnectionTrait, row: &submission::Model) -> Done<Vec<i64>> {
    let signed = submission_signature::Entity::find()
        .filter(submission_signature::Column::SubmissionId.eq(row.id))
        .filter(submission_signature::Column::LeftOn.is_null())
        .all(tx)
        .await?;
    // Whose it is, in whose name, and who signs it.
    let organisations = signed.into_iter().map(|row| row.organisation_id).chain(row.coalition_id).chain([row.organisation_id]);
    let of = Condition::any()
        .add(moderation_interest::Column::SubmissionId.eq(row.id))
        .add(moderation_interest::Column::OrganisationId.is_in(organisations));
    let rows = moderation_interest::Entity::find().filter(of).filter(moderation_interest::Column::Until.is_null()).all(tx).await?;
    Ok(rows.into_iter().map(|row| row.person_id).collect())
}

async fn members(tx: &impl ConnectionTrait, kind: BodyKind, id: Option<i64>) -> Done<Vec<membership::Model>> {
    let found = membership::Entity::find().filter(membership::Column::BodyKind.eq(kind.code())).filter(membership::Column::Until.is_null());
    let found = match id {
        Some(id) => found.filter(membership::Column::BodyId.eq(id)),
        None => found,
    };
    Ok(found.all(tx).await?)
}

async fn people_of(tx: &impl ConnectionTrait, ids: Vec<i64>) -> Done<Vec<person::Model>> {
    Ok(person::Entity::find().filter(person::Column::Id.is_in(ids)).order_by_asc(person::Column::Id).all(tx).await?)
}
