//! Evidence of something that is not published yet.

use crate::db::Coded;
use answerable_domain::model::EvidenceKind;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "draft_evidence")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub status_draft_id: Option<i64>,
    pub action_draft_id: Option<i64>,
    pub submission_id: Option<i64>,
    /// What kind of evidence it is; empty until somebody has chosen one.
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<Option<EvidenceKind>>,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub url: Option<String>,
    /// The hash of the file that was sent with the evidence.
    #[sea_orm(column_type = "Text", nullable)]
    pub file_hash: Option<String>,
    pub dated_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
