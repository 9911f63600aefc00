//! A latch: a row that is held while something is done that must be done one at a time.

use sea_orm::entity::prelude::*;

/// The key of a latch.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "latch")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// The day on which the latch's round was last done, where it is done once a day.
    pub done_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
