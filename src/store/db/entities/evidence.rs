//! What supports a status update, an action or an assessment. Append-only once published.

use crate::db::Coded;
use answerable_domain::model::EvidenceKind;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub status_update_id: Option<i64>,
    pub action_id: Option<i64>,
    pub assessment_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<EvidenceKind>,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub url: Option<String>,
    pub dated_on: Option<Date>,
    pub published_on: Option<Date>,
    /// The hash of the stored file, where the evidence is a file.
    #[sea_orm(column_type = "Text", nullable)]
    pub file_hash: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
