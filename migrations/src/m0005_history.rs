//! The append-only history, and the reporting cycles with their dates.

use crate::{columns::*, sealing::seal};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            vec![
                table("reporting_cycle")
                    .col(reference("state_id"))
                    .col(reference("mechanism_id"))
                    .col(reference_or_none("instrument_id"))
                    .col(number("number"))
                    .foreign_key(&mut to("reporting_cycle", "state_id", "state"))
                    .foreign_key(&mut to("reporting_cycle", "mechanism_id", "mechanism"))
                    .foreign_key(&mut to("reporting_cycle", "instrument_id", "instrument"))
                    .to_owned(),
                table("cycle_date")
                    .col(reference("cycle_id"))
                    .col(text("kind"))
                    .col(date("falls_on"))
                    .foreign_key(&mut to("cycle_date", "cycle_id", "reporting_cycle"))
                    .to_owned(),
                // The greatest id is the register's version: every public change writes an event in its transaction.
                table("event")
                    .col(date("happened_on"))
                    .col(ColumnDef::new(Alias::new("recorded_at")).timestamp_with_time_zone().not_null().to_owned())
                    .col(text("kind"))
                    .col(flag("public"))
                    .col(reference_or_none("state_id"))
                    // The body that acted, never a person. Left empty where the body must not be known (a pseudonymous assessment).
                    .col(text("actor_kind"))
                    .col(reference_or_none("actor_id"))
                    .col(text("subject_kind"))
                    .col(reference_or_none("subject_id"))
                    .col(reference_or_none("recommendation_id"))
                    .col(words_or_none("detail"))
                    .foreign_key(&mut to("event", "state_id", "state"))
                    .foreign_key(&mut to("event", "recommendation_id", "recommendation"))
                    .to_owned(),
            ],
            vec![index("cycle_date", &["falls_on"]), index("event", &["public", "happened_on"]), index("event", &["recommendation_id"])],
        )
        .await?;
        seal(manager, "event", None).await
    }
}
