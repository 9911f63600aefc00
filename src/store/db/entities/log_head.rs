//! The closing of the public log that is still open, in one row.

use sea_orm::entity::prelude::*;

/// The key of the row with the open closing.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "log_head")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub closing: i64,
    /// The day on which the first event of the closing came; none if none has come yet.
    pub opened_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
