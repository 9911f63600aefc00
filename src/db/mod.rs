//! The database: connecting, migrating, and the ports' implementation.

pub mod authors;
pub mod batch;
pub mod entities;
pub mod history;
pub mod memory;
pub mod queries;
pub mod register;
pub mod search;

pub use register::{Register, RegisterAt};

use answerable_migrations::{Migrator, MigratorTrait, SchemaManager};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use std::path::Path;
use std::time::Duration;

/// Connects to a database by its address (`sqlite:…` or `postgres://…`).
///
/// # Errors
/// With words that say how to mend it, if it cannot be reached.
pub async fn connect(address: &str, connections: u32) -> anyhow::Result<DatabaseConnection> {
    if let Some(path) = sqlite_path(address)
        && let Some(folder) = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder)
            .map_err(|error| anyhow::anyhow!("cannot make the folder {} for the database: {error}", folder.display()))?;
    }
    let mut options = ConnectOptions::new(address);
    options
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(10))
        .connect_timeout(Duration::from_secs(10))
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|options| {
            options
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // Each commit waits for the disk: with NORMAL a loss of power takes back everything since the last checkpoint, which
                // readers may have seen by then, and copied with the history.
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10))
                .foreign_keys(true)
                // So that INSERT OR REPLACE cannot slip past the triggers that seal append-only tables.
                .pragma("recursive_triggers", "ON")
        });
    Database::connect(options).await.map_err(|error| {
        anyhow::anyhow!(
            "cannot reach the database: {error}\n  Check ANSWERABLE_DATABASE_URL; for SQLite: sqlite:data/register.db, for PostgreSQL: postgres://user:password@host/name."
        )
    })
}

/// The file of a SQLite address; none for a database in memory.
pub fn sqlite_path(address: &str) -> Option<&str> {
    let path = address.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split('?').next().unwrap_or(path);
    (!path.is_empty() && path != ":memory:").then_some(path)
}

/// Brings the schema up to date. A register from before the history was a chain gets one.
///
/// # Errors
/// If a migration fails; PostgreSQL then keeps nothing of it.
pub async fn migrate(db: &DatabaseConnection) -> Result<(), DbErr> {
    if !is_behind(db).await? {
        return Ok(());
    }
    let had_history = SchemaManager::new(db).has_table("event").await?;
    let had_chain = SchemaManager::new(db).has_table("history_head").await?;
    // All of it or nothing; and on one connection, since another of SQLite's may remember a schema from before the last step.
    let transaction = batch::begin(db).await?;
    Migrator::up(&transaction, None).await?;
    if had_history && !had_chain {
        history::adopt(&transaction).await?;
    }
    transaction.commit().await
}

/// Whether the schema is not up to date.
///
/// # Errors
/// If the database cannot be read.
pub async fn is_behind(db: &DatabaseConnection) -> Result<bool, DbErr> {
    Ok(!Migrator::get_pending_migrations(db).await?.is_empty())
}

#[cfg(test)]
mod tests {
    use super::sqlite_path;

    #[test]
    fn the_file_of_an_address() {
        assert_eq!(sqlite_path("sqlite:data/register.db"), Some("data/register.db"));
        assert_eq!(sqlite_path("sqlite:///var/lib/register.db?mode=rwc"), Some("/var/lib/register.db"));
        assert_eq!(sqlite_path("sqlite::memory:"), None);
        assert_eq!(sqlite_path("postgres://localhost/x"), None);
    }
}
