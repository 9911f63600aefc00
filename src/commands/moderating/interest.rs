//! A moderator declares an interest, in one submission or in all of an organisation: from then on these go to others. It ends only when
//! another moderator agrees that it is over.

use crate::Occasion;
use crate::noted;
use crate::submissions::held;
use crate::submissions::letters::interested;
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn};
use answerable_domain::rules::submissions::SubmissionStage;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{moderation_interest, organisation, person, registration, submission};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, QuerySelect, Set};

/// Declares the moderator's interest in a submission; with `whole`, in everything of its organisation.
///
/// # Errors
/// `NotFound` if there is no such submission, or the interest was declared before.
#[boxed]
pub async fn declare(db: &DatabaseConnection, who: &SignedIn, token: &str, whole: bool, occasion: &Occasion<'_>) -> Done<()> {
    authorise(who, Command::DecideSubmission, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let row = held(&tx, token).await?.filter(|row| row.stage != SubmissionStage::Discarded).ok_or(Failure::NotFound)?;
    if interested(&tx, &row).await?.contains(&who.person_key()) {
        return Err(Failure::NotFound);
    }
    let of = if whole { Of::organisation(row.organisation_id) } else { Of { submission: Some(row.id), ..Of::default() } };
    insert(&tx, who, of, occasion.now).await?;
    tx.commit().await?;
    Ok(())
}

/// The subject of an interest: a submission, an organisation or a request to be registered.
#[derive(Clone, Copy, Debug, Default)]
struct Of {
    submission: Option<submission::Key>,
    organisation: Option<organisation::Key>,
    /// A request to be registered.
    registration: Option<registration::Key>,
}

impl Of {
    fn organisation(id: organisation::Key) -> Of {
        Of { organisation: Some(id), ..Of::default() }
    }
}

/// Declares the moderator's interest in everything of a registered organisation, by its slug.
///
/// # Errors
/// `NotFound` if there is no such organisation, or the interest was declared before.
#[boxed]
pub async fn declare_in_organisation(db: &DatabaseConnection, who: &SignedIn, slug: &str, now: DateTime<Utc>) -> Done<()> {
    authorise(who, Command::RegisterOrganisation, BodyKind::Organisation, None)?;
    let tx = begin(db).await?;
    let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(&tx).await?.ok_or(Failure::NotFound)?;
    if is_interested(&tx, who.person_key(), row.id).await? {
        return Err(Failure::NotFound);
    }
    insert(&tx, who, Of::organisation(row.id), now).await?;
    tx.commit().await?;
    Ok(())
}

/// Declares the moderator's interest in a request to be registered: another moderator decides on it. Once it is registered, the
/// interest is in the organisation.
///
/// # Errors
/// `NotFound` if there is no such request, or the interest was declared before.
#[boxed]
pub async fn declare_in_request(db: &DatabaseConnection, who: &SignedIn, id: registration::Key, now: DateTime<Utc>) -> Done<()> {
    authorise(who, Command::RegisterOrganisation, BodyKind::Organisation, None)?;
    let tx = begin(db).await?;
    let row = registration::Entity::find_by_id(id).one(&tx).await?.ok_or(Failure::NotFound)?;
    if in_request(&tx, who.person_key(), &row).await? {
        return Err(Failure::NotFound);
    }
    let of = Of { organisation: row.organisation_id, registration: Some(row.id), submission: None };
    insert(&tx, who, of, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether a moderator has a declared interest in the organisation that asks, or asked, to be registered.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn in_request(db: &impl ConnectionTrait, person: person::Key, row: &registration::Model) -> Done<bool> {
    if let Some(organisation) = row.organisation_id
        && is_interested(db, person, organisation).await?
    {
        return Ok(true);
    }
    let found = moderation_interest::Entity::find()
        .filter(moderation_interest::Column::PersonId.eq(person))
        .filter(moderation_interest::Column::RegistrationId.eq(row.id))
        .filter(moderation_interest::Column::Until.is_null());
    Ok(found.one(db).await?.is_some())
}

/// Carries the interests in a request over to the organisation that it became. Answers the records that changed.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn carry_over(
    tx: &impl ConnectionTrait,
    request: registration::Key,
    organisation: organisation::Key,
) -> Done<Vec<(RecordKind, i64)>> {
    let of_request = moderation_interest::Column::RegistrationId.eq(request);
    let rows = moderation_interest::Entity::find().filter(of_request).all(tx).await?;
    moderation_interest::Entity::update_many()
        .col_expr(moderation_interest::Column::OrganisationId, Expr::value(organisation))
        .filter(moderation_interest::Column::RegistrationId.eq(request))
        .exec(tx)
        .await?;
    Ok(rows.into_iter().map(|row| (RecordKind::Interest, row.id.number())).collect())
}

/// Writes an interest, with its private event.
async fn insert(tx: &impl ConnectionTrait, who: &SignedIn, of: Of, now: DateTime<Utc>) -> Done<()> {
    let model = moderation_interest::ActiveModel {
        id: NotSet,
        person_id: Set(who.person_key()),
        submission_id: Set(of.submission),
        organisation_id: Set(of.organisation),
        registration_id: Set(of.registration),
        declared_on: Set(now.date_naive()),
        until: Set(None),
        ending_asked_on: Set(None),
        ended_by_id: Set(None),
    };
    let records = vec![(RecordKind::Interest, model.insert(tx).await?.id.number())];
    let event =
        Happening { public: false, subject: (SubjectKind::ModerationInterest, None), records, ..noted(who, EventKind::InterestDeclared) };
    History::write_one(tx, event, now).await?;
    Ok(())
}

/// Asks that the moderator's own interest in an organisation, or in a request to be registered, end: another moderator answers.
///
/// # Errors
/// `NotFound` if none was declared, or it was asked before.
#[boxed]
pub async fn ask_ending(db: &DatabaseConnection, who: &SignedIn, id: moderation_interest::Key, now: DateTime<Utc>) -> Done<()> {
    authorise(who, Command::DecideSubmission, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let own: Vec<moderation_interest::Key> = moderation_interest::Entity::find()
        .select_only()
        .column(moderation_interest::Column::Id)
        .filter(moderation_interest::Column::Id.eq(id))
        .filter(moderation_interest::Column::PersonId.eq(who.person_key()))
        .filter(moderation_interest::Column::SubmissionId.is_null())
        .filter(moderation_interest::Column::EndingAskedOn.is_null())
        .filter(moderation_interest::Column::Until.is_null())
        .into_tuple()
        .all(&tx)
        .await?;
    let asked = moderation_interest::Entity::update_many()
        .col_expr(moderation_interest::Column::EndingAskedOn, Expr::value(now.date_naive()))
        .filter(moderation_interest::Column::Id.is_in(own.iter().copied()))
        .filter(moderation_interest::Column::EndingAskedOn.is_null())
        .filter(moderation_interest::Column::Until.is_null())
        .exec(&tx)
        .await?;
    if asked.rows_affected == 0 {
        return Err(Failure::NotFound);
    }
    let records = own.into_iter().map(|id| (RecordKind::Interest, id.number())).collect();
    let event = Happening {
        public: false,
        subject: (SubjectKind::ModerationInterest, None),
        records,
        ..noted(who, EventKind::InterestEndingAsked)
    };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Answers another moderator's request to end an interest: it ends, or it stays.
///
/// # Errors
/// `NotFound` if nobody asked, if it is the moderator's own interest, or if they have an interest in the same organisation themselves.
#[boxed]
pub async fn agree_to_ending(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: moderation_interest::Key,
    agrees: bool,
    now: DateTime<Utc>,
) -> Done<()> {
    authorise(who, Command::DecideSubmission, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let asked = moderation_interest::Entity::find_by_id(id)
        .filter(moderation_interest::Column::PersonId.ne(who.person_key()))
        .filter(moderation_interest::Column::EndingAskedOn.is_not_null())
        .filter(moderation_interest::Column::Until.is_null())
        .one(&tx)
        .await?
        .ok_or(Failure::NotFound)?;
    if also_interested(&tx, who.person_key(), &asked).await? {
        return Err(Failure::NotFound);
    }
    let answered = moderation_interest::Entity::update_many()
        .filter(moderation_interest::Column::Id.eq(id))
        .filter(moderation_interest::Column::EndingAskedOn.is_not_null())
        .filter(moderation_interest::Column::Until.is_null());
    let answered = if agrees {
        answered
            .col_expr(moderation_interest::Column::Until, Expr::value(now.date_naive()))
            .col_expr(moderation_interest::Column::EndedById, Expr::value(who.person_key()))
    } else {
        answered.col_expr(moderation_interest::Column::EndingAskedOn, Expr::value(None::<NaiveDate>))
    };
    if answered.exec(&tx).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    let kind = if agrees { EventKind::InterestEnded } else { EventKind::InterestStays };
    let records = vec![(RecordKind::Interest, id.number())];
    let event = Happening { public: false, subject: (SubjectKind::ModerationInterest, Some(id.number())), records, ..noted(who, kind) };
    History::write_one(&tx, event, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether a person has an interest in the subject of another moderator's interest.
async fn also_interested(db: &impl ConnectionTrait, person: person::Key, other: &moderation_interest::Model) -> Done<bool> {
    if let Some(organisation) = other.organisation_id {
        return is_interested(db, person, organisation).await;
    }
    let request = other.registration_id.ok_or(Failure::NotFound)?;
    let row = registration::Entity::find_by_id(request).one(db).await?.ok_or(Failure::NotFound)?;
    in_request(db, person, &row).await
}

/// Whether a moderator has a declared interest in an organisation.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn is_interested(db: &impl ConnectionTrait, person: person::Key, organisation: organisation::Key) -> Done<bool> {
    let found = moderation_interest::Entity::find()
        .filter(moderation_interest::Column::PersonId.eq(person))
        .filter(moderation_interest::Column::OrganisationId.eq(organisation))
        .filter(moderation_interest::Column::Until.is_null());
    Ok(found.one(db).await?.is_some())
}
