//! A moderator declares an interest, in one submission or in all of an organisation: from then on these go to others.

use super::held;
use super::letters::{interested, tell_moderators};
use crate::commands::reporting::Occasion;
use crate::commands::{Done, Failure, authorise, noted};
use crate::db::batch::begin;
use crate::db::entities::{moderation_interest, organisation};
use crate::db::history::{Happening, History};
use answerable_app::model::{BodyKind, Command, SignedIn};
use answerable_app::rules::submissions::Stage;
use chrono::NaiveDate;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};

/// Declares it; with `whole`, in everything of the organisation.
///
/// # Errors
/// `NotFound` if there is no such submission, or the interest was declared before.
pub async fn declare(db: &DatabaseConnection, who: &SignedIn, token: &str, whole: bool, occasion: &Occasion<'_>) -> Done<()> {
    authorise(who, Command::DecideSubmission, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let row = held(&tx, token).await?.filter(|row| Stage::from_code(&row.stage).is_some()).ok_or(Failure::NotFound)?;
    if interested(&tx, &row).await?.contains(&who.person_id) {
        return Err(Failure::NotFound);
    }
    let model = moderation_interest::ActiveModel {
        id: NotSet,
        person_id: Set(who.person_id),
        submission_id: Set((!whole).then_some(row.id)),
        organisation_id: Set(whole.then_some(row.organisation_id)),
        declared_on: Set(occasion.today),
        until: Set(None),
    };
    model.insert(&tx).await?;
    tell_moderators(&tx, &row, occasion).await?;
    let event = Happening { public: false, subject: ("moderation_interest", None), ..noted(who, "interest-declared") };
    History::write_one(&tx, event).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends one's interest in an organisation, by its place in addresses.
///
/// # Errors
/// `NotFound` if none was declared.
pub async fn end_interest(db: &DatabaseConnection, who: &SignedIn, slug: &str, today: NaiveDate) -> Done<()> {
    authorise(who, Command::DecideSubmission, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let row = organisation::Entity::find().filter(organisation::Column::Slug.eq(slug)).one(&tx).await?.ok_or(Failure::NotFound)?;
    let ended = moderation_interest::Entity::update_many()
        .col_expr(moderation_interest::Column::Until, Expr::value(today))
        .filter(moderation_interest::Column::PersonId.eq(who.person_id))
        .filter(moderation_interest::Column::OrganisationId.eq(row.id))
        .filter(moderation_interest::Column::Until.is_null())
        .exec(&tx)
        .await?;
    if ended.rows_affected == 0 {
        return Err(Failure::NotFound);
    }
    let event = Happening { public: false, subject: ("moderation_interest", None), ..noted(who, "interest-ended") };
    History::write_one(&tx, event).await?;
    tx.commit().await?;
    Ok(())
}
