//! An organisation's own dated verdict on a recommendation. Append-only once published.

use super::{Localised, organisation, recommendation};
use crate::db::Coded;
use answerable_domain::model::{StateAccount, Status, Visibility};
use sea_orm::entity::prelude::*;

/// The key of an assessment.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "assessment")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    pub recommendation_id: recommendation::Key,
    pub organisation_id: organisation::Key,
    #[sea_orm(column_type = "Text")]
    pub visibility: Coded<Visibility>,
    #[sea_orm(column_type = "Json", nullable)]
    pub pseudonym: Option<Localised>,
    pub coalition_id: Option<organisation::Key>,
    #[sea_orm(column_type = "Text")]
    pub verdict: Coded<Status>,
    #[sea_orm(column_type = "Text", nullable)]
    pub state_account: Option<Coded<StateAccount>>,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub developments: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub comments: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub missing: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub questions: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub proposed: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub place: Option<String>,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    pub submitted_on: Option<Date>,
    pub published_on: Option<Date>,
    pub supersedes_id: Option<Key>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
