//! A value of a row in which a hiding has put a stone (the mark in the place of hidden words), or that the hiding changed.

use super::hiding;
use crate::db::Coded;
use crate::db::codes::RecordKind;
use sea_orm::entity::prelude::*;

/// The key of a value that a hiding changed.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "hiding_piece")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub hiding_id: hiding::Key,
    #[sea_orm(column_type = "Text")]
    pub table_name: String,
    pub row_id: i64,
    #[sea_orm(column_type = "Text")]
    pub column_name: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub record_kind: Option<Coded<RecordKind>>,
    pub record_id: Option<i64>,
    /// The key of the record as people read it, in whose place the value shows.
    pub within_id: Option<i64>,
    pub open: bool,
    #[sea_orm(column_type = "Text", nullable)]
    pub form: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
