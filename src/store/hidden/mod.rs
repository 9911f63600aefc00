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
pub mod rename;
pub mod rows;
pub mod split;
mod warnings;

pub use fields::{COPIES, FIELDS, Field, Shape};
pub use files::{place_was_hidden, was_hidden};
pub use look::{PLACES, Standing, look, looked_at, standing_of};
pub use near::{Near, near};
pub use place::{Place, by_key as place_by_key, find, name_of};
pub use plan::{Chosen, Plan, plan, published};
pub use rows::Found;
pub use warnings::{Warning, opened};

use crate::db::codes::SealedKind;
use crate::db::entities::{
    assessment, hidden_words, hiding, hiding_body, moderation_interest, organisation, person, submission_assessment,
};
use crate::failure::Done;
use crate::keys::{self, Purpose};
use answerable_domain::model::{BodyKind, Published};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The purpose of the key that seals hidden words.
pub const WORDS: Purpose = Purpose("hidden words");

/// The purpose of the key that seals readers' warnings.
pub const WARNINGS: Purpose = Purpose("warnings");

/// The purpose of the keyed hashes by which hidden files, and hidden slugs, are known.
pub const FILES: Purpose = Purpose("hidden files");

/// The purpose of the keyed hashes by which words are known that another moderator decided to show again.
pub const REFUSED: Purpose = Purpose("words shown again");

/// The words and values that a hiding has cut out, as they are sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The words that were cut out, by the places in their stones.
    pub words: Vec<String>,
    /// Values that were changed as a whole: table, row, column, and the earlier value.
    pub values: Vec<(String, i64, String, Option<String>)>,
    /// Slugs that were replaced.
    #[serde(default)]
    pub renamed: Vec<rename::Renamed>,
    /// Each hidden passage once, in the order in which it was found, for people to read.
    pub passages: Vec<String>,
}

/// The published record that a hiding is about; none if it is gone.
///
/// # Errors
/// If the database fails.
pub async fn place_of(db: &impl ConnectionTrait, row: &hiding::Model) -> Done<Option<Place>> {
    place_by_key(db, row.kind.0, row.record_id).await
}

/// Opens the sealed words of a hiding; none once they are destroyed.
///
/// # Errors
/// If the database fails, or the keys do not fit.
pub async fn kept(db: &impl ConnectionTrait, row: &hiding::Model) -> Done<Option<Kept>> {
    let Some(bytes) = unsealed(db, row, SealedKind::Words).await? else { return Ok(None) };
    Ok(Some(serde_json::from_slice(&bytes).map_err(anyhow::Error::from)?))
}

/// Opens another sealed text of a hiding by its kind, such as an appeal.
///
/// # Errors
/// If the database fails, or the keys do not fit.
pub async fn said(db: &impl ConnectionTrait, row: &hiding::Model, kind: SealedKind) -> Done<Option<String>> {
    Ok(unsealed(db, row, kind).await?.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

pub async fn unsealed(db: &impl ConnectionTrait, row: &hiding::Model, kind: SealedKind) -> Done<Option<Vec<u8>>> {
    let found = hidden_words::Entity::find()
        .filter(hidden_words::Column::HidingId.eq(row.id))
        .filter(hidden_words::Column::Kind.eq(kind.code()))
        .one(db)
        .await?;
    let Some(found) = found else { return Ok(None) };
    Ok(Some(keys::ours().open(WORDS, &found.sealed, &row.reference).map_err(anyhow::Error::from)?))
}

/// The keyed hash by which a hidden slug of a table is known.
pub fn place_mark(table: &str, place: &str) -> String {
    keys::ours().mac(FILES, format!("{table}/{place}").as_bytes())
}

pub fn sealed(reference: &str, bytes: &[u8]) -> String {
    keys::ours().seal(WORDS, bytes, reference)
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
