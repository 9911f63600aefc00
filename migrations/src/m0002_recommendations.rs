//! Documents, the recommendations in them, their wording, what they are about, and who answers for them.

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
                table("document")
                    .col(text_unique("symbol"))
                    .col(reference("mechanism_id"))
                    .col(reference_or_none("instrument_id"))
                    .col(reference("state_id"))
                    .col(text("kind"))
                    .col(words("titles"))
                    .col(date_or_none("adopted_on"))
                    // The day that the document counts from where no day of adoption is known: the last day of its session.
                    .col(date("dated_on"))
                    .col(text_or_none("session"))
                    .col(number_or_none("cycle"))
                    .col(text("language"))
                    .col(text_or_none("source_url"))
                    .col(text_or_none("source"))
                    .foreign_key(&mut to("document", "mechanism_id", "mechanism"))
                    .foreign_key(&mut to("document", "instrument_id", "instrument"))
                    .foreign_key(&mut to("document", "state_id", "state"))
                    .to_owned(),
                table("recommendation")
                    .col(reference("document_id"))
                    .col(text("paragraph"))
                    .col(number("position"))
                    .col(reference_or_none("parent_id"))
                    .col(text("nature"))
                    .col(words_or_none("section"))
                    .col(text_or_none("response"))
                    .col(reference_or_none("recommended_by_id"))
                    .col(number_or_none("action_category"))
                    .foreign_key(&mut to("recommendation", "document_id", "document"))
                    .foreign_key(&mut to("recommendation", "parent_id", "recommendation"))
                    .foreign_key(&mut to("recommendation", "recommended_by_id", "state"))
                    .to_owned(),
                table("recommendation_text")
                    .col(reference("recommendation_id"))
                    .col(text("language"))
                    .col(text("kind"))
                    .col(text("body"))
                    .col(date("published_on"))
                    .foreign_key(&mut to("recommendation_text", "recommendation_id", "recommendation"))
                    .to_owned(),
                link("recommendation_theme", ("recommendation_id", "recommendation"), ("theme_id", "theme")),
                link("recommendation_group", ("recommendation_id", "recommendation"), ("group_id", "group")),
                link("recommendation_provision", ("recommendation_id", "recommendation"), ("provision_id", "provision")),
                link("recommendation_sdg_target", ("recommendation_id", "recommendation"), ("sdg_target_id", "sdg_target")),
                table("lineage")
                    .col(reference("recommendation_id"))
                    .col(reference("earlier_id"))
                    .col(text("kind"))
                    .foreign_key(&mut to("lineage", "recommendation_id", "recommendation"))
                    .foreign_key(&mut to("lineage", "earlier_id", "recommendation"))
                    .to_owned(),
                table("institution")
                    .col(text_unique("slug"))
                    .col(reference("state_id"))
                    .col(text("kind"))
                    .col(text_or_none("abbreviation"))
                    .col(words("names"))
                    .col(words_or_none("about"))
                    .col(reference_or_none("successor_id"))
                    .col(date_or_none("ended_on"))
                    .foreign_key(&mut to("institution", "state_id", "state"))
                    .foreign_key(&mut to("institution", "successor_id", "institution"))
                    .to_owned(),
                table("responsibility")
                    .col(reference("recommendation_id"))
                    .col(reference("institution_id"))
                    .col(text("role"))
                    .col(date("since"))
                    .col(date_or_none("until"))
                    .col(date_or_none("due_on"))
                    .foreign_key(&mut to("responsibility", "recommendation_id", "recommendation"))
                    .foreign_key(&mut to("responsibility", "institution_id", "institution"))
                    .to_owned(),
            ],
            vec![
                unique("recommendation", &["document_id", "paragraph"]),
                index("recommendation_text", &["recommendation_id"]),
                index("recommendation_theme", &["theme_id"]),
                index("recommendation_group", &["group_id"]),
                index("recommendation_provision", &["provision_id"]),
                index("recommendation_sdg_target", &["sdg_target_id"]),
                unique("lineage", &["recommendation_id", "earlier_id"]),
                index("lineage", &["earlier_id"]),
                index("responsibility", &["recommendation_id"]),
                index("responsibility", &["institution_id"]),
            ],
        )
        .await?;
        // One lead at a time (app/RULES.md, «responsibility»): the same statement on both databases.
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX responsibility_one_lead ON responsibility (recommendation_id) \
                 WHERE role = 'lead' AND until IS NULL",
            )
            .await?;
        seal(manager, "recommendation_text", None).await
    }
}
