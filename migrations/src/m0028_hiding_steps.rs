//! One hiding for each body whose words a moderator hides in one step; and what another moderator decided to show again, so that whoever
//! hid it does not hide the same once more.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What the hidings of one step share; of a hiding by itself, and of those before, none.
        let step = text_or_none("step").to_owned();
        manager.alter_table(Table::alter().table(Alias::new("hiding")).add_column(step).to_owned()).await?;
        // Keyed hashes of words that show again, once another moderator has decided so.
        let refused = text_or_none("refused").to_owned();
        manager.alter_table(Table::alter().table(Alias::new("hiding")).add_column(refused).to_owned()).await?;
        create(manager, vec![], vec![index("hiding", &["step"])]).await
    }
}
