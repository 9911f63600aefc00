//! Links a status update's draft to a person who has worked on it.

use super::{person, status_draft};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "status_draft_author")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub status_draft_id: status_draft::Key,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: person::Key,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
