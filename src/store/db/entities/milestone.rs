//! A milestone: a step of an action.

use super::{Localised, action};
use sea_orm::entity::prelude::*;

/// The key of a milestone.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "milestone")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: action::Key,
    #[sea_orm(column_type = "Json")]
    pub titles: Localised,
    pub due_on: Date,
    pub reached_on: Option<Date>,
    /// Since when, if later than the action’s publication.
    pub since: Option<Date>,
    /// The day from which the milestone holds no more: a later version of the action says something else.
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
