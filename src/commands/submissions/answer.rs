//! The organisation's one answer to a reply: begun here, then written, submitted and decided on like an assessment.

use answerable_domain::model::{BodyKind, Command, SignedIn, SubmissionKind, Written};
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::authors::Lowered;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{assessment, assessment_withdrawal, reply, reply_answer, submission};
use answerable_store::db::submissions::new_token;
use answerable_store::failure::{Done, Failure, authorise};
use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QuerySelect, Set};

/// Begins the answer to a reply, and answers the token of its submission; if one was begun already, of that one.
///
/// # Errors
/// `NotFound` if the assessment is not the person's own organisation's or has no reply; `Conflict` if it was answered.
#[boxed]
pub async fn begin_answer(db: &DatabaseConnection, who: &SignedIn, slug: &str, today: NaiveDate) -> Done<String> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::DraftAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let tx = begin(db).await?;
    let about = assessment::Entity::find()
        .filter(assessment::Column::Slug.eq(slug))
        .filter(assessment::Column::OrganisationId.eq(organisation))
        .filter(assessment::Column::PublishedOn.is_not_null())
        .lock_exclusive()
        .one(&tx)
        .await?
        .ok_or(Failure::NotFound)?;
    let replied = reply::Entity::find().filter(reply::Column::AssessmentId.eq(about.id)).one(&tx).await?.ok_or(Failure::NotFound)?;
    if assessment_withdrawal::Entity::find().filter(assessment_withdrawal::Column::AssessmentId.eq(about.id)).one(&tx).await?.is_some() {
        return Err(Failure::NotFound);
    }
    if reply_answer::Entity::find().filter(reply_answer::Column::ReplyId.eq(replied.id)).one(&tx).await?.is_some() {
        return Err(Failure::Conflict);
    }
    let begun = submission::Entity::find()
        .filter(submission::Column::AssessmentId.eq(about.id))
        .filter(submission::Column::Stage.ne(Coded(SubmissionStage::Discarded)))
        .one(&tx)
        .await?;
    if let Some(begun) = begun {
        return Ok(begun.token);
    }
    let mut rows = vec![about];
    Lowered::of(&tx, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
    let about = rows.swap_remove(0);
    let token = new_token();
    let written = Written { language: about.language, ..Written::default() };
    let model = submission::ActiveModel {
        id: NotSet,
        token: Set(token.clone()),
        organisation_id: Set(organisation),
        kind: Set(SubmissionKind::Answer.into()),
        assessment_id: Set(Some(about.id)),
        content: Set(written.into()),
        visibility: Set(about.visibility),
        coalition_id: Set(about.coalition_id),
        stage: Set(SubmissionStage::Draft.into()),
        appeal: Set(None),
        version: Set(1),
        changed_by_id: Set(who.person_key()),
        changed_on: Set(today),
        submitted_on: Set(None),
        arrival: Set(None),
    };
    model.insert(&tx).await?;
    tx.commit().await?;
    Ok(token)
}
