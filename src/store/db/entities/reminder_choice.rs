//! How a person wants to be reminded.

use super::person;
use crate::db::Coded;
use answerable_domain::model::Rhythm;
use sea_orm::entity::prelude::*;

/// The key of a person's choice of reminders.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_choice")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub rhythm: Coded<Rhythm>,
    #[sea_orm(column_type = "Text", nullable)]
    pub calendar_token_hash: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
