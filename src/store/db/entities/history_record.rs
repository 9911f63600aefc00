//! The hash of a record as it was when an event made or changed it.

use super::event;
use sea_orm::entity::prelude::*;

/// The key of the digest of a record in an event.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "history_record")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub event_id: event::Key,
    /// The code of a [`RecordKind`](crate::db::codes::RecordKind), as it stands: `verify` must not stop at one that it does not know.
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
