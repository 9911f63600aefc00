//! The published record in which words stand, found by its slug or symbol.

use crate::boxed;
use crate::db::Key;
use crate::db::entities::*;
use crate::failure::Done;
use answerable_domain::model::{Published, Reference};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// A published record, with the page on which it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub kind: Published,
    /// The key of the record, in the table of its kind.
    pub id: i64,
    pub state: Option<state::Key>,
    /// The recommendation on whose page the record stands.
    pub recommendation: Option<recommendation::Key>,
    /// The address of the page on which people read it, below the language.
    pub path: String,
}

/// Finds a published record by its name in addresses: a slug, a symbol, or a symbol with a paragraph.
///
/// # Errors
/// If the database fails.
pub async fn find(db: &impl ConnectionTrait, kind: Published, name: &str) -> Done<Option<Place>> {
    let id = match kind {
        Published::Recommendation => match name.rsplit_once('/') {
            Some((symbol, paragraph)) => {
                let reference = Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() };
                recommendation_of(db, &reference).await?.map(Key::number)
            }
            None => None,
        },
        Published::Document => document::Entity::find().filter(document::Column::Symbol.eq(name)).one(db).await?.map(|row| row.id.number()),
        Published::StatusUpdate => {
            status_update::Entity::find().filter(status_update::Column::Slug.eq(name)).one(db).await?.map(|row| row.id.number())
        }
        Published::Assessment => assessment::Entity::find()
            .filter(assessment::Column::Slug.eq(name))
            .filter(assessment::Column::PublishedOn.is_not_null())
            .one(db)
            .await?
            .map(|row| row.id.number()),
        Published::Action => action::Entity::find().filter(action::Column::Slug.eq(name)).one(db).await?.map(|row| row.id.number()),
        Published::Institution => {
            institution::Entity::find().filter(institution::Column::Slug.eq(name)).one(db).await?.map(|row| row.id.number())
        }
        Published::Organisation => {
            organisation::Entity::find().filter(organisation::Column::Slug.eq(name)).one(db).await?.map(|row| row.id.number())
        }
        Published::Cluster => cluster::Entity::find().filter(cluster::Column::Slug.eq(name)).one(db).await?.map(|row| row.id.number()),
    };
    match id {
        Some(id) => by_key(db, kind, id).await,
        None => Ok(None),
    }
}

async fn recommendation_of(db: &impl ConnectionTrait, reference: &Reference) -> Done<Option<recommendation::Key>> {
    let Some(document) = document::Entity::find().filter(document::Column::Symbol.eq(reference.symbol.as_str())).one(db).await? else {
        return Ok(None);
    };
    let row = recommendation::Entity::find()
        .filter(recommendation::Column::DocumentId.eq(document.id))
        .filter(recommendation::Column::Paragraph.eq(reference.paragraph.as_str()))
        .one(db)
        .await?;
    Ok(row.map(|row| row.id))
}

/// A record's name in addresses, by which [`find`] finds it.
///
/// # Errors
/// If the database fails.
pub async fn name_of(db: &impl ConnectionTrait, place: &Place) -> Done<String> {
    let id = place.id;
    let name = match place.kind {
        Published::Recommendation => reference_of(db, recommendation::Key::new(id))
            .await?
            .map(|(reference, _)| format!("{}/{}", reference.symbol, reference.paragraph)),
        Published::Document => document::Entity::find_by_id(document::Key::new(id)).one(db).await?.map(|row| row.symbol),
        Published::StatusUpdate => status_update::Entity::find_by_id(status_update::Key::new(id)).one(db).await?.map(|row| row.slug),
        Published::Assessment => assessment::Entity::find_by_id(assessment::Key::new(id)).one(db).await?.map(|row| row.slug),
        Published::Action => action::Entity::find_by_id(action::Key::new(id)).one(db).await?.map(|row| row.slug),
        Published::Institution => institution::Entity::find_by_id(institution::Key::new(id)).one(db).await?.map(|row| row.slug),
        Published::Organisation => organisation::Entity::find_by_id(organisation::Key::new(id)).one(db).await?.map(|row| row.slug),
        Published::Cluster => cluster::Entity::find_by_id(cluster::Key::new(id)).one(db).await?.map(|row| row.slug),
    };
    Ok(name.unwrap_or_default())
}

async fn reference_of(db: &impl ConnectionTrait, id: recommendation::Key) -> Done<Option<(Reference, state::Key)>> {
    let Some(row) = recommendation::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let document = document::Entity::find_by_id(row.document_id).one(db).await?;
    Ok(document.map(|document| (Reference { symbol: document.symbol, paragraph: row.paragraph }, document.state_id)))
}

/// A published record by its key; none if it does not exist.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn by_key(db: &impl ConnectionTrait, kind: Published, id: i64) -> Done<Option<Place>> {
    let on_recommendation = async |recommendation: recommendation::Key, anchor: String| -> Done<Option<Place>> {
        let Some((reference, state)) = reference_of(db, recommendation).await? else { return Ok(None) };
        let path = format!("{}{anchor}", reference.path());
        Ok(Some(Place { kind, id, state: Some(state), recommendation: Some(recommendation), path }))
    };
    let elsewhere = |state: state::Key, path: String| Some(Place { kind, id, state: Some(state), recommendation: None, path });
    Ok(match kind {
        Published::Recommendation => on_recommendation(recommendation::Key::new(id), String::new()).await?,
        Published::StatusUpdate => match status_update::Entity::find_by_id(status_update::Key::new(id)).one(db).await? {
            Some(row) => on_recommendation(row.recommendation_id, format!("#update-{}", row.slug)).await?,
            None => None,
        },
        Published::Assessment => match assessment::Entity::find_by_id(assessment::Key::new(id)).one(db).await? {
            Some(row) => on_recommendation(row.recommendation_id, format!("#assessment-{}", row.slug)).await?,
            None => None,
        },
        Published::Action => match action::Entity::find_by_id(action::Key::new(id)).one(db).await? {
            Some(row) => {
                let serves = action_recommendation::Entity::find().filter(action_recommendation::Column::ActionId.eq(id)).one(db).await?;
                match serves {
                    Some(link) => on_recommendation(link.recommendation_id, format!("#action-{}", row.slug)).await?,
                    None => elsewhere(row.state_id, "/".to_string()),
                }
            }
            None => None,
        },
        Published::Document => document::Entity::find_by_id(document::Key::new(id))
            .one(db)
            .await?
            .and_then(|row| elsewhere(row.state_id, format!("/documents/{}", answerable_domain::model::escape_path(&row.symbol)))),
        Published::Institution => institution::Entity::find_by_id(institution::Key::new(id))
            .one(db)
            .await?
            .and_then(|row| elsewhere(row.state_id, format!("/institutions/{}", row.slug))),
        Published::Organisation => organisation::Entity::find_by_id(organisation::Key::new(id))
            .one(db)
            .await?
            .and_then(|row| elsewhere(row.state_id, format!("/civil-society/{}", row.slug))),
        Published::Cluster => {
            cluster::Entity::find_by_id(cluster::Key::new(id)).one(db).await?.and_then(|row| elsewhere(row.state_id, "/".to_string()))
        }
    })
}
