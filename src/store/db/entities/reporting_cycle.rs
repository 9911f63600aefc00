//! One round of reporting of a State under an instrument.

use super::{instrument, mechanism, state};
use sea_orm::entity::prelude::*;

/// The key of a reporting cycle.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "reporting_cycle")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub state_id: state::Key,
    pub mechanism_id: mechanism::Key,
    pub instrument_id: Option<instrument::Key>,
    pub number: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
