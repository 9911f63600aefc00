//! A moderator's decision on a submission, visible to its organisation and to moderators.

use super::{assessment, person, submission};
use crate::db::Coded;
use answerable_domain::model::{Decision, Ground};
use sea_orm::entity::prelude::*;

/// The key of a decision on a submission.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_decision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub submission_id: submission::Key,
    #[sea_orm(column_type = "Text")]
    pub decision: Coded<Decision>,
    #[sea_orm(column_type = "Text", nullable)]
    pub ground: Option<Coded<Ground>>,
    pub decided_by_id: person::Key,
    pub received_on: Date,
    pub decided_on: Date,
    pub duplicate_assessment_id: Option<assessment::Key>,
    pub duplicate_submission_id: Option<submission::Key>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
