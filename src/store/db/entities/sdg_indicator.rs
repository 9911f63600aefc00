//! An indicator of a target.

use super::{Localised, sdg_target};
use sea_orm::entity::prelude::*;

/// The key of an indicator of a target.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sdg_indicator")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub target_id: sdg_target::Key,
    #[sea_orm(column_type = "Text")]
    pub code: String,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Json", nullable)]
    pub official: Option<Localised>,
    pub position: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
