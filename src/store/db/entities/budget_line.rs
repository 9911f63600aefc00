//! Money for an action in a year, in minor units.

use super::{Localised, action};
use sea_orm::entity::prelude::*;

/// The key of a budget line.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "budget_line")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: action::Key,
    pub year: i32,
    #[sea_orm(column_type = "Text")]
    pub currency: String,
    pub allocated_minor: i64,
    pub spent_minor: Option<i64>,
    #[sea_orm(column_type = "Json", nullable)]
    pub source: Option<Localised>,
    /// Since when, if later than the action’s publication.
    pub since: Option<Date>,
    /// The day from which the amount holds no more: a later version of the action says something else.
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
