//! What a version of an action changes, without losing what stood there: since when and until when an action serves a recommendation,
//! a target or a group, who takes part in it, and its steps and amounts. Nothing is deleted; an earlier day shows what was public then
//! (app/RULES.md, rule 1).

use crate::columns::*;
use crate::sealing::{seal, seal_deletion};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let database = manager.get_connection();
        // The pair is not the key any more: what ended can begin again.
        for (name, other, there) in [
            ("action_recommendation", "recommendation_id", "recommendation"),
            ("action_sdg_target", "sdg_target_id", "sdg_target"),
            ("action_group", "group_id", "group"),
        ] {
            let before = format!("{name}_before");
            manager.rename_table(Table::rename().table(Alias::new(name), Alias::new(before.as_str())).to_owned()).await?;
            // Names of indexes are the schema's, not the table's.
            database.execute_unprepared(&format!("DROP INDEX IF EXISTS {name}_{other}")).await?;
            let linked = table(name)
                .col(reference("action_id"))
                .col(reference(other))
                .col(date_or_none("since"))
                .col(date_or_none("until"))
                .foreign_key(&mut to(name, "action_id", "action"))
                .foreign_key(&mut to(name, other, there))
                .to_owned();
            create(manager, vec![linked], vec![index(name, &["action_id"]), index(name, &[other])]).await?;
            database
                .execute_unprepared(&format!(
                    "INSERT INTO {name} (action_id, {other}) SELECT action_id, {other} FROM {before} ORDER BY action_id, {other}"
                ))
                .await?;
            manager.drop_table(Table::drop().table(Alias::new(before.as_str())).to_owned()).await?;
        }
        let rename = Table::rename().table(Alias::new("action_institution"), Alias::new("action_institution_before")).to_owned();
        manager.rename_table(rename).await?;
        database.execute_unprepared("DROP INDEX IF EXISTS action_institution_institution_id").await?;
        let linked = table("action_institution")
            .col(reference("action_id"))
            .col(reference("institution_id"))
            .col(flag("leads"))
            .col(date_or_none("since"))
            .col(date_or_none("until"))
            .foreign_key(&mut to("action_institution", "action_id", "action"))
            .foreign_key(&mut to("action_institution", "institution_id", "institution"))
            .to_owned();
        let indexes = vec![index("action_institution", &["action_id"]), index("action_institution", &["institution_id"])];
        create(manager, vec![linked], indexes).await?;
        database
            .execute_unprepared(
                "INSERT INTO action_institution (action_id, institution_id, leads) \
                 SELECT action_id, institution_id, leads FROM action_institution_before ORDER BY action_id, institution_id",
            )
            .await?;
        manager.drop_table(Table::drop().table(Alias::new("action_institution_before")).to_owned()).await?;
        for name in ["milestone", "budget_line"] {
            for column in ["since", "until"] {
                manager.alter_table(Table::alter().table(Alias::new(name)).add_column(date_or_none(column)).to_owned()).await?;
            }
        }
        for name in ["action_recommendation", "action_sdg_target", "action_group", "action_institution", "milestone", "budget_line"] {
            seal(manager, name, Some("until")).await?;
            seal_deletion(manager, name, "until").await?;
        }
        // One draft of an action's next version at a time; colleagues share it.
        database.execute_unprepared("CREATE UNIQUE INDEX action_draft_one ON action_draft (action_id) WHERE action_id IS NOT NULL").await?;
        Ok(())
    }
}
