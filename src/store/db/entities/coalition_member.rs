//! Links a coalition to an organisation that belongs to it.

use super::organisation;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "coalition_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub coalition_id: organisation::Key,
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: organisation::Key,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
