//! Organisations that ask to be registered, how registered ones are reached, and invitations into coalitions. Everything here is for the
//! moderator alone and is never published.

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
                table("registration")
                    // The hash of the secret address at which the asker sees where the request stands.
                    .col(text_unique("token_hash"))
                    .col(reference("state_id"))
                    .col(text("kind"))
                    .col(words("names"))
                    .col(words("about"))
                    .col(text("languages"))
                    // What the organisation works on: `theme:<slug>` and `group:<slug>`, with spaces between.
                    .col(text("concerns"))
                    // The language in which it was asked: of mail, and of the answers.
                    .col(text("language"))
                    .col(text("email"))
                    .col(flag("by_mail"))
                    .col(text("reached_by"))
                    // The name by which the first account wants to be called.
                    .col(text("account_name"))
                    // waiting, asked, registered, refused
                    .col(text("stage"))
                    // Days, never moments: a time tells more than anybody needs.
                    .col(date("received_on"))
                    .col(date("waits_since"))
                    .col(date_or_none("decided_on"))
                    .col(text_or_none("reason"))
                    .col(text_or_none("reason_language"))
                    .col(reference_or_none("organisation_id"))
                    // When the contents of the request were removed.
                    .col(date_or_none("emptied_on"))
                    .col(number("version"))
                    .foreign_key(&mut to("registration", "state_id", "state"))
                    .foreign_key(&mut to("registration", "organisation_id", "organisation"))
                    .to_owned(),
                table("registration_message")
                    .col(reference("registration_id"))
                    .col(flag("by_moderator"))
                    .col(text("language"))
                    .col(text("body"))
                    .col(date("written_on"))
                    .foreign_key(&mut to("registration_message", "registration_id", "registration"))
                    .to_owned(),
                table("organisation_contact")
                    .col(reference("organisation_id"))
                    .col(text("email"))
                    .col(flag("by_mail"))
                    .col(text("reached_by"))
                    .col(date("changed_on"))
                    .col(number("version"))
                    .foreign_key(&mut to("organisation_contact", "organisation_id", "organisation"))
                    .to_owned(),
                table("coalition_invitation")
                    .col(reference("coalition_id"))
                    .col(text_unique("token_hash"))
                    .col(date("made_on"))
                    .col(date("good_until"))
                    .col(date_or_none("used_on"))
                    .col(date_or_none("revoked_on"))
                    .foreign_key(&mut to("coalition_invitation", "coalition_id", "organisation"))
                    .to_owned(),
            ],
            vec![
                index("registration", &["stage", "waits_since"]),
                index("registration", &["organisation_id"]),
                index("registration_message", &["registration_id"]),
                unique("organisation_contact", &["organisation_id"]),
                index("coalition_invitation", &["coalition_id"]),
            ],
        )
        .await
    }
}
