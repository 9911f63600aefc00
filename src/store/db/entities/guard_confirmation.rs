//! What a person confirmed of a piece of text that the guard asked about, and who looked at it a second time. Never public.

use super::person;
use crate::db::Coded;
use crate::db::codes::GuardSubject;
use sea_orm::entity::prelude::*;

/// The key of a confirmation of what the guard asked about.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
#[sea_orm(table_name = "guard_confirmation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub subject_kind: Coded<GuardSubject>,
    pub subject_id: i64,
    #[sea_orm(column_type = "Text")]
    pub field: String,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub digest: String,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    pub person_id: person::Key,
    pub confirmed_on: Date,
    pub seconded_by_id: Option<person::Key>,
    pub seconded_on: Option<Date>,
    /// A digest of all the texts and files that were to become public together.
    #[sea_orm(column_type = "Text", nullable)]
    #[serde(default)]
    pub words: Option<String>,
    /// A digest of the one field in which the piece stands.
    #[sea_orm(column_type = "Text", nullable)]
    #[serde(default)]
    pub field_words: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
