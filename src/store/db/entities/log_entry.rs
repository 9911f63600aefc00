//! An entry of the public log.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "log_entry")]
pub struct Model {
    /// The position in the log, counted from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub closing: i64,
    /// The hash of the line as a leaf of the tree (RFC 6962), in hexadecimal.
    #[sea_orm(column_type = "Text")]
    pub leaf: String,
    /// The entry as canonical JSON (RFC 8785).
    #[sea_orm(column_type = "Text")]
    pub line: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
