//! The public log: what outsiders can check. Entries of a day are put in an order that tells nothing of who came before whom, then
//! appended for good; a salt in each record's public form keeps anybody from guessing at what was hidden since.

use crate::{columns::*, sealing::seal};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The public address of a record that an event made or changed, and the digest of what everybody finds there.
        add(manager, [("history_record", text_or_none("place")), ("history_record", text_or_none("public_digest"))]).await?;
        create(
            manager,
            vec![
                // The public form of a record. The table is not sealed, since a salt is destroyed when the form changes.
                table("public_record")
                    .col(text("kind"))
                    .col(reference("record_id"))
                    // The last part of the record's address.
                    .col(text("name"))
                    .col(text("salt"))
                    // The closing of the log in which the digest stands, or will stand.
                    .col(reference("closing"))
                    .to_owned(),
                // Which events have entries in the log, and in which closing.
                Table::create()
                    .table(Alias::new("log_event"))
                    .col(ColumnDef::new(Alias::new("event_id")).big_integer().not_null().primary_key())
                    .col(reference("closing"))
                    .to_owned(),
                // The closing that is open, and the day on which its first event came; in one row.
                table("log_head").col(reference("closing")).col(date_or_none("opened_on")).to_owned(),
                // The log: `position` counts from 0.
                Table::create()
                    .table(Alias::new("log_entry"))
                    .col(ColumnDef::new(Alias::new("position")).big_integer().not_null().primary_key())
                    .col(reference("closing"))
                    .col(text("leaf"))
                    .col(text("line"))
                    .to_owned(),
                // Each closing with the size of the log after it, its root, and the signed checkpoint.
                Table::create()
                    .table(Alias::new("log_closing"))
                    .col(ColumnDef::new(Alias::new("number")).big_integer().not_null().primary_key())
                    .col(reference("size"))
                    .col(text("root"))
                    .col(text("note"))
                    .to_owned(),
            ],
            vec![
                unique("public_record", &["kind", "record_id"]),
                unique("public_record", &["kind", "name"]),
                index("log_event", &["closing"]),
                index("log_entry", &["closing"]),
                index("log_closing", &["size"]),
            ],
        )
        .await?;
        manager.get_connection().execute_unprepared("INSERT INTO log_head (closing, opened_on) VALUES (1, NULL)").await?;
        for table in ["log_event", "log_entry", "log_closing"] {
            seal(manager, table, None).await?;
        }
        Ok(())
    }
}
