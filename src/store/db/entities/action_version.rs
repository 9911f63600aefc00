//! A version of an action: where the action stood from a day on. Append-only.

use super::{Localised, action};
use crate::db::Coded;
use answerable_domain::model::ActionState;
use sea_orm::entity::prelude::*;

/// The key of an action version.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "action_version")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: action::Key,
    #[sea_orm(column_type = "Text")]
    pub state: Coded<ActionState>,
    #[sea_orm(column_type = "Json", nullable)]
    pub abandoned_reason: Option<Localised>,
    pub planned_start: Option<Date>,
    pub planned_end: Option<Date>,
    pub started_on: Option<Date>,
    pub finished_on: Option<Date>,
    pub progress: i32,
    pub published_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
