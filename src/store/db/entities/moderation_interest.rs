//! A moderator's declared interest.

use super::{organisation, person, registration, submission};
use sea_orm::entity::prelude::*;

/// The key of a declared interest.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "moderation_interest")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    pub submission_id: Option<submission::Key>,
    pub organisation_id: Option<organisation::Key>,
    pub registration_id: Option<registration::Key>,
    pub declared_on: Date,
    pub until: Option<Date>,
    pub ending_asked_on: Option<Date>,
    pub ended_by_id: Option<person::Key>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
