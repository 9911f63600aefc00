//! A sign-in or an attempt at one, kept for 30 days.

use crate::db::Coded;
use crate::db::codes::SignInOutcome;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub person_id: i64,
    pub at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub outcome: Coded<SignInOutcome>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
