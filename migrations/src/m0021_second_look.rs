//! What was confirmed of a text before it became public, by whom, and who looked a second time; forms that wait for the second person;
//! who wrote the words as they stand, which no hand-over touches.

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
                table("guard_confirmation")
                    // A draft or a waiting form; the record itself, once it is public.
                    .col(text("subject_kind"))
                    .col(large("subject_id"))
                    .col(text("field"))
                    .col(text("kind"))
                    // A digest of field, kind and piece: the piece itself stands only in the text.
                    .col(text("digest"))
                    .col(text("reason"))
                    .col(reference("person_id"))
                    .col(date("confirmed_on"))
                    .col(reference_or_none("seconded_by_id"))
                    .col(date_or_none("seconded_on"))
                    .foreign_key(&mut to("guard_confirmation", "person_id", "person"))
                    .foreign_key(&mut to("guard_confirmation", "seconded_by_id", "person"))
                    .to_owned(),
                table("held_form")
                    .col(text_unique("token"))
                    .col(text("body_kind"))
                    .col(large("body_id"))
                    // The address that the form was sent to, and everything in it.
                    .col(text("path"))
                    .col(words("form"))
                    // The texts of the form that would become public, with what each is called on pages.
                    .col(words("texts"))
                    .col(reference("asked_by_id"))
                    .col(date("asked_on"))
                    .foreign_key(&mut to("held_form", "asked_by_id", "person"))
                    .to_owned(),
            ],
            vec![
                unique("guard_confirmation", &["subject_kind", "subject_id", "digest", "person_id"]),
                index("held_form", &["body_kind", "body_id"]),
            ],
        )
        .await?;
        let statements = [
            "ALTER TABLE text_draft ADD COLUMN written_by_id bigint REFERENCES person (id)",
            "UPDATE text_draft SET written_by_id = author_id",
            "ALTER TABLE status_draft ADD COLUMN words_by_id bigint REFERENCES person (id)",
            "UPDATE status_draft SET words_by_id = changed_by_id",
        ];
        for statement in statements {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
