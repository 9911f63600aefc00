//! Links an action to an SDG target that it serves.

use super::{action, sdg_target};
use sea_orm::entity::prelude::*;

/// The key of a link between an action and an SDG target.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "action_sdg_target")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: action::Key,
    pub sdg_target_id: sdg_target::Key,
    /// Since when, if later than the action’s publication.
    pub since: Option<Date>,
    /// The day from which the link holds no more.
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
