//! An article of a treaty.

use super::{Localised, instrument};
use sea_orm::entity::prelude::*;

/// The key of a provision.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "provision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub instrument_id: instrument::Key,
    #[sea_orm(column_type = "Text")]
    pub code: String,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    pub position: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
