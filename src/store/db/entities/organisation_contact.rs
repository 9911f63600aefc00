//! How a registered organisation is reached: for the moderator and the organisation’s lead alone.

use super::organisation;
use sea_orm::entity::prelude::*;

/// The key of an organisation's contact.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation_contact")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub organisation_id: organisation::Key,
    #[sea_orm(column_type = "Text")]
    pub email: String,
    pub by_mail: bool,
    #[sea_orm(column_type = "Text")]
    pub reached_by: String,
    pub changed_on: Date,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
