//! A reminder that was sent.

use super::person;
use crate::db::Coded;
use answerable_domain::model::DueKind;
use sea_orm::entity::prelude::*;

/// The key of a reminder that was sent.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_sent")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub subject_kind: Coded<DueKind>,
    pub subject_id: i64,
    pub due_on: Date,
    #[sea_orm(column_type = "Text")]
    pub code: String,
    pub sent_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
