//! What supports a status update, an action or an assessment. Append-only once published.

use super::{action, assessment, status_update};
use crate::db::Coded;
use answerable_domain::model::EvidenceKind;
use sea_orm::entity::prelude::*;

/// The key of a piece of evidence.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub status_update_id: Option<status_update::Key>,
    pub action_id: Option<action::Key>,
    pub assessment_id: Option<assessment::Key>,
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
