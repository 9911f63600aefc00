//! A dated report by the lead institution on a recommendation. Append-only.

use super::{institution, recommendation};
use crate::db::Coded;
use answerable_domain::model::Status;
use sea_orm::entity::prelude::*;

/// The key of a status update.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "status_update")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    pub recommendation_id: recommendation::Key,
    pub institution_id: institution::Key,
    #[sea_orm(column_type = "Text")]
    pub status: Coded<Status>,
    pub published_on: Date,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub reasons: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub missing: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub next_step: Option<String>,
    pub next_step_on: Option<Date>,
    pub corrects_id: Option<Key>,
    pub later_recommendation_id: Option<recommendation::Key>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
