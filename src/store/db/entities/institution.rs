//! A public body that can be responsible.

use super::{Localised, state};
use crate::db::Coded;
use answerable_domain::model::InstitutionKind;
use sea_orm::entity::prelude::*;

/// The key of an institution.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "institution")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    pub state_id: state::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<InstitutionKind>,
    #[sea_orm(column_type = "Text", nullable)]
    pub abbreviation: Option<String>,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Json", nullable)]
    pub about: Option<Localised>,
    pub successor_id: Option<Key>,
    pub ended_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
