//! Links a recommendation to an earlier one that it takes up.

use super::recommendation;
use crate::db::Coded;
use answerable_domain::model::LineageKind;
use sea_orm::entity::prelude::*;

/// The key of a link between a recommendation and an earlier one.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "lineage")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub recommendation_id: recommendation::Key,
    pub earlier_id: recommendation::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<LineageKind>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
