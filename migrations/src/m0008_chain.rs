//! The history becomes a chain: each link's hash covers the link before it, its event, and the records that the event made.

use crate::{columns::*, sealing::seal};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What only the body itself may see of an event: in which role, by whom, and what changed.
        for column in [text_or_none("actor_role"), reference_or_none("person_id"), words_or_none("withheld")] {
            let alter = Table::alter().table(Alias::new("event")).add_column(column).to_owned();
            manager.alter_table(alter).await?;
        }
        create(
            manager,
            vec![
                // One link for each event, with the event's key.
                Table::create()
                    .table(Alias::new("history_link"))
                    .col(ColumnDef::new(Alias::new("event_id")).big_integer().not_null().primary_key())
                    // Random, so that what is withheld cannot be guessed from its hash.
                    .col(text("salt"))
                    .col(text("hash"))
                    .foreign_key(&mut to("history_link", "event_id", "event"))
                    .to_owned(),
                // The hash of a record as it was when an event made or changed it.
                table("history_record")
                    .col(reference("event_id"))
                    .col(text("kind"))
                    .col(reference("record_id"))
                    .col(text("digest"))
                    .foreign_key(&mut to("history_record", "event_id", "event"))
                    .to_owned(),
                // The newest link, in one row; a transaction that adds a link locks it, so that the chain never forks.
                table("history_head").col(reference("event_id")).col(text("hash")).to_owned(),
            ],
            vec![index("history_record", &["event_id"]), index("history_record", &["kind", "record_id"])],
        )
        .await?;
        manager.get_connection().execute_unprepared("INSERT INTO history_head (event_id, hash) VALUES (0, '')").await?;
        seal(manager, "history_link", None).await?;
        seal(manager, "history_record", None).await
    }
}
