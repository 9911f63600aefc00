//! A date of a reporting cycle.

use super::reporting_cycle;
use crate::db::Coded;
use answerable_domain::model::CycleDateKind;
use sea_orm::entity::prelude::*;

/// The key of a date of a reporting cycle.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "cycle_date")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub cycle_id: reporting_cycle::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<CycleDateKind>,
    pub falls_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
