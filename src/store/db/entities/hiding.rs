//! A hiding: what a moderator has taken out of sight, and where that stands.

use super::{person, state};
use crate::db::Coded;
use answerable_domain::model::{Ground, HidingStage, Published};
use sea_orm::entity::prelude::*;

/// The key of a hiding.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "hiding")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub reference: String,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<Published>,
    pub record_id: i64,
    pub state_id: Option<state::Key>,
    #[sea_orm(column_type = "Text")]
    pub ground: Coded<Ground>,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<HidingStage>,
    /// Whether the author took it back; otherwise a moderator hid it.
    pub by_author: bool,
    pub hidden_by_id: person::Key,
    pub hidden_on: Date,
    pub confirm_by: Date,
    pub confirmed_by_id: Option<person::Key>,
    pub confirmed_on: Option<Date>,
    pub appealed_on: Option<Date>,
    pub decided_by_id: Option<person::Key>,
    pub decided_on: Option<Date>,
    pub destroy_after: Option<Date>,
    pub destroyed_on: Option<Date>,
    pub shown_again_on: Option<Date>,
    pub version: i32,
    /// A key that the hidings share that one press of a button made, one for each body.
    #[sea_orm(column_type = "Text", nullable)]
    pub step: Option<String>,
    /// What another moderator decided to show again: keyed hashes of the words, as a JSON list. Nothing else is kept of the words.
    #[sea_orm(column_type = "Text", nullable)]
    pub refused: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
