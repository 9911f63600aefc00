//! One document that a mechanism issued.

use super::{Localised, instrument, mechanism, state};
use crate::db::Coded;
use answerable_domain::model::DocumentKind;
use sea_orm::entity::prelude::*;

/// The key of a document.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub symbol: String,
    pub mechanism_id: mechanism::Key,
    pub instrument_id: Option<instrument::Key>,
    pub state_id: state::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<DocumentKind>,
    #[sea_orm(column_type = "Json")]
    pub titles: Localised,
    pub adopted_on: Option<Date>,
    pub dated_on: Date,
    #[sea_orm(column_type = "Text", nullable)]
    pub session: Option<String>,
    pub cycle: Option<i32>,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub source_url: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub source: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
