//! A dated note that an assessment was withdrawn. Append-only.

use super::assessment;
use sea_orm::entity::prelude::*;

/// The key of a withdrawal.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "assessment_withdrawal")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub assessment_id: assessment::Key,
    pub published_on: Date,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
