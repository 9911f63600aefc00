//! A State party.

use super::Localised;
use sea_orm::entity::prelude::*;

/// The key of a State.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "state")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub iso3: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub iso2: Option<String>,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Text")]
    pub aliases: String,
    pub fiction: bool,
    #[sea_orm(column_type = "Json", nullable)]
    pub note: Option<Localised>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
