//! A target of a Goal.

use super::{Localised, sdg_goal};
use sea_orm::entity::prelude::*;

/// The key of a target of a Goal.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sdg_target")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub goal_id: sdg_goal::Key,
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
