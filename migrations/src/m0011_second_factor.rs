//! A second factor that is being set up stands beside the one in use, which stays good until the new one is confirmed.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Base32, until a code of it was shown.
        let alter = Table::alter().table(Alias::new("person")).add_column(text_or_none("totp_pending")).to_owned();
        manager.alter_table(alter).await
    }
}
