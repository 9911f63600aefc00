//! An action, or its next version, before it is published.

use super::{action, institution, person};
use crate::db::{Coded, InJson};
use answerable_domain::rules::reporting::ReportStage;
use sea_orm::entity::prelude::*;
use std::collections::BTreeMap;

/// The key of an action draft.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "action_draft")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub action_id: Option<action::Key>,
    pub institution_id: institution::Key,
    /// The values of the form's fields, as they were typed.
    #[sea_orm(column_type = "Json")]
    pub content: InJson<BTreeMap<String, Vec<String>>>,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<ReportStage>,
    #[sea_orm(column_type = "Text", nullable)]
    pub question: Option<String>,
    pub version: i32,
    pub changed_by_id: person::Key,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
