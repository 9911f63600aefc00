//! A moderator's declared interest.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "moderation_interest")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub submission_id: Option<i64>,
    pub organisation_id: Option<i64>,
    pub registration_id: Option<i64>,
    pub declared_on: Date,
    pub until: Option<Date>,
    pub ending_asked_on: Option<Date>,
    pub ended_by_id: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
