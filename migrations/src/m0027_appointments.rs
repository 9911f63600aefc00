//! Who appoints moderators: on whose decision one is proposed, and which moderator agreed. Interests in an organisation that asks to be
//! registered.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(
            manager,
            [
                // The body that decided, and the State whose it is.
                ("invitation", text_or_none("appointed_by")),
                ("invitation", reference_or_none("appointed_by_state_id")),
                ("invitation", reference_or_none("agreed_by_id")),
                ("invitation", date_or_none("agreed_on")),
                // Until it is registered; from then on the interest is in the organisation.
                ("moderation_interest", reference_or_none("registration_id")),
            ],
        )
        .await?;
        // Events are searched for by their subject: on which days somebody looked at how an organisation is reached.
        create(manager, vec![], vec![index("event", &["subject_kind", "subject_id"])]).await?;
        // Moderators join one after the other: of two who would both be the first, the second needs the word of the first.
        manager.get_connection().execute_unprepared("INSERT INTO latch (name) VALUES ('appointment')").await?;
        Ok(())
    }
}
