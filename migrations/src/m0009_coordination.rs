//! The coordinator's desk: documents being taken in, answers of institutions to what was given to them, clusters, wording that
//! waits for review. Nothing here is public until it is published from here.

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
                // A file as it came, by its SHA-256.
                table("original_file")
                    .col(text_unique("hash"))
                    .col(text("name"))
                    .col(text("media_type"))
                    .col(number("size"))
                    .col(ColumnDef::new(Alias::new("content")).blob().not_null().to_owned())
                    .to_owned(),
                table("intake")
                    // The State whose mechanism works on it.
                    .col(reference("state_id"))
                    .col(reference("begun_by_id"))
                    .col(moment("created_at"))
                    .col(moment("changed_at"))
                    // `open`, `published`, `abandoned`.
                    .col(text("stage"))
                    .col(reference_or_none("file_id"))
                    // What the splitter read, block by block, as a JSON list: the source beside the split.
                    .col(words("source"))
                    .col(words("warnings"))
                    .col(text("symbol"))
                    .col(reference_or_none("mechanism_id"))
                    .col(reference_or_none("instrument_id"))
                    .col(text("kind"))
                    .col(text("title"))
                    .col(date_or_none("adopted_on"))
                    .col(text_or_none("session"))
                    .col(number_or_none("cycle"))
                    .col(text("language"))
                    .col(text_or_none("source_url"))
                    // Grows with each change: a form that changes it says which version it showed.
                    .col(number("version"))
                    .col(reference_or_none("document_id"))
                    .foreign_key(&mut to("intake", "state_id", "state"))
                    .foreign_key(&mut to("intake", "begun_by_id", "person"))
                    .foreign_key(&mut to("intake", "file_id", "original_file"))
                    .foreign_key(&mut to("intake", "mechanism_id", "mechanism"))
                    .foreign_key(&mut to("intake", "instrument_id", "instrument"))
                    .foreign_key(&mut to("intake", "document_id", "document"))
                    .to_owned(),
                table("intake_paragraph")
                    .col(reference("intake_id"))
                    .col(number("position"))
                    .col(text("number"))
                    .col(text_or_none("letter"))
                    .col(text_or_none("section"))
                    .col(text("nature"))
                    .col(text("body"))
                    .col(text_or_none("response"))
                    .col(text_or_none("recommended_by"))
                    // `pending`, `accepted`, `left_out`.
                    .col(text("decision"))
                    .col(number("version"))
                    .col(reference_or_none("changed_by_id"))
                    .foreign_key(&mut to("intake_paragraph", "intake_id", "intake"))
                    .foreign_key(&mut to("intake_paragraph", "changed_by_id", "person"))
                    .to_owned(),
                // A theme, group, provision or SDG target for a paragraph, or an earlier recommendation that it takes up; with the
                // reason why it was suggested. Only what was accepted is published.
                table("intake_label")
                    .col(reference("paragraph_id"))
                    // `theme`, `group`, `provision`, `target`, `repeats`, `continues`.
                    .col(text("kind"))
                    .col(reference("label_id"))
                    .col(words_or_none("reason"))
                    // `suggested`, `accepted`, `refused`.
                    .col(text("decision"))
                    .foreign_key(&mut to("intake_label", "paragraph_id", "intake_paragraph"))
                    .to_owned(),
                // «Not ours»: an institution's answer to a responsibility, and what the coordinator decided.
                table("responsibility_refusal")
                    .col(reference("responsibility_id"))
                    .col(reference("person_id"))
                    .col(text("language"))
                    .col(text("reason"))
                    .col(date("made_on"))
                    // `upheld` (it is not theirs) or `dismissed` (it stays).
                    .col(text_or_none("decision"))
                    .col(text_or_none("decision_reason"))
                    .col(date_or_none("decided_on"))
                    .foreign_key(&mut to("responsibility_refusal", "responsibility_id", "responsibility"))
                    .foreign_key(&mut to("responsibility_refusal", "person_id", "person"))
                    .to_owned(),
                // Recommendations that are answered together.
                table("cluster")
                    .col(text_unique("slug"))
                    .col(reference("state_id"))
                    .col(words("titles"))
                    .col(date("created_on"))
                    .col(date_or_none("ended_on"))
                    .foreign_key(&mut to("cluster", "state_id", "state"))
                    .to_owned(),
                link("cluster_recommendation", ("cluster_id", "cluster"), ("recommendation_id", "recommendation")),
                // Plain wording, wording for children, translations: until somebody else has read them.
                table("text_draft")
                    .col(reference("recommendation_id"))
                    .col(text("language"))
                    .col(text("kind"))
                    .col(text("body"))
                    // `draft`, `in_review`, `returned`, `published`.
                    .col(text("stage"))
                    .col(reference("author_id"))
                    .col(text_or_none("note"))
                    .col(number("version"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut to("text_draft", "recommendation_id", "recommendation"))
                    .foreign_key(&mut to("text_draft", "author_id", "person"))
                    .to_owned(),
            ],
            vec![
                index("intake", &["state_id", "stage"]),
                index("intake_paragraph", &["intake_id", "position"]),
                unique("intake_label", &["paragraph_id", "kind", "label_id"]),
                index("responsibility_refusal", &["responsibility_id"]),
                index("cluster_recommendation", &["recommendation_id"]),
                index("text_draft", &["stage"]),
                index("text_draft", &["recommendation_id"]),
            ],
        )
        .await?;
        // An institution answers once at a time.
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX responsibility_refusal_open ON responsibility_refusal (responsibility_id) WHERE decided_on IS NULL",
            )
            .await?;
        Ok(())
    }
}
