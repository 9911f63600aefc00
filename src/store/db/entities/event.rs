//! One entry of the append-only history.

use crate::db::Coded;
use answerable_domain::model::Role;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub happened_on: Date,
    pub recorded_at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub public: bool,
    pub state_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub actor_kind: String,
    pub actor_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub subject_kind: String,
    pub subject_id: Option<i64>,
    pub recommendation_id: Option<i64>,
    #[sea_orm(column_type = "Json", nullable)]
    pub detail: Option<Json>,
    /// The role in which the body acted. Private: only the body itself may see it.
    #[sea_orm(column_type = "Text", nullable)]
    pub actor_role: Option<Coded<Role>>,
    /// The person who acted. Private: only the body itself may see it.
    pub person_id: Option<i64>,
    /// What else changed. Private: only the body itself may see it.
    #[sea_orm(column_type = "Json", nullable)]
    pub withheld: Option<Json>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
