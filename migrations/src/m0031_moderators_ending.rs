//! Ending a moderator's office takes two people, as appointing one does: what is proposed, on whose decision, and what came of it. Where
//! all moderators have left, a new one waits in public before there is a link. And until when somebody gets no further letter of a desk.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            vec![
                table("ending_proposal")
                    .col(reference("membership_id"))
                    .col(reference_or_none("proposed_by_id"))
                    // The body that decided, and the State whose it is.
                    .col(text("decided_by"))
                    .col(reference_or_none("state_id"))
                    .col(date("proposed_on"))
                    // From when on it takes effect by itself, if no moderator answers.
                    .col(date("effect_on"))
                    .col(reference_or_none("answered_by_id"))
                    .col(date_or_none("closed_on"))
                    .foreign_key(&mut to("ending_proposal", "membership_id", "membership"))
                    .to_owned(),
                table("letter_pause")
                    .col(reference("person_id"))
                    // The desk that letters lead to.
                    .col(text("desk"))
                    // Until when further letters wait; always a full quarter of an hour.
                    .col(moment("until"))
                    .foreign_key(&mut to("letter_pause", "person_id", "person"))
                    .to_owned(),
            ],
            vec![index("ending_proposal", &["membership_id"]), unique("letter_pause", &["person_id", "desk"])],
        )
        .await?;
        // One open proposal at a time for each moderator.
        manager
            .get_connection()
            .execute_unprepared("CREATE UNIQUE INDEX ending_proposal_open ON ending_proposal (membership_id) WHERE closed_on IS NULL")
            .await?;
        // Warnings are stored one after the other: of two that say the same at once, one is kept.
        manager.get_connection().execute_unprepared("INSERT INTO latch (name) VALUES ('warning')").await?;
        add(
            manager,
            [
                // If all moderators had left when one was proposed: from when on there is a link without anybody's agreement.
                ("invitation", date_or_none("open_from")),
                // When the link went out.
                ("invitation", date_or_none("opened_on")),
            ],
        )
        .await
    }
}
