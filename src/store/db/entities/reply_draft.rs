//! A reply to an assessment before it is published.

use super::{assessment, institution, person};
use crate::db::Coded;
use answerable_domain::rules::reporting::ReportStage;
use sea_orm::entity::prelude::*;

/// The key of a reply draft.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reply_draft")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub assessment_id: assessment::Key,
    pub institution_id: institution::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<ReportStage>,
    #[sea_orm(column_type = "Text", nullable)]
    pub question: Option<String>,
    pub version: i32,
    pub changed_by_id: person::Key,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
