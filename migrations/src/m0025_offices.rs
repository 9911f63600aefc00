//! The log also binds what gives power: who holds which office (`membership`, which exists already), and the rules by which the register
//! measures, as they were set.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // The settings that everybody may see, with the values with which a server was last started.
        create(manager, vec![table("setting").col(text_unique("name")).col(text("value")).to_owned()], vec![]).await
    }
}
