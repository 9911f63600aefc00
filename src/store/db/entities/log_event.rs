//! Links an event that has an entry in the public log to its closing.

use super::event;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "log_event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: event::Key,
    pub closing: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
