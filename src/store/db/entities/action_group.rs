//! Links an action to a group of people that it is for.

use super::{action, group};
use sea_orm::entity::prelude::*;

/// The key of a link between an action and a group of people.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "action_group")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: action::Key,
    pub group_id: group::Key,
    /// Since when, if later than the action’s publication.
    pub since: Option<Date>,
    /// The day from which the link holds no more.
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
