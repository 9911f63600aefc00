//! A secret address with which an organisation joins a coalition: it can be used once, until it expires.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "coalition_invitation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub coalition_id: i64,
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
