//! A status update before it is published.

use super::{institution, person, recommendation, status_update};
use crate::db::Coded;
use answerable_domain::model::Status;
use answerable_domain::rules::reporting::ReportStage;
use sea_orm::entity::prelude::*;

/// The key of a status draft.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "status_draft")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub recommendation_id: recommendation::Key,
    pub institution_id: institution::Key,
    #[sea_orm(column_type = "Text", nullable)]
    pub status: Option<Coded<Status>>,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub reasons: String,
    #[sea_orm(column_type = "Text")]
    pub missing: String,
    #[sea_orm(column_type = "Text")]
    pub next_step: String,
    pub next_step_on: Option<Date>,
    pub corrects_id: Option<status_update::Key>,
    pub later_recommendation_id: Option<recommendation::Key>,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<ReportStage>,
    #[sea_orm(column_type = "Text", nullable)]
    pub question: Option<String>,
    pub version: i32,
    /// The person on whose desk the draft lies: a hand-over moves it.
    pub changed_by_id: person::Key,
    /// The person who wrote the words as they stand, or submitted them as their own. A hand-over does not change this.
    pub words_by_id: Option<person::Key>,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
