//! Links recommendation and sdg target.

use super::{recommendation, sdg_target};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation_sdg_target")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub recommendation_id: recommendation::Key,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sdg_target_id: sdg_target::Key,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
