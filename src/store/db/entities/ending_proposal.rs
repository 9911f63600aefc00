//! A proposal that a moderator's membership should end: on whose decision, and whether a moderator has answered.

use super::{membership, person, state};
use crate::db::Coded;
use answerable_domain::model::Appointer;
use sea_orm::entity::prelude::*;

/// The key of a proposal to end a membership.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "ending_proposal")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub membership_id: membership::Key,
    pub proposed_by_id: Option<person::Key>,
    #[sea_orm(column_type = "Text")]
    pub decided_by: Coded<Appointer>,
    pub state_id: Option<state::Key>,
    pub proposed_on: Date,
    pub effect_on: Date,
    pub answered_by_id: Option<person::Key>,
    pub closed_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
