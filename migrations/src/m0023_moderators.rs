//! The moderator's work: in which order submissions of a day arrived, of what one is a duplicate, who agreed that an interest has ended,
//! and latches: rows that are held while something is done that must be done one at a time.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The latches for what must be done one after the other (`db/latches.rs`).
const LATCHES: [&str; 3] = ["arrival", "pseudonym", "gathered-letter"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![table("latch").col(text_unique("name")).col(date_or_none("done_on")).to_owned()], vec![]).await?;
        add(
            manager,
            [
                // The place among the submissions of the same day, while it waits.
                ("submission", number_or_none("arrival")),
                // The published assessment, or the other submission, of which this one is a duplicate.
                ("submission_decision", reference_or_none("duplicate_assessment_id")),
                ("submission_decision", reference_or_none("duplicate_submission_id")),
                // When the moderator asked that the interest should end, and which other moderator agreed.
                ("moderation_interest", date_or_none("ending_asked_on")),
                ("moderation_interest", reference_or_none("ended_by_id")),
            ],
        )
        .await?;
        for name in LATCHES {
            manager.get_connection().execute_unprepared(&format!("INSERT INTO latch (name) VALUES ('{name}')")).await?;
        }
        Ok(())
    }
}
