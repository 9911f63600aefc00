//! The people of a body: whose names stand beside a confirmation, and who may be the second person.

use answerable_domain::model::{Role, SignedIn};
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{membership, person};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// The names of some people, by key.
pub(super) async fn names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = person::Key>,
) -> Result<HashMap<person::Key, String>, DbErr> {
    let ids: Vec<person::Key> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(person::Key, String)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Whether the body has another person, in one of these roles, who may be the second.
pub(super) async fn somebody_else(db: &impl ConnectionTrait, who: &SignedIn, roles: &[Role]) -> Result<bool, DbErr> {
    let Some(body) = who.member.as_ref().map(|member| &member.body) else { return Ok(false) };
    let others = membership::Entity::find()
        .filter(membership::Column::BodyKind.eq(body.kind.code()))
        .filter(membership::Column::BodyId.eq(body.id))
        .filter(membership::Column::Role.is_in(roles.iter().map(|role| role.code())))
        .filter(membership::Column::PersonId.ne(who.person_key()))
        .filter(membership::Column::Until.is_null())
        .count(db)
        .await?;
    Ok(others > 0)
}
