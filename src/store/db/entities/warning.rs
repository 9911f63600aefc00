//! A reader's warning that something published endangers a person. Nothing is stored about who gave it.

use super::{hiding, person};
use crate::db::Coded;
use answerable_domain::model::Published;
use sea_orm::entity::prelude::*;

/// The key of a warning.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "warning")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub token: String,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<Published>,
    pub record_id: i64,
    #[sea_orm(column_type = "Text", nullable)]
    pub sealed: Option<String>,
    pub received_on: Date,
    pub closed_by_id: Option<person::Key>,
    pub closed_on: Option<Date>,
    pub hiding_id: Option<hiding::Key>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
