//! What the review of a document needs beside the paragraphs: where in the source each stands and what is odd about it, what the
//! file was called, why an intake was given up.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let columns = [
            // The same file may come under another name elsewhere: the name belongs to the intake.
            ("intake", text_or_none("file_name")),
            ("intake", text_or_none("reason")),
            // The first and the last block of the source, counted from 0.
            ("intake_paragraph", number_or_none("source_from")),
            ("intake_paragraph", number_or_none("source_to")),
            ("intake_paragraph", words_or_none("warnings")),
        ];
        // SQLite adds one column at a time.
        for (table, column) in columns {
            let mut altered = Table::alter();
            altered.table(Alias::new(table)).add_column(column);
            manager.alter_table(altered.to_owned()).await?;
        }
        Ok(())
    }
}
