//! What is hidden because it endangered somebody, where each copy of it stands, and what would be cut out. Nothing here changes
//! anything: that is for `commands::hiding`; `queries::hiding` shows it to moderators and to the bodies whose words they are.

mod cover;
pub mod cut;
pub mod fields;
pub mod files;
pub mod fold;
mod look;
mod near;
pub mod owner;
pub mod place;
pub mod plan;
pub mod planned;
pub mod rename;
pub mod rows;
mod sealed;
pub mod split;
mod warnings;

pub use fields::{COPIES, FIELDS, Field, Shape};
pub use files::{place_was_hidden, was_hidden};
pub use look::{PLACES, Standing, look, looked_at, standing_of};
pub use near::{Near, near};
pub use place::{Place, by_key as place_by_key, find, name_of};
pub use plan::{Chosen, plan, published};
pub use planned::Plan;
pub use rows::Found;
pub use sealed::{FILES, Kept, REFUSED, Renamed, WARNINGS, WORDS, Whole, kept, place_mark, said, sealed, unsealed};
pub use warnings::{Warning, opened};

use crate::db::entities::{assessment, hiding, hiding_body, moderation_interest, organisation, person, submission_assessment};
use crate::failure::Done;
use answerable_domain::model::{BodyKind, Published};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeSet;

/// The published record that a hiding is about; none if it is gone.
///
/// # Errors
/// If the database fails.
pub async fn place_of(db: &impl ConnectionTrait, row: &hiding::Model) -> Done<Option<Place>> {
    place_by_key(db, row.kind.0, row.record_id).await
}

/// The bodies whose words a hiding hides.
///
/// # Errors
/// If the database fails.
pub async fn bodies(db: &impl ConnectionTrait, hiding: hiding::Key) -> Done<Vec<(BodyKind, i64)>> {
    let rows = hiding_body::Entity::find().filter(hiding_body::Column::HidingId.eq(hiding)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.body_kind.0, row.body_id)).collect())
}

/// Whether a moderator declared an interest in an organisation whose words these are, or in what the record was made of.
pub async fn interested(db: &impl ConnectionTrait, person: person::Key, bodies: &[(BodyKind, i64)], place: Option<&Place>) -> Done<bool> {
    let organisations = bodies.iter().filter(|(kind, _)| *kind == BodyKind::Organisation).map(|(_, id)| organisation::Key::new(*id));
    let mut of = Condition::any().add(moderation_interest::Column::OrganisationId.is_in(organisations));
    if let Some(place) = place.filter(|place| place.kind == Published::Assessment) {
        let made = submission_assessment::Entity::find()
            .filter(submission_assessment::Column::AssessmentId.eq(assessment::Key::new(place.id)))
            .all(db)
            .await?;
        of = of.add(moderation_interest::Column::SubmissionId.is_in(made.into_iter().map(|row| row.submission_id)));
        // An interest in the author always counts, no matter whose words beside it are hidden: the page about that shows who wrote it.
        let written = assessment::Entity::find_by_id(assessment::Key::new(place.id)).one(db).await?;
        let by = written.iter().map(|row| row.organisation_id).chain(written.iter().filter_map(|row| row.coalition_id));
        of = of.add(moderation_interest::Column::OrganisationId.is_in(by));
    }
    let found = moderation_interest::Entity::find()
        .filter(of)
        .filter(moderation_interest::Column::PersonId.eq(person))
        .filter(moderation_interest::Column::Until.is_null())
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// Whether a moderator may look at hidings and warnings of a record: only without an interest in any author of it.
///
/// # Errors
/// If the database fails.
pub async fn unconcerned(db: &impl ConnectionTrait, person: person::Key, place: &Place) -> Done<bool> {
    let values = published(db, place.kind, place.id).await?;
    let whose: BTreeSet<(BodyKind, i64)> = values.iter().filter_map(|(found, kind, _)| Some((*kind, found.whose?))).collect();
    let whose: Vec<(BodyKind, i64)> = whose.into_iter().collect();
    Ok(!interested(db, person, &whose, Some(place)).await?)
}

/// Whether a moderator declared an interest in an organisation whose words a hiding hides, or in what its record was made of.
pub async fn interested_in(db: &impl ConnectionTrait, person: person::Key, row: &hiding::Model) -> Done<bool> {
    let place = place_of(db, row).await?;
    interested(db, person, &bodies(db, row.id).await?, place.as_ref()).await
}

/// The condition of all hidings that were made in the same step as this one.
pub fn of_step(row: &hiding::Model) -> Condition {
    let own = Condition::any().add(hiding::Column::Id.eq(row.id));
    match &row.step {
        Some(step) => own.add(hiding::Column::Step.eq(step.as_str())),
        None => own,
    }
}

/// The hidings of other bodies' words that were made in the same step. Only moderators may see them.
///
/// # Errors
/// If the database fails.
pub async fn siblings(db: &impl ConnectionTrait, row: &hiding::Model) -> Done<Vec<hiding::Model>> {
    let others = hiding::Entity::find().filter(of_step(row)).filter(hiding::Column::Id.ne(row.id)).order_by_asc(hiding::Column::Id);
    Ok(others.all(db).await?)
}
