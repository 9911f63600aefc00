//! A change of visibility: under which name an assessment shows from now on.

use super::{Localised, assessment, organisation};
use crate::db::Coded;
use answerable_domain::model::Visibility;
use sea_orm::entity::prelude::*;

/// The key of a change of visibility.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "assessment_visibility")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub assessment_id: assessment::Key,
    #[sea_orm(column_type = "Text")]
    pub visibility: Coded<Visibility>,
    #[sea_orm(column_type = "Json", nullable)]
    pub pseudonym: Option<Localised>,
    pub coalition_id: Option<organisation::Key>,
    pub changed_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
