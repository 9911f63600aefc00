//! A closing of the public log.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "log_closing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    /// How many entries the log has after this closing.
    pub size: i64,
    /// The root of the tree over these entries, in hexadecimal.
    #[sea_orm(column_type = "Text")]
    pub root: String,
    /// The signed checkpoint, as it is served.
    #[sea_orm(column_type = "Text")]
    pub note: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
