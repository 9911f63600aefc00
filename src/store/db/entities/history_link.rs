//! A link of the history's chain: the hash over an event, what the event made, and the link before it.

use super::event;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "history_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: event::Key,
    #[sea_orm(column_type = "Text")]
    pub salt: String,
    #[sea_orm(column_type = "Text")]
    pub hash: String,
    /// The hash of what the link withholds, kept for a link whose salt was destroyed with hidden words.
    #[sea_orm(column_type = "Text", nullable)]
    pub withheld: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
