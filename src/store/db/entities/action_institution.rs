//! Links an action to an institution that carries it out.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "action_institution")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub action_id: i64,
    pub institution_id: i64,
    pub leads: bool,
    /// Since when, if later than the action’s publication.
    pub since: Option<Date>,
    /// The day from which the link holds no more. The institution that leads the action does so until the end.
    pub until: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
