//! The coordinator's public question on a published update. Append-only.

use super::status_update;
use sea_orm::entity::prelude::*;

/// The key of a question on a status update.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "status_question")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub status_update_id: status_update::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub published_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
