//! A paragraph of a document that is being taken in.

use super::{intake, person};
use crate::db::{Coded, InJson};
use answerable_domain::model::{Nature, Response, ReviewDecision};
use answerable_domain::view::intake::Notice;
use sea_orm::entity::prelude::*;

/// The key of a paragraph that is taken in.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "intake_paragraph")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub intake_id: intake::Key,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub number: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub letter: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub section: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub nature: Coded<Nature>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub response: Option<Coded<Response>>,
    #[sea_orm(column_type = "Text", nullable)]
    pub recommended_by: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub decision: Coded<ReviewDecision>,
    pub version: i32,
    pub changed_by_id: Option<person::Key>,
    /// The first and the last block of the source, counted from 0.
    pub source_from: Option<i32>,
    pub source_to: Option<i32>,
    #[sea_orm(column_type = "Json", nullable)]
    pub warnings: Option<InJson<Vec<Notice>>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
