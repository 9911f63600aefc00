//! A body whose words are hidden by a hiding: it is told, and may appeal.

use super::hiding;
use crate::db::Coded;
use answerable_domain::model::BodyKind;
use sea_orm::entity::prelude::*;

/// The key of a link between a hiding and a body.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "hiding_body")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub hiding_id: hiding::Key,
    #[sea_orm(column_type = "Text")]
    pub body_kind: Coded<BodyKind>,
    pub body_id: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
