//! The hash of a record as it was when an event made or changed it.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "history_record")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub event_id: i64,
    /// The code of a [`RecordKind`](crate::db::history::RecordKind), as it stands: `verify` must not stop at one that it does not know.
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub record_id: i64,
    #[sea_orm(column_type = "Text")]
    pub digest: String,
    /// The address of the record's public form, if it has one.
    #[sea_orm(column_type = "Text", nullable)]
    pub place: Option<String>,
    /// The digest of the record's public form.
    #[sea_orm(column_type = "Text", nullable)]
    pub public_digest: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
