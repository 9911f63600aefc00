//! A mark that a moderator made in a submission; it stays until the next decision.

use super::submission_decision;
use sea_orm::entity::prelude::*;

/// The key of a mark in a submission.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_mark")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub submission_decision_id: submission_decision::Key,
    #[sea_orm(column_type = "Text", nullable)]
    pub field: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub passage: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
