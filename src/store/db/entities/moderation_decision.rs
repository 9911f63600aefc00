//! A moderator's decision. Append-only.

use crate::db::Coded;
use answerable_domain::model::{Decision, Ground};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "moderation_decision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The assessment that was decided on; none where no assessment was made of the submission.
    pub assessment_id: Option<i64>,
    /// The State that the decision concerns.
    pub state_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub decision: Coded<Decision>,
    #[sea_orm(column_type = "Text", nullable)]
    pub ground: Option<Coded<Ground>>,
    pub received_on: Date,
    pub decided_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
