//! One hiding for each body whose words a moderator hides in one step; and what another moderator decided to show again, so that the
//! moderator who hid it cannot hide the same once more.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(
            manager,
            [
                // A key that the hidings of one step share; empty for a hiding by itself, and for those from before.
                ("hiding", text_or_none("step")),
                // Keyed hashes of words that show again, once another moderator has decided so.
                ("hiding", text_or_none("refused")),
            ],
        )
        .await?;
        create(manager, vec![], vec![index("hiding", &["step"])]).await
    }
}
