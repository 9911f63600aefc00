//! A submission: what an organisation writes, until a moderator decides on it.

use super::{assessment, organisation, person};
use crate::db::{Coded, InJson};
use answerable_domain::model::{SubmissionKind, Visibility, Written};
use answerable_domain::rules::submissions::SubmissionStage;
use sea_orm::entity::prelude::*;

/// The key of a submission.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    /// The random last part of the submission's address.
    #[sea_orm(column_type = "Text")]
    pub token: String,
    pub organisation_id: organisation::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<SubmissionKind>,
    /// Of a submission that is an answer: the assessment whose reply it answers.
    pub assessment_id: Option<assessment::Key>,
    #[sea_orm(column_type = "Json")]
    pub content: InJson<Written>,
    /// What the author chose: under which name it is to show.
    #[sea_orm(column_type = "Text")]
    pub visibility: Coded<Visibility>,
    pub coalition_id: Option<organisation::Key>,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<SubmissionStage>,
    #[sea_orm(column_type = "Text", nullable)]
    pub appeal: Option<String>,
    pub version: i32,
    pub changed_by_id: person::Key,
    pub changed_on: Date,
    pub submitted_on: Option<Date>,
    pub arrival: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
