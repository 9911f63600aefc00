//! What civil society says: organisations, their assessments, the evidence, the State's replies, and the moderator's decisions.

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
                table("organisation")
                    .col(text_unique("slug"))
                    .col(reference("state_id"))
                    .col(text("kind"))
                    .col(words("names"))
                    .col(words_or_none("about"))
                    .col(text("languages"))
                    .col(date("registered_on"))
                    .foreign_key(&mut to("organisation", "state_id", "state"))
                    .to_owned(),
                link("coalition_member", ("coalition_id", "organisation"), ("organisation_id", "organisation")),
                table("assessment")
                    .col(text_unique("slug"))
                    .col(reference("recommendation_id"))
                    .col(reference("organisation_id"))
                    .col(text("visibility"))
                    .col(words_or_none("pseudonym"))
                    .col(reference_or_none("coalition_id"))
                    .col(text("verdict"))
                    .col(text_or_none("state_account"))
                    .col(text("language"))
                    .col(text_or_none("developments"))
                    .col(text_or_none("comments"))
                    .col(text_or_none("missing"))
                    .col(text_or_none("questions"))
                    .col(text_or_none("proposed"))
                    .col(text_or_none("place"))
                    .col(date_or_none("period_from"))
                    .col(date_or_none("period_to"))
                    .col(date_or_none("submitted_on"))
                    .col(date_or_none("published_on"))
                    .col(reference_or_none("supersedes_id"))
                    .foreign_key(&mut to("assessment", "recommendation_id", "recommendation"))
                    .foreign_key(&mut to("assessment", "organisation_id", "organisation"))
                    .foreign_key(&mut to("assessment", "coalition_id", "organisation"))
                    .foreign_key(&mut to("assessment", "supersedes_id", "assessment"))
                    .to_owned(),
                link("assessment_group", ("assessment_id", "assessment"), ("group_id", "group")),
                table("assessment_withdrawal")
                    .col(reference("assessment_id"))
                    .col(date("published_on"))
                    .col(text_or_none("note"))
                    .foreign_key(&mut to("assessment_withdrawal", "assessment_id", "assessment"))
                    .to_owned(),
                // Evidence supports exactly one of: a status update, an action, an assessment.
                table("evidence")
                    .col(reference_or_none("status_update_id"))
                    .col(reference_or_none("action_id"))
                    .col(reference_or_none("assessment_id"))
                    .col(text("kind"))
                    .col(text("title"))
                    .col(text_or_none("url"))
                    .col(date_or_none("dated_on"))
                    .col(date_or_none("published_on"))
                    .foreign_key(&mut to("evidence", "status_update_id", "status_update"))
                    .foreign_key(&mut to("evidence", "action_id", "action"))
                    .foreign_key(&mut to("evidence", "assessment_id", "assessment"))
                    .check(Expr::cust(
                        "(CASE WHEN status_update_id IS NULL THEN 0 ELSE 1 END) \
                         + (CASE WHEN action_id IS NULL THEN 0 ELSE 1 END) \
                         + (CASE WHEN assessment_id IS NULL THEN 0 ELSE 1 END) = 1",
                    ))
                    .to_owned(),
                table("reply")
                    .col(reference("assessment_id"))
                    .col(reference("institution_id"))
                    .col(text("language"))
                    .col(text("body"))
                    .col(date("published_on"))
                    .foreign_key(&mut to("reply", "assessment_id", "assessment"))
                    .foreign_key(&mut to("reply", "institution_id", "institution"))
                    .to_owned(),
                table("moderation_decision")
                    .col(reference("assessment_id"))
                    .col(text("decision"))
                    .col(text_or_none("ground"))
                    .col(date("received_on"))
                    .col(date("decided_on"))
                    .foreign_key(&mut to("moderation_decision", "assessment_id", "assessment"))
                    .to_owned(),
            ],
            vec![
                index("assessment", &["recommendation_id", "published_on"]),
                index("assessment", &["organisation_id"]),
                unique("assessment_withdrawal", &["assessment_id"]),
                index("evidence", &["status_update_id"]),
                index("evidence", &["action_id"]),
                index("evidence", &["assessment_id"]),
                index("reply", &["assessment_id"]),
                index("moderation_decision", &["decided_on"]),
            ],
        )
        .await?;
        seal(manager, "assessment", Some("published_on")).await?;
        seal(manager, "evidence", Some("published_on")).await?;
        for name in ["assessment_withdrawal", "reply", "moderation_decision"] {
            seal(manager, name, None).await?;
        }
        Ok(())
    }
}
