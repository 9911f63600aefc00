//! Since when an action serves a recommendation, where that is later than its publication: an earlier day must not show it.

use crate::columns::date_or_none;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let since = Table::alter().table(Alias::new("action_recommendation")).add_column(date_or_none("since")).to_owned();
        manager.alter_table(since).await?;
        // One draft of an action's next version at a time; colleagues share it.
        manager
            .get_connection()
            .execute_unprepared("CREATE UNIQUE INDEX action_draft_one ON action_draft (action_id) WHERE action_id IS NOT NULL")
            .await?;
        Ok(())
    }
}
