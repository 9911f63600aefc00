//! A secret address with which an organisation joins a coalition: it can be used once, until it expires.

use super::organisation;
use sea_orm::entity::prelude::*;

/// The key of an invitation into a coalition.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "coalition_invitation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub coalition_id: organisation::Key,
    #[sea_orm(column_type = "Text")]
    pub token_hash: String,
    pub made_on: Date,
    pub good_until: Date,
    pub used_on: Option<Date>,
    pub revoked_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
