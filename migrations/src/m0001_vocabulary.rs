//! What the register's words refer to: States, mechanisms, instruments, themes, groups, the Sustainable Development Goals.

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
                table("state")
                    .col(text_unique("iso3"))
                    .col(text_or_none("iso2"))
                    .col(words("names"))
                    .col(text("aliases"))
                    .col(flag("fiction"))
                    .col(words_or_none("note"))
                    .to_owned(),
                table("mechanism")
                    .col(text_unique("slug"))
                    .col(text("kind"))
                    .col(text("abbreviation"))
                    .col(words("names"))
                    .col(text("aliases"))
                    .col(number("position"))
                    .to_owned(),
                table("instrument")
                    .col(text_unique("slug"))
                    .col(text("abbreviation"))
                    .col(reference_or_none("mechanism_id"))
                    .col(date_or_none("adopted_on"))
                    .col(date_or_none("in_force_on"))
                    .col(words("names"))
                    .foreign_key(&mut to("instrument", "mechanism_id", "mechanism"))
                    .to_owned(),
                table("provision")
                    .col(reference("instrument_id"))
                    .col(text("code"))
                    .col(words("names"))
                    .col(number("position"))
                    .foreign_key(&mut to("provision", "instrument_id", "instrument"))
                    .to_owned(),
                table("theme")
                    .col(text_unique("slug"))
                    .col(text("scheme"))
                    .col(text_or_none("code"))
                    .col(reference_or_none("parent_id"))
                    .col(words("names"))
                    .col(text("aliases"))
                    .col(number("position"))
                    .foreign_key(&mut to("theme", "parent_id", "theme"))
                    .to_owned(),
                table("group").col(text_unique("slug")).col(words("names")).col(text("aliases")).col(number("position")).to_owned(),
                table("sdg_goal")
                    .col(text_unique("code"))
                    .col(words("names"))
                    .col(words_or_none("official"))
                    .col(number("position"))
                    .to_owned(),
                table("sdg_target")
                    .col(reference("goal_id"))
                    .col(text_unique("code"))
                    .col(words("names"))
                    .col(words_or_none("official"))
                    .col(number("position"))
                    .foreign_key(&mut to("sdg_target", "goal_id", "sdg_goal"))
                    .to_owned(),
                table("sdg_indicator")
                    .col(reference("target_id"))
                    .col(text_unique("code"))
                    .col(words("names"))
                    .col(words_or_none("official"))
                    .col(number("position"))
                    .foreign_key(&mut to("sdg_indicator", "target_id", "sdg_target"))
                    .to_owned(),
                table("observation")
                    .col(reference("indicator_id"))
                    .col(reference("state_id"))
                    .col(number("year"))
                    // A decimal as its source printed it: rounding it to a binary fraction would change the figure.
                    .col(text("value"))
                    .col(text("unit"))
                    .col(text_or_none("sex"))
                    .col(text_or_none("age"))
                    .col(words("source"))
                    .foreign_key(&mut to("observation", "indicator_id", "sdg_indicator"))
                    .foreign_key(&mut to("observation", "state_id", "state"))
                    .to_owned(),
            ],
            vec![unique("provision", &["instrument_id", "code"]), index("observation", &["indicator_id", "state_id", "year"])],
        )
        .await
    }
}
