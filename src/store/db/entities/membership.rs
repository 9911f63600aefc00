//! A person's membership: their role in a body, from a day until a day.

use super::person;
use crate::db::Coded;
use answerable_domain::model::{BodyKind, Role};
use sea_orm::entity::prelude::*;

/// The key of a membership.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub body_kind: Coded<BodyKind>,
    pub body_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub role: Coded<Role>,
    pub since: Date,
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
