//! The records that a hiding covers besides the chosen one: those that people read on the same page as its own words.

use super::fold::bare;
use super::place::Place;
use crate::db::entities::{assessment, document, recommendation};
use crate::failure::Done;
use answerable_domain::model::Published;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement};
use std::collections::BTreeSet;

/// The records that a hiding covers, the chosen one first.
#[derive(Clone, Debug, Default)]
pub struct Covered {
    pub records: Vec<(Published, i64)>,
    /// Other recommendations under the same heading, of which the heading alone is covered.
    pub headings: Vec<recommendation::Key>,
}

/// The records that a hiding covers: with an assessment, those that say the same words because they were written in one piece with it;
/// with a document, its paragraphs; with a recommendation, the paragraph that it belongs to, those that belong to it, and the heading
/// above it.
///
/// # Errors
/// If the database fails.
pub async fn covered(db: &impl ConnectionTrait, place: &Place) -> Done<Covered> {
    let mut found = Covered { records: vec![(place.kind, place.id)], headings: Vec::new() };
    match place.kind {
        Published::Assessment => found
            .records
            .extend(together(db, assessment::Key::new(place.id)).await?.into_iter().map(|id| (Published::Assessment, id.number()))),
        Published::Document => {
            let rows = of_document(db, document::Key::new(place.id)).await?;
            found.records.extend(rows.into_iter().map(|row| (Published::Recommendation, row.id.number())));
        }
        Published::Recommendation => {
            let Some(own) = recommendation::Entity::find_by_id(recommendation::Key::new(place.id)).one(db).await? else { return Ok(found) };
            let near =
                Condition::any().add(recommendation::Column::ParentId.eq(own.id)).add(recommendation::Column::Id.is_in(own.parent_id));
            let near = recommendation::Entity::find().filter(near).order_by_asc(recommendation::Column::Id).all(db).await?;
            found.records.extend(near.iter().map(|row| (Published::Recommendation, row.id.number())));
            let headings: BTreeSet<String> = near.iter().chain([&own]).flat_map(headings).collect();
            let others = of_document(db, own.document_id).await?.into_iter();
            let others = others.filter(|row| !found.records.contains(&(Published::Recommendation, row.id.number())));
            found.headings = others.filter(|row| self::headings(row).iter().any(|own| headings.contains(own))).map(|row| row.id).collect();
        }
        _ => {}
    }
    Ok(found)
}

async fn of_document(db: &impl ConnectionTrait, document: document::Key) -> Done<Vec<recommendation::Model>> {
    let rows = recommendation::Entity::find().filter(recommendation::Column::DocumentId.eq(document));
    Ok(rows.order_by_asc(recommendation::Column::Id).all(db).await?)
}

/// The heading above a recommendation, in each language, as its letters and digits alone.
fn headings(row: &recommendation::Model) -> Vec<String> {
    let words = row.section.iter().flat_map(|section| section.0.by_language().values());
    words.map(|words| bare(words)).filter(|words| !words.is_empty()).collect()
}

/// The other assessments that were written in one piece with this one.
async fn together(db: &impl ConnectionTrait, assessment: assessment::Key) -> Done<Vec<assessment::Key>> {
    #[derive(FromQueryResult)]
    struct Row {
        id: assessment::Key,
    }
    let sql = format!(
        "SELECT DISTINCT o.assessment_id AS id FROM submission_assessment l JOIN submission_assessment o \
         ON o.submission_id = l.submission_id WHERE l.assessment_id = {assessment} AND o.assessment_id <> {assessment} ORDER BY o.assessment_id",
    );
    let rows = Row::find_by_statement(Statement::from_string(db.get_database_backend(), sql)).all(db).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
