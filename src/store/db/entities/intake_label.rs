//! A label of a paragraph that is being taken in: what it is about, or which earlier recommendation it takes up again.

use super::intake_paragraph;
use crate::db::{Coded, InJson};
use answerable_domain::model::{LabelKind, LabelVerdict};
use answerable_domain::rules::suggestions::Reason;
use sea_orm::entity::prelude::*;

/// The key of a label of a paragraph that is taken in.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "intake_label")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub paragraph_id: intake_paragraph::Key,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<LabelKind>,
    pub label_id: i64,
    #[sea_orm(column_type = "Json", nullable)]
    pub reason: Option<InJson<Reason>>,
    #[sea_orm(column_type = "Text")]
    pub decision: Coded<LabelVerdict>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
