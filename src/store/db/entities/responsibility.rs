//! An institution that answers for a recommendation.

use super::{institution, recommendation};
use crate::db::Coded;
use answerable_domain::model::ResponsibilityRole;
use sea_orm::entity::prelude::*;

/// The key of a responsibility.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "responsibility")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub recommendation_id: recommendation::Key,
    pub institution_id: institution::Key,
    #[sea_orm(column_type = "Text")]
    pub role: Coded<ResponsibilityRole>,
    pub since: Date,
    pub until: Option<Date>,
    pub due_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
