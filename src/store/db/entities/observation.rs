//! A value of an indicator for a State and year.

use super::{Localised, sdg_indicator, state};
use sea_orm::entity::prelude::*;

/// The key of an observation.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "observation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub indicator_id: sdg_indicator::Key,
    pub state_id: state::Key,
    pub year: i32,
    #[sea_orm(column_type = "Text")]
    pub value: String,
    #[sea_orm(column_type = "Text")]
    pub unit: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub sex: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub age: Option<String>,
    #[sea_orm(column_type = "Json")]
    pub source: Localised,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
