//! Coalitions: the lead of one makes a secret address, and the lead of another organisation opens it and joins. Organisations cannot be
//! searched for, and either side can end the membership.

use crate::noted;
use answerable_domain::model::{BodyKind, Command, EventKind, OrganisationKind, SignedIn, Visibility};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::authors::Lowered;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{
    assessment, coalition_invitation, coalition_member, organisation, submission_assessment, submission_signature,
};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::registrations::open_offer;
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::secrets;
use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, PaginatorTrait, QueryFilter,
    Set,
};

/// How many days an invitation into a coalition is good for.
const GOOD_FOR: u64 = 14;
/// How many invitations of one coalition may be open at once.
const MOST_OPEN: u64 = 20;

/// The organisation that the person leads, if it is a coalition (or, with `coalition` false, if it is none).
async fn led(db: &impl ConnectionTrait, who: &SignedIn, coalition: bool) -> Done<organisation::Model> {
    let own = who.led_key().ok_or(Failure::Forbidden)?;
    authorise(who, Command::ManageOrganisation, BodyKind::Organisation, Some(own.number()))?;
    let row = organisation::Entity::find_by_id(own).one(db).await?.ok_or(Failure::NotFound)?;
    if (row.kind == OrganisationKind::Coalition) == coalition { Ok(row) } else { Err(Failure::Forbidden) }
}

/// Makes an invitation into the person's own coalition, and answers its token, which is shown once.
///
/// # Errors
/// `Forbidden`, `Invalid` at the field if too many are open.
#[boxed]
pub async fn offer(db: &DatabaseConnection, who: &SignedIn, now: DateTime<Utc>) -> Done<String> {
    let own = led(db, who, true).await?;
    let today = now.date_naive();
    let tx = begin(db).await?;
    let open = coalition_invitation::Entity::find()
        .filter(coalition_invitation::Column::CoalitionId.eq(own.id))
        .filter(coalition_invitation::Column::UsedOn.is_null())
        .filter(coalition_invitation::Column::RevokedOn.is_null())
        .filter(coalition_invitation::Column::GoodUntil.gte(today));
    if open.count(&tx).await? >= MOST_OPEN {
        return Err(Failure::field("offer", "coalition-too-many-open"));
    }
    let token = secrets::token();
    let row = coalition_invitation::ActiveModel {
        id: NotSet,
        coalition_id: Set(own.id),
        token_hash: Set(secrets::token_hash(&token)),
        made_on: Set(today),
        good_until: Set(today.checked_add_days(Days::new(GOOD_FOR)).unwrap_or(today)),
        used_on: Set(None),
        revoked_on: Set(None),
    };
    row.insert(&tx).await?;
    History::write_one(
        &tx,
        Happening { public: false, subject: (SubjectKind::Organisation, Some(own.id.number())), ..noted(who, EventKind::CoalitionInvited) },
        now,
    )
    .await?;
    tx.commit().await?;
    Ok(token)
}

/// Takes back an open invitation of the person's own coalition.
///
/// # Errors
/// `Forbidden`, `NotFound` if the coalition has no such open invitation.
#[boxed]
pub async fn revoke_offer(db: &DatabaseConnection, who: &SignedIn, id: coalition_invitation::Key, now: DateTime<Utc>) -> Done<()> {
    let own = led(db, who, true).await?;
    let revoked = coalition_invitation::Entity::update_many()
        .col_expr(coalition_invitation::Column::RevokedOn, Expr::value(now.date_naive()))
        .filter(coalition_invitation::Column::Id.eq(id))
        .filter(coalition_invitation::Column::CoalitionId.eq(own.id))
        .filter(coalition_invitation::Column::UsedOn.is_null())
        .filter(coalition_invitation::Column::RevokedOn.is_null());
    let tx = begin(db).await?;
    let found = revoked.exec(&tx).await?.rows_affected == 1;
    tx.commit().await?;
    if found { Ok(()) } else { Err(Failure::NotFound) }
}

/// Joins a coalition with an invitation, for the organisation that the person leads.
///
/// # Errors
/// `Forbidden`, `NotFound` if the invitation is not good (any more).
#[boxed]
pub async fn join(db: &DatabaseConnection, who: &SignedIn, token: &str, now: DateTime<Utc>) -> Done<()> {
    let own = led(db, who, false).await?;
    let today = now.date_naive();
    let tx = begin(db).await?;
    let invitation = open_offer(&tx, token, today).await?.ok_or(Failure::NotFound)?;
    let used = coalition_invitation::Entity::update_many()
        .col_expr(coalition_invitation::Column::UsedOn, Expr::value(today))
        .filter(coalition_invitation::Column::Id.eq(invitation.id))
        .filter(coalition_invitation::Column::UsedOn.is_null())
        .filter(coalition_invitation::Column::RevokedOn.is_null());
    if used.exec(&tx).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    let row = coalition_member::ActiveModel { coalition_id: Set(invitation.coalition_id), organisation_id: Set(own.id) };
    let added = coalition_member::Entity::insert(row)
        .on_conflict_do_nothing_on([coalition_member::Column::CoalitionId, coalition_member::Column::OrganisationId]);
    added.exec_without_returning(&tx).await?;
    changed(&tx, who, invitation.coalition_id, own.id, "joined", now).await?;
    tx.commit().await?;
    Ok(())
}

