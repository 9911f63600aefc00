//! Adds indexes whose need was shown by measuring.

use crate::columns::{create, index};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The page of a recommendation asks for its parts: without this index, the database goes over the whole table.
        create(manager, vec![], vec![index("recommendation", &["parent_id"])]).await
    }
}
