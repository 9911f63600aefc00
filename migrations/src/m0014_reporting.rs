//! The ministry's desk: drafts of status updates, actions and replies until they are published, files of evidence, and which
//! reminders were sent. Nothing here is public but what evidence refers to.

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
                // A file by the SHA-256 of what is stored, which is the file without its metadata.
                table("stored_file")
                    .col(text_unique("hash"))
                    .col(text("kind"))
                    .col(large("size"))
                    // The row exists before the file does, so that no file is without a row.
                    .col(moment("begun_at"))
                    .col(moment_or_none("stored_at"))
                    // Empty while the file is held back until a scanner has looked at it.
                    .col(moment_or_none("cleared_at"))
                    // What the scanner calls what it found; the file itself is gone then.
                    .col(text_or_none("found"))
                    .to_owned(),
                table("status_draft")
                    .col(reference("recommendation_id"))
                    .col(reference("institution_id"))
                    .col(text_or_none("status"))
                    .col(text("language"))
                    .col(text("reasons"))
                    .col(text("missing"))
                    .col(text("next_step"))
                    .col(date_or_none("next_step_on"))
                    .col(reference_or_none("corrects_id"))
                    .col(reference_or_none("later_recommendation_id"))
                    // `draft`, `submitted`, `returned`.
                    .col(text("stage"))
                    // The validator's question, with which the draft was returned.
                    .col(text_or_none("question"))
                    .col(number("version"))
                    .col(reference("changed_by_id"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut to("status_draft", "recommendation_id", "recommendation"))
                    .foreign_key(&mut to("status_draft", "institution_id", "institution"))
                    .foreign_key(&mut to("status_draft", "corrects_id", "status_update"))
                    .foreign_key(&mut to("status_draft", "later_recommendation_id", "recommendation"))
                    .foreign_key(&mut to("status_draft", "changed_by_id", "person"))
                    .to_owned(),
                // A new action (no `action_id`), or the next version of one.
                table("action_draft")
                    .col(reference_or_none("action_id"))
                    .col(reference("institution_id"))
                    // Every field as it was typed, as a JSON object: nothing is lost because it does not hold together yet.
                    .col(words("content"))
                    .col(text("stage"))
                    .col(text_or_none("question"))
                    .col(number("version"))
                    .col(reference("changed_by_id"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut to("action_draft", "action_id", "action"))
                    .foreign_key(&mut to("action_draft", "institution_id", "institution"))
                    .foreign_key(&mut to("action_draft", "changed_by_id", "person"))
                    .to_owned(),
                table("reply_draft")
                    .col(reference("assessment_id"))
                    .col(reference("institution_id"))
                    .col(text("language"))
                    .col(text("body"))
                    .col(text("stage"))
                    .col(text_or_none("question"))
                    .col(number("version"))
                    .col(reference("changed_by_id"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut to("reply_draft", "assessment_id", "assessment"))
                    .foreign_key(&mut to("reply_draft", "institution_id", "institution"))
                    .foreign_key(&mut to("reply_draft", "changed_by_id", "person"))
                    .to_owned(),
                // Who has worked on a status update's draft: `implemented` and `closed` want a second person.
                link("status_draft_author", ("status_draft_id", "status_draft"), ("person_id", "person")),
                table("draft_evidence")
                    .col(reference_or_none("status_draft_id"))
                    .col(reference_or_none("action_draft_id"))
                    .col(text("kind"))
                    .col(text("title"))
                    .col(text_or_none("url"))
                    .col(text_or_none("file_hash"))
                    .col(date_or_none("dated_on"))
                    .foreign_key(&mut to("draft_evidence", "status_draft_id", "status_draft"))
                    .foreign_key(&mut to("draft_evidence", "action_draft_id", "action_draft"))
                    .to_owned(),
                // A reminder that was sent, so that none is sent twice.
                table("reminder_sent")
                    .col(reference("person_id"))
                    .col(text("subject_kind"))
                    .col(reference("subject_id"))
                    .col(date("due_on"))
                    .col(text("code"))
                    .col(date("sent_on"))
                    .foreign_key(&mut to("reminder_sent", "person_id", "person"))
                    .to_owned(),
                // How a person wants to be reminded, and the secret address of their calendar.
                table("reminder_choice")
                    .col(reference("person_id").unique_key().to_owned())
                    // `all`, `weekly`, `due`: never whether overdue work is public.
                    .col(text("rhythm"))
                    .col(text_or_none("calendar_token_hash"))
                    .foreign_key(&mut to("reminder_choice", "person_id", "person"))
                    .to_owned(),
            ],
            vec![
                index("status_draft", &["institution_id", "stage"]),
                index("status_draft", &["recommendation_id"]),
                index("action_draft", &["institution_id", "stage"]),
                index("reply_draft", &["institution_id", "stage"]),
                unique("reply_draft", &["assessment_id"]),
                index("draft_evidence", &["status_draft_id"]),
                index("draft_evidence", &["action_draft_id"]),
                index("draft_evidence", &["file_hash"]),
                unique("reminder_sent", &["person_id", "subject_kind", "subject_id", "due_on", "code"]),
            ],
        )
        .await?;
        // Evidence names the file by its hash, not by a key: so the history's digest of what the evidence supports covers what is in the
        // file.
        let file = Table::alter().table(Alias::new("evidence")).add_column(text_or_none("file_hash")).to_owned();
        manager.alter_table(file).await?;
        manager.create_index(index("evidence", &["file_hash"])).await?;
        // One draft of an institution's for a recommendation at a time: two people share it, and neither loses what was typed.
        manager
            .get_connection()
            .execute_unprepared("CREATE UNIQUE INDEX status_draft_one ON status_draft (recommendation_id, institution_id)")
            .await?;
        Ok(())
    }
}
