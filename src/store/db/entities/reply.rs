//! The responsible institution's public answer to an assessment. Append-only.

use super::{assessment, institution};
use sea_orm::entity::prelude::*;

/// The key of a reply.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "reply")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub assessment_id: assessment::Key,
    pub institution_id: institution::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub published_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
