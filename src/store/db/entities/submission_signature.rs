//! The signature of an organisation under what another member of its coalition has written.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_signature")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub submission_id: i64,
    pub organisation_id: i64,
    pub named: bool,
    /// A digest of the words that were signed.
    #[sea_orm(column_type = "Text")]
    pub words: String,
    pub signed_on: Date,
    pub left_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
