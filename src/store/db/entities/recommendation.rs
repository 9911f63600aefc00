//! One paragraph or lettered sub-paragraph of a document.

use super::{Localised, document, state};
use crate::db::Coded;
use answerable_domain::model::{Nature, Response};
use sea_orm::entity::prelude::*;

/// The key of a recommendation.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "recommendation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub document_id: document::Key,
    #[sea_orm(column_type = "Text")]
    pub paragraph: String,
    pub position: i32,
    pub parent_id: Option<Key>,
    #[sea_orm(column_type = "Text")]
    pub nature: Coded<Nature>,
    #[sea_orm(column_type = "Json", nullable)]
    pub section: Option<Localised>,
    #[sea_orm(column_type = "Text", nullable)]
    pub response: Option<Coded<Response>>,
    pub recommended_by_id: Option<state::Key>,
    pub action_category: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
