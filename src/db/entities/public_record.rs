//! Where everybody finds a record, and the salt in its public form.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "public_record")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub record_id: i64,
    /// The last part of its address.
    #[sea_orm(column_type = "Text")]
    pub name: String,
    /// Random, and replaced whenever the form changes: what was hidden cannot be guessed at.
    #[sea_orm(column_type = "Text")]
    pub salt: String,
    /// In which closing of the log its digest stands, or will.
    pub closing: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
