//! A document that is being taken in.

use crate::db::Coded;
use answerable_domain::model::DocumentKind;
use answerable_domain::view::intake::IntakeStage;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "intake")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub state_id: i64,
    pub begun_by_id: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<IntakeStage>,
    pub file_id: Option<i64>,
    #[sea_orm(column_type = "Json")]
    pub source: Json,
    #[sea_orm(column_type = "Json")]
    pub warnings: Json,
    #[sea_orm(column_type = "Text")]
    pub symbol: String,
    pub mechanism_id: Option<i64>,
    pub instrument_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<DocumentKind>,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub adopted_on: Option<Date>,
    #[sea_orm(column_type = "Text", nullable)]
    pub session: Option<String>,
    pub cycle: Option<i32>,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub source_url: Option<String>,
    pub version: i32,
    pub document_id: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub file_name: Option<String>,
    /// Why the intake was given up.
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
