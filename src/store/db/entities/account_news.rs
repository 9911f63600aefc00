//! Something that happened to somebody's account, for its person to read.

use super::person;
use crate::db::Coded;
use answerable_domain::model::AccountNews;
use sea_orm::entity::prelude::*;

/// The key of a piece of news about an account.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "account_news")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<AccountNews>,
    pub at: DateTimeUtc,
    pub read_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
