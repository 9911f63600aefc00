//! An organisation's answer to a reply; there is one at most.

use super::reply;
use sea_orm::entity::prelude::*;

/// The key of an answer to a reply.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "reply_answer")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub reply_id: reply::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub published_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
