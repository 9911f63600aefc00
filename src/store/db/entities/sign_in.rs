//! A sign-in or an attempt at one, kept for 30 days.

use super::person;
use crate::db::Coded;
use crate::db::codes::SignInOutcome;
use sea_orm::entity::prelude::*;

/// The key of a sign-in.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    pub at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub outcome: Coded<SignInOutcome>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
