//! An index to look up a secret calendar address by its hash alone.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let statements = [
            "CREATE UNIQUE INDEX reminder_choice_calendar ON reminder_choice (calendar_token_hash)",
            "CREATE INDEX reminder_sent_on ON reminder_sent (sent_on)",
        ];
        for statement in statements {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
