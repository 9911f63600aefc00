//! Links a recommendation to an earlier one that it takes up.

use crate::db::Coded;
use answerable_domain::model::LineageKind;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "lineage")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub recommendation_id: i64,
    pub earlier_id: i64,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<LineageKind>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
