//! Links a submission to an assessment that was made of it.

use super::{assessment, submission};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_assessment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_id: submission::Key,
    #[sea_orm(primary_key, auto_increment = false)]
    pub assessment_id: assessment::Key,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
