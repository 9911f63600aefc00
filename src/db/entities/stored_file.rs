//! A file of evidence, by what is in it.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "stored_file")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(column_type = "Text")]
    pub hash: String,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub size: i64,
    /// When it was last sent: what nothing refers to a day later is removed.
    pub begun_at: DateTimeUtc,
    pub stored_at: Option<DateTimeUtc>,
    /// Since when it may be read: at once, or since a scanner has looked at it.
    pub cleared_at: Option<DateTimeUtc>,
    /// What the scanner calls it; the file itself is gone then.
    #[sea_orm(column_type = "Text", nullable)]
    pub found: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
