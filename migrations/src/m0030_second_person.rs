//! What a confirmation was for, so that other words around the same piece are asked about again; a waiting form that is sent twice waits
//! once; what the requester confirmed of the name of an organisation that asks to be registered.

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
                // Digests of all that was to become public with the piece, and of the field in which it stands. Confirmations from before
                // have none of them: what they confirmed is asked about again.
                ("guard_confirmation", text_or_none("words")),
                ("guard_confirmation", text_or_none("field_words")),
                // A digest of who sent what where.
                ("held_form", text_or_none("digest")),
                ("registration", words_or_none("confirmed")),
                ("registration", text_or_none("confirm_why")),
            ],
        )
        .await?;
        create(manager, vec![], vec![unique("held_form", &["digest"])]).await
    }
}
