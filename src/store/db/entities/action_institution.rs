//! Links an action to an institution that carries it out.

use super::{action, institution};
use sea_orm::entity::prelude::*;

/// The key of a link between an action and an institution.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "action_institution")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: action::Key,
    pub institution_id: institution::Key,
    pub leads: bool,
    /// Since when, if later than the action’s publication.
    pub since: Option<Date>,
    /// The day from which the link holds no more. The institution that leads the action does so until the end.
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
