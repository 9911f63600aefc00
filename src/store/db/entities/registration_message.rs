//! A message about a registration request: a question of the moderator to the organisation, or the organisation's answer.

use super::registration;
use sea_orm::entity::prelude::*;

/// The key of a message about a request to be registered.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration_message")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub registration_id: registration::Key,
    pub by_moderator: bool,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub written_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
