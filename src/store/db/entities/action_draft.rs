//! An action, or its next version, before it is published.

use crate::db::Coded;
use answerable_domain::rules::reporting::ReportStage;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "action_draft")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub action_id: Option<i64>,
    pub institution_id: i64,
    #[sea_orm(column_type = "Json")]
    pub content: Json,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<ReportStage>,
    #[sea_orm(column_type = "Text", nullable)]
    pub question: Option<String>,
    pub version: i32,
    pub changed_by_id: i64,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
