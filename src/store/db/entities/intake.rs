//! A document that is being taken in.

use super::{document, instrument, mechanism, original_file, person, state};
use crate::db::{Coded, InJson};
use answerable_domain::model::{DocumentKind, IntakeStage};
use answerable_domain::view::intake::Notice;
use sea_orm::entity::prelude::*;

/// The key of a document that is taken in.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "intake")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub state_id: state::Key,
    pub begun_by_id: person::Key,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<IntakeStage>,
    pub file_id: Option<original_file::Key>,
    /// The text of each block of the document.
    #[sea_orm(column_type = "Json")]
    pub source: InJson<Vec<String>>,
    #[sea_orm(column_type = "Json")]
    pub warnings: InJson<Vec<Notice>>,
    #[sea_orm(column_type = "Text")]
    pub symbol: String,
    pub mechanism_id: Option<mechanism::Key>,
    pub instrument_id: Option<instrument::Key>,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<DocumentKind>,
    #[sea_orm(column_type = "Text")]
    pub title: String,
    pub adopted_on: Option<Date>,
    #[sea_orm(column_type = "Text", nullable)]
    pub session: Option<String>,
    pub cycle: Option<i32>,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub source_url: Option<String>,
    pub version: i32,
    pub document_id: Option<document::Key>,
    #[sea_orm(column_type = "Text", nullable)]
    pub file_name: Option<String>,
    /// Why the intake was given up.
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
