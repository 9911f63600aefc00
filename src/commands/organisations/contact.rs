//! The contact of a registered organisation: changed by its own lead, or by a moderator when the organisation asks for it.

use crate::moderating::is_interested;
use crate::noted;
use crate::registration::reached_by;
use answerable_domain::form::Form;
use answerable_domain::model::{BodyKind, Command, EventKind, SignedIn};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{organisation, organisation_contact};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set, SqlErr};

/// Changes a registered organisation's contact, by a moderator.
///
/// # Errors
/// `Forbidden`; `NotFound`, also for a moderator with a declared interest; `Conflict` if somebody changed it meanwhile; `Invalid` by
/// field.
#[boxed]
pub async fn change_contact(db: &DatabaseConnection, who: &SignedIn, slug: &str, form: &Form, now: DateTime<Utc>) -> Done<()> {
    authorise(who, Command::RegisterOrganisation, BodyKind::Organisation, None)?;
    let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(db).await?.ok_or(Failure::NotFound)?;
    if is_interested(db, who.person_key(), row.id).await? {
        return Err(Failure::NotFound);
    }
    change(db, who, row.id, form, now).await
}

/// Changes the contact of the organisation that the person leads.
///
/// # Errors
/// `Forbidden`, `Conflict` if somebody changed it meanwhile, `Invalid` by field.
#[boxed]
pub async fn change_own_contact(db: &DatabaseConnection, who: &SignedIn, form: &Form, now: DateTime<Utc>) -> Done<()> {
    let own = who.led_key().ok_or(Failure::Forbidden)?;
    change(db, who, own, form, now).await
}

async fn change(db: &DatabaseConnection, who: &SignedIn, id: organisation::Key, form: &Form, now: DateTime<Utc>) -> Done<()> {
    let reached = reached_by(form).map_err(Failure::Invalid)?;
    let version: i32 = form.value("version").parse().map_err(|_| Failure::Conflict)?;
    let tx = begin(db).await?;
    let today = now.date_naive();
    if version == 0 {
        let row = organisation_contact::ActiveModel {
            id: NotSet,
            organisation_id: Set(id),
            email: Set(reached.email),
            by_mail: Set(reached.by_mail),
            reached_by: Set(reached.reached_by),
            changed_on: Set(today),
            version: Set(1),
        };
        row.insert(&tx).await.map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Failure::Conflict,
            _ => error.into(),
        })?;
    } else {
        let changed = organisation_contact::Entity::update_many()
            .col_expr(organisation_contact::Column::Email, Expr::value(reached.email))
            .col_expr(organisation_contact::Column::ByMail, Expr::value(reached.by_mail))
            .col_expr(organisation_contact::Column::ReachedBy, Expr::value(reached.reached_by))
            .col_expr(organisation_contact::Column::ChangedOn, Expr::value(today))
            .col_expr(organisation_contact::Column::Version, Expr::col(organisation_contact::Column::Version).add(1))
            .filter(organisation_contact::Column::OrganisationId.eq(id))
            .filter(organisation_contact::Column::Version.eq(version));
        if changed.exec(&tx).await?.rows_affected != 1 {
            return Err(Failure::Conflict);
        }
    }
    // The event says that the contact changed, and never to what.
    let happening = Happening {
        public: false,
        subject: (SubjectKind::Organisation, Some(id.number())),
        ..noted(who, EventKind::OrganisationContactChanged)
    };
    History::write_one(&tx, happening, now).await?;
    tx.commit().await?;
    Ok(())
}
