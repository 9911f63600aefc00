//! A cluster: recommendations that are answered together.

use super::{Localised, state};
use sea_orm::entity::prelude::*;

/// The key of a cluster.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "cluster")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    pub state_id: state::Key,
    #[sea_orm(column_type = "Json")]
    pub titles: Localised,
    pub created_on: Date,
    pub ended_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
