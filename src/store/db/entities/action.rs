//! An action that an institution takes.

use super::{Localised, state};
use crate::db::Coded;
use answerable_domain::model::ActionKind;
use sea_orm::entity::prelude::*;

/// The key of an action.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "action")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    pub state_id: state::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<ActionKind>,
    #[sea_orm(column_type = "Json")]
    pub titles: Localised,
    #[sea_orm(column_type = "Json", nullable)]
    pub description: Option<Localised>,
    #[sea_orm(column_type = "Json", nullable)]
    pub place: Option<Localised>,
    pub published_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
