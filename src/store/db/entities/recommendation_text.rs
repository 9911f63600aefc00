//! A recommendation's wording in one language and kind. Append-only.

use super::recommendation;
use crate::db::Coded;
use answerable_domain::model::TextKind;
use sea_orm::entity::prelude::*;

/// The key of a wording of a recommendation.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "recommendation_text")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub recommendation_id: recommendation::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<TextKind>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub published_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
