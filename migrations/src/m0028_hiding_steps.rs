//! One hiding for each body whose words a moderator hides in one step; and what another moderator decided to show again, so that whoever
//! hid it does not hide the same once more.

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
                // What the hidings of one step share; of a hiding by itself, and of those before, none.
                ("hiding", text_or_none("step")),
                // Keyed hashes of words that show again, once another moderator has decided so.
                ("hiding", text_or_none("refused")),
            ],
        )
        .await?;
        create(manager, vec![], vec![index("hiding", &["step"])]).await
    }
}
