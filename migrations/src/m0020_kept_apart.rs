//! Secrets are sealed with keys outside the database: what is sealed replaces what stood in the clear, at the next start of `serve`. A
//! second factor that waits to be confirmed belongs to a session. What happened to an account is shown to its person, since not
//! everybody gets mail.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Sealed; good for some minutes after the moment beside it. `person.totp_pending` is no longer used, and empty from the next start on.
        add(manager, [("session", text_or_none("totp_pending")), ("session", moment_or_none("totp_pending_at"))]).await?;
        create(
            manager,
            vec![
                table("account_news")
                    .col(reference("person_id"))
                    .col(text("kind"))
                    .col(moment("at"))
                    // When the person said that they have read it.
                    .col(moment_or_none("read_at"))
                    .foreign_key(&mut to("account_news", "person_id", "person"))
                    .to_owned(),
            ],
            vec![index("account_news", &["person_id"])],
        )
        .await?;
        // Attempts are counted in memory from now on. What was counted here tells, together with the key that lay beside it, who tried
        // from where, and so it is deleted. The table itself goes in a later release.
        manager.get_connection().execute_unprepared("DELETE FROM throttle").await?;
        Ok(())
    }
}