/// Leaves a coalition, for the organisation that the person leads.
///
/// # Errors
/// `Forbidden`, `NotFound` if the organisation is in no such coalition.
#[boxed]
pub async fn leave(db: &DatabaseConnection, who: &SignedIn, coalition: &str, now: DateTime<Utc>) -> Done<()> {
    let own = led(db, who, false).await?;
    let of = organisation::Entity::find().filter(organisation::Column::Slug.eq(coalition)).one(db).await?.ok_or(Failure::NotFound)?;
    end(db, who, of.id, own.id, "left", now).await
}

/// Ends an organisation's membership of the person's own coalition.
///
/// # Errors
/// `Forbidden`, `NotFound` if it has no such member.
#[boxed]
pub async fn end_membership(db: &DatabaseConnection, who: &SignedIn, member: &str, now: DateTime<Utc>) -> Done<()> {
    let own = led(db, who, true).await?;
    let of = organisation::Entity::find().filter(organisation::Column::Slug.eq(member)).one(db).await?.ok_or(Failure::NotFound)?;
    end(db, who, own.id, of.id, "ended", now).await
}

async fn end(
    db: &DatabaseConnection,
    who: &SignedIn,
    coalition: organisation::Key,
    member: organisation::Key,
    how: &str,
    now: DateTime<Utc>,
) -> Done<()> {
    let tx = begin(db).await?;
    if coalition_member::Entity::delete_by_id((coalition, member)).exec(&tx).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    changed(&tx, who, coalition, member, how, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes the change of a membership. Where both organisations are public by now, the coalition's public page changes.
async fn changed(
    tx: &impl ConnectionTrait,
    who: &SignedIn,
    coalition: organisation::Key,
    member: organisation::Key,
    how: &str,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let today = now.date_naive();
    let shown = is_public(tx, coalition, today).await? && is_public(tx, member, today).await?;
    let happening = Happening {
        public: false,
        subject: (SubjectKind::Organisation, Some(coalition.number())),
        withheld: Some(serde_json::json!({ "how": how, "coalition": coalition, "member": member })),
        records: vec![(RecordKind::Organisation, coalition.number())],
        ..noted(who, if shown { EventKind::CoalitionShown } else { EventKind::CoalitionChanged })
    };
    History::write_one(tx, happening, now).await
}

/// Whether an organisation shows in public: it has published something under its own name, or is an independent institution.
async fn is_public(db: &impl ConnectionTrait, id: organisation::Key, today: NaiveDate) -> Result<bool, DbErr> {
    let Some(row) = organisation::Entity::find_by_id(id).one(db).await? else { return Ok(false) };
    if Some(row.kind.0).is_some_and(OrganisationKind::is_independent) {
        return Ok(true);
    }
    // Judged as names show now: one may show less since it was published, or show through a signature.
    let signed = submission_signature::Entity::find()
        .filter(submission_signature::Column::OrganisationId.eq(id))
        .filter(submission_signature::Column::Named.eq(true))
        .filter(submission_signature::Column::LeftOn.is_null())
        .all(db)
        .await?;
    let made = submission_assessment::Entity::find()
        .filter(submission_assessment::Column::SubmissionId.is_in(signed.iter().map(|row| row.submission_id)))
        .all(db)
        .await?;
    let near = Condition::any()
        .add(assessment::Column::OrganisationId.eq(id))
        .add(assessment::Column::CoalitionId.eq(id))
        .add(assessment::Column::Id.is_in(made.iter().map(|link| link.assessment_id)));
    let mut rows = assessment::Entity::find().filter(assessment::Column::PublishedOn.lte(today)).filter(near).all(db).await?;
    Lowered::of(db, rows.iter().map(|row| row.id)).await?.apply(&mut rows);
    let shows = |row: &assessment::Model| match row.visibility.0 {
        Visibility::Named => row.organisation_id == id,
        Visibility::Coalition => row.coalition_id == Some(id) || made.iter().any(|link| link.assessment_id == row.id),
        Visibility::Pseudonymous | Visibility::Private => false,
    };
    Ok(rows.iter().any(shows))
}
