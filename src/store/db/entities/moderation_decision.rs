//! A moderator's decision. Append-only.

use super::{assessment, state};
use crate::db::Coded;
use answerable_domain::model::{Decision, Ground};
use sea_orm::entity::prelude::*;

/// The key of a decision of a moderator.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "moderation_decision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    /// The assessment that was decided on; none where no assessment was made of the submission.
    pub assessment_id: Option<assessment::Key>,
    /// The State that the decision concerns.
    pub state_id: Option<state::Key>,
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
