//! Allows one draft at a time of a recommendation's wording in one language and kind: two coordinators who begin at once share it.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX text_draft_open ON text_draft (recommendation_id, language, kind) WHERE stage <> 'published'",
            )
            .await?;
        Ok(())
    }
}
