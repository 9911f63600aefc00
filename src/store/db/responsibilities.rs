//! Which institutions answer for recommendations now, read from the database itself and not from memory: what a coordinator is shown must
//! be what a change is then compared with.

use crate::db::entities::*;
use answerable_domain::rules::responsibilities::Held;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use std::collections::HashMap;

/// The most keys that one query names; databases have a limit.
const KEYS: usize = 5_000;

/// The keys of a State's recommendations, as a condition.
pub fn of_state(state: state::Key) -> SelectStatement {
    Query::select()
        .column((recommendation::Entity, recommendation::Column::Id))
        .from(recommendation::Entity)
        .inner_join(
            document::Entity,
            Expr::col((document::Entity, document::Column::Id)).equals((recommendation::Entity, recommendation::Column::DocumentId)),
        )
        .and_where(Expr::col((document::Entity, document::Column::StateId)).eq(state))
        .take()
}

/// The keys of the responsibilities for a State's recommendations, as a condition.
pub fn responsibilities_of_state(state: state::Key) -> SelectStatement {
    Query::select()
        .column(responsibility::Column::Id)
        .from(responsibility::Entity)
        .and_where(Expr::col(responsibility::Column::RecommendationId).in_subquery(of_state(state)))
        .take()
}

/// The responsibilities that have not ended, by recommendation; the lead institution first.
///
/// # Errors
/// If the database cannot be read.
pub async fn held(
    db: &impl ConnectionTrait,
    recommendations: &[recommendation::Key],
) -> Result<HashMap<recommendation::Key, Vec<Held>>, DbErr> {
    let mut found: HashMap<recommendation::Key, Vec<Held>> = HashMap::new();
    for ids in recommendations.chunks(KEYS) {
        let rows = responsibility::Entity::find()
            .filter(responsibility::Column::RecommendationId.is_in(ids.iter().copied()))
            .filter(responsibility::Column::Until.is_null())
            .all(db)
            .await?;
        for row in rows {
            let held = Held { id: row.id.number(), institution: row.institution_id.number(), role: row.role.0, due_on: row.due_on };
            found.entry(row.recommendation_id).or_default().push(held);
        }
    }
    found.values_mut().for_each(|list| list.sort_by_key(|held| (held.role, held.institution)));
    Ok(found)
}
