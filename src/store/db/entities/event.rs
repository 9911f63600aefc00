//! One entry of the append-only history.

use super::{person, recommendation, state};
use crate::db::Coded;
use crate::db::codes::{ActorKind, SubjectKind};
use answerable_domain::model::{EventKind, Role};
use sea_orm::entity::prelude::*;

/// The key of an event.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub happened_on: Date,
    pub recorded_at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<EventKind>,
    pub public: bool,
    pub state_id: Option<state::Key>,
    #[sea_orm(column_type = "Text")]
    pub actor_kind: Coded<ActorKind>,
    pub actor_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub subject_kind: Coded<SubjectKind>,
    pub subject_id: Option<i64>,
    pub recommendation_id: Option<recommendation::Key>,
    #[sea_orm(column_type = "Json", nullable)]
    pub detail: Option<Json>,
    /// The role in which the body acted. Private: only the body itself may see it.
    #[sea_orm(column_type = "Text", nullable)]
    pub actor_role: Option<Coded<Role>>,
    /// The person who acted. Private: only the body itself may see it.
    pub person_id: Option<person::Key>,
    /// What else changed. Private: only the body itself may see it.
    #[sea_orm(column_type = "Json", nullable)]
    pub withheld: Option<Json>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
