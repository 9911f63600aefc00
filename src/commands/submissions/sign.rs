//! Members of a coalition sign what one of them wrote, by name or without it; each may take its signature back.

use super::{held, is_member, state_of};
use crate::AtVersion;
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn, Visibility};
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{assessment, coalition_member, organisation, submission, submission_assessment, submission_signature};
use answerable_store::db::history::{Actor, Happening, History, RecordKind, SubjectKind};
use answerable_store::db::submissions::words_of;
use answerable_store::failure::{Done, Failure, authorise};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, NotSet, QueryFilter, Set,
};

/// Signs a submission, named by its token, that is shared with the coalition and not published yet: at the version that was read.
///
/// # Errors
/// `NotFound` if it is not shared with the person's organisation, `Conflict` if its words were changed meanwhile.
#[boxed]
pub async fn sign(db: &DatabaseConnection, who: &SignedIn, shown: AtVersion<&str>, named: bool, now: DateTime<Utc>) -> Done<()> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::SubmitAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let tx = begin(db).await?;
    let row = shared(&tx, organisation, shown.what).await?;
    // Nobody signs other words than they read.
    if row.version != shown.version
        || matches!(row.stage.0, SubmissionStage::Published | SubmissionStage::Dismissed | SubmissionStage::Declined)
    {
        return Err(Failure::Conflict);
    }
    let open = signature(&tx, &row, organisation).await?;
    let model = submission_signature::ActiveModel {
        id: open.as_ref().map_or(NotSet, |open| Set(open.id)),
        submission_id: Set(row.id),
        organisation_id: Set(organisation),
        named: Set(named),
        words: Set(words_of(&tx, &row).await?),
        signed_on: Set(now.date_naive()),
        left_on: Set(None),
    };
    match open {
        Some(_) => model.update(&tx).await?,
        None => model.insert(&tx).await?,
    };
    tx.commit().await?;
    Ok(())
}

/// Takes back the organisation's signature of a submission.
///
/// # Errors
/// `NotFound` if the person's own organisation has not signed it.
#[boxed]
pub async fn leave(db: &DatabaseConnection, who: &SignedIn, token: &str, now: DateTime<Utc>) -> Done<()> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::SubmitAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let tx = begin(db).await?;
    let row = held(&tx, token).await?.ok_or(Failure::NotFound)?;
    take_back(&tx, &row, organisation, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes back the organisation's signature of a published assessment, by its slug.
///
/// # Errors
/// `NotFound` if the person's own organisation has not signed it.
#[boxed]
pub async fn leave_published(db: &DatabaseConnection, who: &SignedIn, slug: &str, now: DateTime<Utc>) -> Done<()> {
    let organisation = who.organisation_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::SubmitAssessment, BodyKind::Organisation, Some(organisation.number()))?;
    let tx = begin(db).await?;
    let about = assessment::Entity::find().filter(assessment::Column::Slug.eq(slug)).one(&tx).await?.ok_or(Failure::NotFound)?;
    let link = submission_assessment::Entity::find().filter(submission_assessment::Column::AssessmentId.eq(about.id)).one(&tx).await?;
    let link = link.ok_or(Failure::NotFound)?;
    let row = submission::Entity::find_by_id(link.submission_id).one(&tx).await?.ok_or(Failure::NotFound)?;
    take_back(&tx, &row, organisation, now).await?;
    tx.commit().await?;
    Ok(())
}

/// A submission of another organisation that is shared with a coalition of which both are members.
async fn shared(tx: &impl ConnectionTrait, organisation: organisation::Key, token: &str) -> Done<submission::Model> {
    let row = held(tx, token).await?.ok_or(Failure::NotFound)?;
    let coalition = row.coalition_id.filter(|_| row.visibility == Visibility::Coalition && row.organisation_id != organisation);
    let coalition = coalition.filter(|_| row.stage != SubmissionStage::Discarded).ok_or(Failure::NotFound)?;
    // Nothing is shared any more with a coalition that its author has left.
    let both = is_member(tx, coalition, organisation).await? && is_member(tx, coalition, row.organisation_id).await?;
    if both { Ok(row) } else { Err(Failure::NotFound) }
}

/// An organisation's signature of a submission that it has not taken back.
async fn signature(
    tx: &impl ConnectionTrait,
    row: &submission::Model,
    organisation: organisation::Key,
) -> Done<Option<submission_signature::Model>> {
    Ok(submission_signature::Entity::find()
        .filter(submission_signature::Column::SubmissionId.eq(row.id))
        .filter(submission_signature::Column::OrganisationId.eq(organisation))
        .filter(submission_signature::Column::LeftOn.is_null())
        .one(tx)
        .await?)
}

/// Ends the signatures of organisations that signed other words than those published now, or have left the coalition.
pub(super) async fn drop_stale(tx: &impl ConnectionTrait, row: &submission::Model, today: NaiveDate) -> Done<()> {
    let coalition = row.coalition_id.filter(|_| row.visibility == Visibility::Coalition);
    let members: Vec<organisation::Key> = match coalition {
        Some(coalition) => {
            let links = coalition_member::Entity::find().filter(coalition_member::Column::CoalitionId.eq(coalition)).all(tx).await?;
            links.into_iter().map(|link| link.organisation_id).collect()
        }
        None => Vec::new(),
    };
    let stale = Condition::any()
        .add(submission_signature::Column::Words.ne(words_of(tx, row).await?))
        .add(submission_signature::Column::OrganisationId.is_not_in(members));
    submission_signature::Entity::update_many()
        .col_expr(submission_signature::Column::LeftOn, Expr::value(today))
        .filter(submission_signature::Column::SubmissionId.eq(row.id))
        .filter(submission_signature::Column::LeftOn.is_null())
        .filter(stale)
        .exec(tx)
        .await?;
    Ok(())
}

/// Ends an organisation's signature. If the words are public, pages show one signature less from now on, and the history has a private
/// event.
async fn take_back(tx: &impl ConnectionTrait, row: &submission::Model, organisation: organisation::Key, now: DateTime<Utc>) -> Done<()> {
    let mut model = signature(tx, row, organisation).await?.ok_or(Failure::NotFound)?.into_active_model();
    model.left_on = Set(Some(now.date_naive()));
    model.update(tx).await?;
    let made = submission_assessment::Entity::find().filter(submission_assessment::Column::SubmissionId.eq(row.id)).all(tx).await?;
    let Some(first) = made.first() else { return Ok(()) };
    let about = assessment::Entity::find_by_id(first.assessment_id).one(tx).await?.ok_or(Failure::NotFound)?;
    let event = Happening {
        actor: Actor::CivilSociety,
        public: false,
        state_id: Some(state_of(tx, about.recommendation_id).await?),
        subject: (SubjectKind::Assessment, None),
        records: made.iter().map(|link| (RecordKind::Assessment, link.assessment_id.number())).collect(),
        ..Happening::of(EventKind::SignatureLeft)
    };
    History::write_one(tx, event, now).await?;
    Ok(())
}
