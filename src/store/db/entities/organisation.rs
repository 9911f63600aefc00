//! A civil-society organisation or an independent institution.

use super::{Localised, state};
use crate::db::Coded;
use answerable_domain::model::OrganisationKind;
use sea_orm::entity::prelude::*;

/// The key of an organisation.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub slug: String,
    pub state_id: state::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<OrganisationKind>,
    #[sea_orm(column_type = "Json")]
    pub names: Localised,
    #[sea_orm(column_type = "Json", nullable)]
    pub about: Option<Localised>,
    #[sea_orm(column_type = "Text")]
    pub languages: String,
    pub registered_on: Date,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
