//! The name under which an assessment shows now. What was published stays as it was written; an organisation may later lower how much of
//! its name shows, and then every page shows less, also pages as at earlier days (app/RULES.md, rule 6).

use super::entities::{Localised, assessment, assessment_visibility};
use crate::db::entities::organisation;
use answerable_domain::model::Visibility;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// The most keys that one statement names.
const KEYS: usize = 5_000;

/// The lowered visibility of assessments, by the assessment's key. An assessment that is not here shows as it was published.
#[derive(Debug, Default)]
pub struct Lowered(HashMap<assessment::Key, assessment_visibility::Model>);

impl Lowered {
    /// Reads the lowered visibility of the assessments with these keys.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub async fn of(db: &impl ConnectionTrait, ids: impl Iterator<Item = assessment::Key>) -> Result<Lowered, DbErr> {
        let ids: Vec<assessment::Key> = ids.collect();
        let mut found = HashMap::new();
        for keys in ids.chunks(KEYS) {
            let rows = assessment_visibility::Entity::find()
                .filter(assessment_visibility::Column::AssessmentId.is_in(keys.iter().copied()))
                .order_by_asc(assessment_visibility::Column::Id)
                .all(db)
                .await?;
            found.extend(rows.into_iter().map(|row| (row.assessment_id, row)));
        }
        Ok(Lowered(found))
    }

    /// Replaces the published visibility, pseudonym and coalition of assessments with those that hold now.
    pub fn apply(&self, rows: &mut [assessment::Model]) {
        for row in rows {
            if let Some(now) = self.0.get(&row.id) {
                row.visibility = now.visibility;
                row.pseudonym.clone_from(&now.pseudonym);
                row.coalition_id = now.coalition_id;
            }
        }
    }

    /// The visibility and the coalition under which one assessment shows now: the lowered ones, otherwise those that were published.
    pub fn shows(
        &self,
        id: assessment::Key,
        published: Visibility,
        coalition: Option<organisation::Key>,
    ) -> (Visibility, Option<organisation::Key>) {
        match self.0.get(&id) {
            Some(now) => (now.visibility.0, now.coalition_id),
            None => (published, coalition),
        }
    }
}

/// A pseudonym in one language, as the table's localised column holds it.
pub fn pseudonym(language: &str, text: &str) -> Localised {
    Localised::from(answerable_domain::model::Words::one(language, text))
}
