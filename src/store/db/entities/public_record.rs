//! The address of a record in the public log, and the salt in its public form.

use crate::db::Coded;
use crate::db::codes::RecordKind;
use sea_orm::entity::prelude::*;

/// The key of a record's address in the public log.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "public_record")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<RecordKind>,
    pub record_id: i64,
    /// The last part of the record's address.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// The random salt of the public form, replaced whenever the form changes: this way nobody can find out by guessing what was hidden.
    #[sea_orm(column_type = "Text")]
    pub salt: String,
    /// The closing of the log in which the form's digest stands, or will stand.
    pub closing: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
