//! A form in which something was confirmed, held until a second person of the body sends it.

use super::person;
use crate::db::{Coded, InJson};
use crate::guarded::Text;
use answerable_domain::model::BodyKind;
use sea_orm::entity::prelude::*;

/// The key of a held form.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "held_form")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    #[sea_orm(column_type = "Text")]
    pub token: String,
    #[sea_orm(column_type = "Text")]
    pub body_kind: Coded<BodyKind>,
    pub body_id: i64,
    #[sea_orm(column_type = "Text")]
    pub path: String,
    /// The form's fields in their order, each with its value.
    #[sea_orm(column_type = "Json")]
    pub form: InJson<Vec<(String, String)>>,
    #[sea_orm(column_type = "Json")]
    pub texts: InJson<Vec<Text>>,
    pub asked_by_id: person::Key,
    pub asked_on: Date,
    /// A digest of body, person, address and form, so that the same form, sent twice, waits once.
    #[sea_orm(column_type = "Text", nullable)]
    pub digest: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
