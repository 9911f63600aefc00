//! The signature of an organisation under what another member of its coalition has written.

use super::{organisation, submission};
use sea_orm::entity::prelude::*;

/// The key of a signature under a submission.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_signature")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub submission_id: submission::Key,
    pub organisation_id: organisation::Key,
    pub named: bool,
    /// A digest of the words that were signed.
    #[sea_orm(column_type = "Text")]
    pub words: String,
    pub signed_on: Date,
    pub left_on: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
