//! A moderator's decision on a submission, visible to its organisation and to moderators.

use crate::db::Coded;
use answerable_domain::model::{Decision, Ground};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_decision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub submission_id: i64,
    #[sea_orm(column_type = "Text")]
    pub decision: Coded<Decision>,
    #[sea_orm(column_type = "Text", nullable)]
    pub ground: Option<Coded<Ground>>,
    pub decided_by_id: i64,
    pub received_on: Date,
    pub decided_on: Date,
    pub duplicate_assessment_id: Option<i64>,
    pub duplicate_submission_id: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
