//! A treaty.

use super::{Localised, mechanism};
use sea_orm::entity::prelude::*;

/// The key of an instrument.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "instrument")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    #[sea_orm(column_type = "Text")]
    pub abbreviation: String,
    pub mechanism_id: Option<mechanism::Key>,
    pub adopted_on: Option<Date>,
    pub in_force_on: Option<Date>,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
