//! Evidence of something that is not published yet.

use super::{action_draft, status_draft, submission};
use crate::db::Coded;
use answerable_domain::model::EvidenceKind;
use sea_orm::entity::prelude::*;

/// The key of a piece of drafted evidence.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "draft_evidence")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub status_draft_id: Option<status_draft::Key>,
    pub action_draft_id: Option<action_draft::Key>,
    pub submission_id: Option<submission::Key>,
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
