//! Until when a person gets no further letter of a desk: what follows within an hour comes in one letter.

use super::person;
use sea_orm::entity::prelude::*;

/// The key of a pause between letters.
pub type Key = crate::db::Key<Entity>;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_pause")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: Key,
    pub person_id: person::Key,
    #[sea_orm(column_type = "Text")]
    pub desk: String,
    pub until: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
