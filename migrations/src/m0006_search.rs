//! Full text search, with each database's own means. Both index the same folded words (see `app::rules::folding`), so that a search finds
//! the same on either.

use crate::columns::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let words = Table::create()
            .table(Alias::new("recommendation_words"))
            .col(ColumnDef::new(Alias::new("recommendation_id")).big_integer().not_null().primary_key())
            .col(text("body"))
            .foreign_key(&mut to("recommendation_words", "recommendation_id", "recommendation"))
            .to_owned();
        manager.create_table(words).await?;
        let database = manager.get_connection();
        let statements: &[&str] = match manager.get_database_backend() {
            DbBackend::Postgres => &[
                "ALTER TABLE recommendation_words ADD COLUMN vector tsvector \
                 GENERATED ALWAYS AS (to_tsvector('simple', body)) STORED",
                "CREATE INDEX recommendation_words_vector ON recommendation_words USING gin (vector)",
            ],
            // External content wants an integer key; `recommendation_id` is the table's rowid only as INTEGER PRIMARY KEY,
            // which big_integer is not, so the FTS rowid is set by hand in the triggers.
            _ => &[
                "CREATE VIRTUAL TABLE recommendation_fts USING fts5(body, content='', contentless_delete=1, \
                 tokenize=\"unicode61 remove_diacritics 0\")",
                "CREATE TRIGGER recommendation_words_added AFTER INSERT ON recommendation_words BEGIN \
                 INSERT INTO recommendation_fts(rowid, body) VALUES (new.recommendation_id, new.body); END",
                "CREATE TRIGGER recommendation_words_changed AFTER UPDATE ON recommendation_words BEGIN \
                 DELETE FROM recommendation_fts WHERE rowid = old.recommendation_id; \
                 INSERT INTO recommendation_fts(rowid, body) VALUES (new.recommendation_id, new.body); END",
                "CREATE TRIGGER recommendation_words_removed AFTER DELETE ON recommendation_words BEGIN \
                 DELETE FROM recommendation_fts WHERE rowid = old.recommendation_id; END",
            ],
        };
        for statement in statements {
            database.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}
