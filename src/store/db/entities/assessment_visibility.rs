//! A change of visibility: under which name an assessment shows from now on.

use super::Localised;
use crate::db::Coded;
use answerable_domain::model::Visibility;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "assessment_visibility")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub assessment_id: i64,
    #[sea_orm(column_type = "Text")]
    pub visibility: Coded<Visibility>,
    #[sea_orm(column_type = "Json", nullable)]
    pub pseudonym: Option<Localised>,
    pub coalition_id: Option<i64>,
    pub changed_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
