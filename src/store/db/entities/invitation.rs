//! An invitation into a body: it can be used once, until it expires.

use super::{person, state};
use crate::db::Coded;
use answerable_domain::model::{Appointer, BodyKind, Lang, Role};
use sea_orm::entity::prelude::*;

/// The key of an invitation.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub token_hash: String,
    #[sea_orm(column_type = "Text")]
    pub email: String,
    #[sea_orm(column_type = "Text")]
    pub language: Coded<Lang>,
    #[sea_orm(column_type = "Text")]
    pub body_kind: Coded<BodyKind>,
    pub body_id: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub role: Coded<Role>,
    pub invited_by_id: Option<person::Key>,
    pub created_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub used_at: Option<DateTimeUtc>,
    pub revoked_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub appointed_by: Option<Coded<Appointer>>,
    pub appointed_by_state_id: Option<state::Key>,
    pub agreed_by_id: Option<person::Key>,
    pub agreed_on: Option<Date>,
    pub open_from: Option<Date>,
    pub opened_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
