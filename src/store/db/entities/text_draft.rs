//! A draft of a wording, which waits for review.

use super::{person, recommendation};
use crate::db::Coded;
use answerable_domain::model::TextKind;
use answerable_domain::view::coordination::DraftStage;
use sea_orm::entity::prelude::*;

/// The key of a draft of a wording.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "text_draft")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub recommendation_id: recommendation::Key,
    #[sea_orm(column_type = "Text")]
    pub language: String,
    #[sea_orm(column_type = "Text")]
    pub kind: Coded<TextKind>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    #[sea_orm(column_type = "Text")]
    pub stage: Coded<DraftStage>,
    /// The person on whose desk the draft lies: a hand-over moves it.
    pub author_id: person::Key,
    /// The person who wrote the words as they stand. A hand-over does not change this, so that the reviewer is really somebody else.
    pub written_by_id: Option<person::Key>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    pub version: i32,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
