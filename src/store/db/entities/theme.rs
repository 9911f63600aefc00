//! A theme that recommendations are about.

use super::Localised;
use sea_orm::entity::prelude::*;

/// The scheme of themes that coordinators add.
pub const OWN_SCHEME: &str = "own";

/// The key of a theme.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "theme")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    #[sea_orm(column_type = "Text")]
    pub scheme: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub code: Option<String>,
    pub parent_id: Option<Key>,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Text")]
    pub aliases: String,
    pub position: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
