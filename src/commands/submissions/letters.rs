//! Letters about submissions. They say that something waits, and never what or whose it is: others may read the mailbox.

use crate::Occasion;
use answerable_domain::model::{BodyKind, Decision, Role};
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_store::boxed;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::*;
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::Done;
use answerable_store::mail::{letters, queue_to_person};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder};

/// The result of one round of letters to moderators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    pub letters: usize,
}

/// Tells each moderator once a day how much waits, if anything does: never at the moment at which a submission came, which would tell
/// anybody who watches a mailbox when somebody sat at a desk. So there is exactly one round a day, even if it found nothing. `hour`:
/// from when on, by the clock of UTC. Submissions in which a moderator declared an interest, and appeals against their own decisions,
/// do not count.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn gather(db: &DatabaseConnection, origin: &str, now: DateTime<Utc>, hour: u32) -> Done<Gathered> {
    let day = now.date_naive();
    let from = day.and_hms_opt(hour.min(23), 0, 0).unwrap_or_default().and_utc();
    let mut gathered = Gathered::default();
    if now < from || latches::done_on(db, Latch::GatheredLetter).await? >= Some(day) {
        return Ok(gathered);
    }
    let tx = begin(db).await?;
    // If two servers gather at once, one does it; the other finds that it is done.
    latches::take(&tx, Latch::GatheredLetter).await?;
    if latches::done_on(&tx, Latch::GatheredLetter).await? >= Some(day) {
        return Ok(gathered);
    }
    latches::done(&tx, Latch::GatheredLetter, day).await?;
    let waits = submission::Column::Stage.is_in([SubmissionStage::Submitted.code(), SubmissionStage::Appealed.code()]);
    let rows = submission::Entity::find().filter(waits).all(&tx).await?;
    let people: Vec<person::Key> = members(&tx, BodyKind::Moderation, None).await?.into_iter().map(|member| member.person_id).collect();
    for person in people_of(&tx, people).await? {
        let mut count = 0;
        for row in &rows {
            let appeal = row.stage == SubmissionStage::Appealed;
            let elsewhere = interested(&tx, row).await?.contains(&person.id) || appeal && declined(&tx, person.id, row.id).await?;
            count += u64::from(!elsewhere);
        }
        if count == 0 {
            continue;
        }
        let lang = person.language.0;
        let link = format!("{origin}/{}/moderating", lang.tag());
        let put = queue_to_person(&tx, &person, letters::submissions_wait(lang, count, &link), now).await?;
        gathered.letters += usize::from(put);
    }
    tx.commit().await?;
    Ok(gathered)
}

/// Whether a moderator declined a submission: its appeal is for another moderator to decide.
async fn declined(tx: &impl ConnectionTrait, person: person::Key, submission: submission::Key) -> Done<bool> {
    let found = submission_decision::Entity::find()
        .filter(submission_decision::Column::SubmissionId.eq(submission))
        .filter(submission_decision::Column::DecidedById.eq(person))
        .filter(submission_decision::Column::Decision.eq(Decision::Declined.code()));
    Ok(found.one(tx).await?.is_some())
}

/// Tells the leads of the organisation, and the person who wrote last, that there is news of a submission.
#[boxed]
pub async fn tell_authors(tx: &impl ConnectionTrait, row: &submission::Model, occasion: &Occasion<'_>) -> Done<()> {
    tell_organisation(tx, row.organisation_id, Some(row.changed_by_id), occasion).await
}

/// Tells the leads of an organisation, and the member `also`, that there is news; nobody is told where the organisation wants no mail.
#[boxed]
pub async fn tell_organisation(
    tx: &impl ConnectionTrait,
    organisation: organisation::Key,
    also: Option<person::Key>,
    occasion: &Occasion<'_>,
) -> Done<()> {
    let members = members(tx, BodyKind::Organisation, Some(organisation.number())).await?;
    let concerned = members.into_iter().filter(|member| member.role == Role::OrganisationLead || Some(member.person_id) == also);
    for person in people_of(tx, concerned.map(|member| member.person_id).collect()).await? {
        let lang = person.language.0;
        let link = format!("{}/{}/submissions", occasion.origin, lang.tag());
        queue_to_person(tx, &person, letters::desk_news(lang, &link), occasion.now).await?;
    }
    Ok(())
}

/// The moderators who declared an interest in a submission, or in an organisation that wrote it, signed it or lends it its name.
#[boxed]
pub async fn interested(tx: &impl ConnectionTrait, row: &submission::Model) -> Done<Vec<person::Key>> {
    let signed = submission_signature::Entity::find()
        .filter(submission_signature::Column::SubmissionId.eq(row.id))
        .filter(submission_signature::Column::LeftOn.is_null())
        .all(tx)
        .await?;
    // The author, the coalition in whose name it shows, and the organisations that sign it.
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

async fn people_of(tx: &impl ConnectionTrait, ids: Vec<person::Key>) -> Done<Vec<person::Model>> {
    Ok(person::Entity::find().filter(person::Column::Id.is_in(ids)).order_by_asc(person::Column::Id).all(tx).await?)
}
