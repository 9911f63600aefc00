//! Seals append-only tables: what was published is never edited or deleted (app/RULES.md, rule 1). The database itself refuses, so that
//! no program and no console can do it by mistake.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// Makes the database refuse every UPDATE and DELETE of `table`, or, with `once`, of the rows for which that column is filled (a row that
/// is still a draft may change, a published one may not).
pub async fn seal(manager: &SchemaManager<'_>, table: &str, once: Option<&str>) -> Result<(), DbErr> {
    let database = manager.get_connection();
    let when = once.map(|column| format!("WHEN OLD.{column} IS NOT NULL")).unwrap_or_default();
    match manager.get_database_backend() {
        DbBackend::Postgres => {
            let when = once.map(|column| format!("WHEN (OLD.{column} IS NOT NULL)")).unwrap_or_default();
            database
                .execute_unprepared(
                    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ \
                     BEGIN RAISE EXCEPTION 'append-only: % of % is refused', TG_OP, TG_TABLE_NAME; END $$",
                )
                .await?;
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER {table}_sealed BEFORE UPDATE OR DELETE ON {table} \
                     FOR EACH ROW {when} EXECUTE FUNCTION refuse_change()"
                ))
                .await?;
            database
                .execute_unprepared(&format!(
                    "CREATE TRIGGER {table}_sealed_whole BEFORE TRUNCATE ON {table} \
                     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
                ))
                .await?;
        }
        _ => {
            for (verb, name) in [("UPDATE", "update"), ("DELETE", "delete")] {
                database
                    .execute_unprepared(&format!(
                        "CREATE TRIGGER {table}_sealed_{name} BEFORE {verb} ON {table} FOR EACH ROW {when} \
                         BEGIN SELECT RAISE(ABORT, 'append-only: {verb} of {table} is refused'); END"
                    ))
                    .await?;
            }
        }
    }
    Ok(())
}

/// Makes the database refuse every DELETE of the rows of `table` for which `open` is empty, where `seal` with that column refuses only
/// what has ended: a row goes from open to ended, and is never deleted.
pub async fn seal_deletion(manager: &SchemaManager<'_>, table: &str, open: &str) -> Result<(), DbErr> {
    let statement = match manager.get_database_backend() {
        DbBackend::Postgres => format!(
            "CREATE TRIGGER {table}_stays BEFORE DELETE ON {table} \
             FOR EACH ROW WHEN (OLD.{open} IS NULL) EXECUTE FUNCTION refuse_change()"
        ),
        _ => format!(
            "CREATE TRIGGER {table}_stays BEFORE DELETE ON {table} FOR EACH ROW WHEN OLD.{open} IS NULL \
             BEGIN SELECT RAISE(ABORT, 'append-only: DELETE of {table} is refused'); END"
        ),
    };
    manager.get_connection().execute_unprepared(&statement).await.map(|_| ())
}
