//! A body that issues recommendations.

use super::Localised;
use crate::db::Coded;
use answerable_domain::model::MechanismKind;
use sea_orm::entity::prelude::*;

/// The key of a mechanism.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mechanism")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<MechanismKind>,
    #[sea_orm(column_type = "Text")]
    pub abbreviation: String,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Text")]
    pub aliases: String,
    pub position: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
