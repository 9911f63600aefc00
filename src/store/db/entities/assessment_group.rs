//! Links an assessment to a group of people that it is about.

use super::{assessment, group};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment_group")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub assessment_id: assessment::Key,
    #[sea_orm(primary_key, auto_increment = false)]
    pub group_id: group::Key,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
