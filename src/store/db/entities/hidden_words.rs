//! Hidden words, files, and what was said of them, sealed with a key that is not in the database.

use super::hiding;
use crate::db::Coded;
use crate::db::codes::SealedKind;
use sea_orm::entity::prelude::*;

/// The key of a piece of sealed words.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "hidden_words")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub hiding_id: hiding::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<SealedKind>,
    #[sea_orm(column_type = "Text")]
    pub sealed: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub mark: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
