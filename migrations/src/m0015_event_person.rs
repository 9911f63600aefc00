//! An index to find what one person did without going over the whole history: the desk asks whether somebody is here for the first time.

use crate::columns::{create, index};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![], vec![index("event", &["person_id"])]).await
    }
}
