//! What the State answers: actions with their milestones and budgets, and dated status updates. Evidence supports them,
//! and assessments too.

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
                table("action")
                    .col(text_unique("slug"))
                    .col(reference("state_id"))
                    .col(text("kind"))
                    .col(words("titles"))
                    .col(words_or_none("description"))
                    .col(words_or_none("place"))
                    .col(date("published_on"))
                    .foreign_key(&mut to("action", "state_id", "state"))
                    .to_owned(),
                // An action changes by a new version; the newest one published by a day is the action as at that day.
                table("action_version")
                    .col(reference("action_id"))
                    .col(text("state"))
                    .col(words_or_none("abandoned_reason"))
                    .col(date_or_none("planned_start"))
                    .col(date_or_none("planned_end"))
                    .col(date_or_none("started_on"))
                    .col(date_or_none("finished_on"))
                    .col(number("progress"))
                    .col(date("published_on"))
                    .foreign_key(&mut to("action_version", "action_id", "action"))
                    .to_owned(),
                Table::create()
                    .table(Alias::new("action_institution"))
                    .col(reference("action_id"))
                    .col(reference("institution_id"))
                    .col(flag("leads"))
                    .primary_key(Index::create().col(Alias::new("action_id")).col(Alias::new("institution_id")))
                    .foreign_key(&mut to("action_institution", "action_id", "action"))
                    .foreign_key(&mut to("action_institution", "institution_id", "institution"))
                    .to_owned(),
                link("action_recommendation", ("action_id", "action"), ("recommendation_id", "recommendation")),
                link("action_sdg_target", ("action_id", "action"), ("sdg_target_id", "sdg_target")),
                link("action_group", ("action_id", "action"), ("group_id", "group")),
                table("milestone")
                    .col(reference("action_id"))
                    .col(words("titles"))
                    .col(date("due_on"))
                    .col(date_or_none("reached_on"))
                    .foreign_key(&mut to("milestone", "action_id", "action"))
                    .to_owned(),
                table("budget_line")
                    .col(reference("action_id"))
                    .col(number("year"))
                    .col(text("currency"))
                    // Money is in minor units (hundredths), as integers.
                    .col(large("allocated_minor"))
                    .col(ColumnDef::new(Alias::new("spent_minor")).big_integer().to_owned())
                    .col(words_or_none("source"))
                    .foreign_key(&mut to("budget_line", "action_id", "action"))
                    .to_owned(),
                table("status_update")
                    .col(text_unique("slug"))
                    .col(reference("recommendation_id"))
                    .col(reference("institution_id"))
                    .col(text("status"))
                    .col(date("published_on"))
                    .col(text("language"))
                    .col(text("reasons"))
                    .col(text_or_none("missing"))
                    .col(text_or_none("next_step"))
                    .col(date_or_none("next_step_on"))
                    .col(reference_or_none("corrects_id"))
                    .col(reference_or_none("later_recommendation_id"))
                    .foreign_key(&mut to("status_update", "recommendation_id", "recommendation"))
                    .foreign_key(&mut to("status_update", "institution_id", "institution"))
                    .foreign_key(&mut to("status_update", "corrects_id", "status_update"))
                    .foreign_key(&mut to("status_update", "later_recommendation_id", "recommendation"))
                    .to_owned(),
                // The coordinator's public question, with which a published update is returned.
                table("status_question")
                    .col(reference("status_update_id"))
                    .col(text("language"))
                    .col(text("body"))
                    .col(date("published_on"))
                    .foreign_key(&mut to("status_question", "status_update_id", "status_update"))
                    .to_owned(),
            ],
            vec![
                index("action_version", &["action_id", "published_on"]),
                index("action_institution", &["institution_id"]),
                index("action_recommendation", &["recommendation_id"]),
                index("action_sdg_target", &["sdg_target_id"]),
                index("milestone", &["action_id"]),
                index("budget_line", &["action_id"]),
                index("status_update", &["recommendation_id", "published_on"]),
                index("status_update", &["institution_id"]),
                index("status_question", &["status_update_id"]),
            ],
        )
        .await?;
        for name in ["action_version", "status_update", "status_question"] {
            seal(manager, name, None).await?;
        }
        Ok(())
    }
}
