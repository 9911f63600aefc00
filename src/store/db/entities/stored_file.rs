//! A stored file of evidence, addressed by the hash of its contents.

use sea_orm::entity::prelude::*;

/// The key of a stored file.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "stored_file")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub hash: String,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub size: i64,
    /// When the file was last sent. If nothing refers to the file a day later, it is removed.
    pub begun_at: DateTimeUtc,
    pub stored_at: Option<DateTimeUtc>,
    /// From when the file may be read: at once, or after a scanner has looked at it.
    pub cleared_at: Option<DateTimeUtc>,
    /// What the scanner found in the file, as the scanner calls it; the file itself is gone then.
    #[sea_orm(column_type = "Text", nullable)]
    pub found: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
