//! «Not ours»: an institution’s answer to a responsibility, and what became of it.

use super::{person, responsibility};
use crate::db::Coded;
use answerable_domain::model::RefusalDecision;
use sea_orm::entity::prelude::*;

/// The key of a refusal of a responsibility.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "responsibility_refusal")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub responsibility_id: responsibility::Key,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    pub made_on: Date,
    #[sea_orm(column_type = "Text", nullable)]
    pub decision: Option<Coded<RefusalDecision>>,
    #[sea_orm(column_type = "Text", nullable)]
    pub decision_reason: Option<String>,
    pub decided_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
