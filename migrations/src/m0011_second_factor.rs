//! A second factor that is being set up is stored beside the one in use, which stays valid until the new one is confirmed.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The secret in base32, until one of its codes was shown.
        let alter = Table::alter().table(Alias::new("person")).add_column(text_or_none("totp_pending")).to_owned();
        manager.alter_table(alter).await
    }
}
