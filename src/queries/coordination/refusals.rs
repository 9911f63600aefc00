//! Answers «not ours» of institutions, and what was decided about them.

use super::CoordinationAt;
use answerable_domain::model::*;
use answerable_domain::view::coordination::*;
use answerable_store::db::entities::*;
use answerable_store::db::responsibilities::{held, responsibilities_of_state};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// The most decided answers that are listed.
const MOST: u64 = 100;

impl CoordinationAt {
    /// The answers that wait, the oldest first, or those that were decided, the newest first; of one recommendation or of all.
    pub(super) async fn refusals_where(&self, decided: bool, of: Option<recommendation::Key>, lang: Lang) -> Result<Vec<Refusal>, DbErr> {
        let db = &self.at.db;
        let mut asked = responsibility_refusal::Entity::find()
            .filter(responsibility_refusal::Column::ResponsibilityId.in_subquery(responsibilities_of_state(self.state)));
        asked = if decided {
            asked
                .filter(responsibility_refusal::Column::DecidedOn.is_not_null())
                .order_by_desc(responsibility_refusal::Column::DecidedOn)
                .order_by_desc(responsibility_refusal::Column::Id)
                .limit(MOST)
        } else {
            asked.filter(responsibility_refusal::Column::DecidedOn.is_null()).order_by_asc(responsibility_refusal::Column::Id)
        };
        let rows = asked.all(db).await?;
        let posts = responsibility::Entity::find()
            .filter(responsibility::Column::Id.is_in(rows.iter().map(|row| row.responsibility_id)))
            .all(db)
            .await?;
        let posts: HashMap<responsibility::Key, responsibility::Model> = posts.into_iter().map(|post| (post.id, post)).collect();
        let ids: Vec<recommendation::Key> = posts.values().map(|post| post.recommendation_id).collect();
        let now = held(db, &ids).await?;
        let alike = self.leads_of_alike();
        let institutions = &self.at.snapshot.catalogue.institutions;
        let mut found = Vec::new();
        for row in rows {
            let Some(post) = posts.get(&row.responsibility_id) else { continue };
            if of.is_some_and(|id| id != post.recommendation_id) {
                continue;
            }
            let Some(at) = self.at.snapshot.facts.row(post.recommendation_id) else { continue };
            let (Some(listed), Some(institution), Some(role)) =
                (self.at.list(&[at], lang).await?.pop(), institutions.place(post.institution_id), Some(post.role.0))
            else {
                continue;
            };
            let institution = institutions.at(institution).named.clone();
            let mut suggestions = if decided { Vec::new() } else { self.suggested(at, &alike) };
            suggestions.retain(|suggestion| suggestion.institution.code != institution.code);
            found.push(Refusal {
                id: row.id.number(),
                reference: listed.reference,
                wording: listed.wording,
                institution,
                role,
                language: row.language,
                reason: row.reason,
                made_on: row.made_on,
                decided: row
                    .decision
                    .zip(row.decided_on)
                    .map(|(decision, on)| (decision == RefusalDecision::Upheld, row.decision_reason, on)),
                held: now.get(&post.recommendation_id).cloned().unwrap_or_default(),
                suggestions,
            });
        }
        Ok(found)
    }
}
