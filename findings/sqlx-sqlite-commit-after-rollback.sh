#!/usr/bin/env bash
# sqlx-sqlite 0.9.0: after SQLite has rolled a transaction back by itself, commits of the same connection answer Ok and keep nothing.
#
# A good engineer expects `Transaction::commit()` that returns Ok to have committed. The driver counts how deep it is in transactions and
# lowers the count only when its own COMMIT or ROLLBACK succeeds. SQLite rolls back by itself on INSERT OR ROLLBACK, RAISE(ROLLBACK) and a
# full disk; then the driver's ROLLBACK fails («no transaction is active»), and the count stays at one. The next `begin` sends SAVEPOINT. If
# its commit is refused (a deferred constraint), it rolls back to the savepoint and leaves the outer transaction open. From then on every
# commit releases an inner savepoint: Ok, nothing is written, and the lock is held.
#
# Seen with sqlx 0.9.0, SQLite as bundled: prints «committed: Ok; rows seen by another connection: 0; another writer: database is locked».
# Fails if that changes. Needs cargo; takes some minutes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat > "$folder/Cargo.toml" <<'END'
[package]
name = "finding"
version = "0.0.0"
edition = "2024"
[dependencies]
sqlx = { version = "=0.9.0", default-features = false, features = ["sqlite", "runtime-tokio"] }
sqlx-sqlite = "=0.9.0"
tokio = { version = "1", features = ["rt", "macros"] }
END
cat > "$folder/src/main.rs" <<'END'
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor, Row};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), sqlx::Error> {
    let path = std::env::args().nth(1).expect("a path");
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true).foreign_keys(true).busy_timeout(Duration::ZERO);
    let mut ours = options.connect().await?;
    ours.execute("CREATE TABLE word (id INTEGER PRIMARY KEY)").await?;
    ours.execute("CREATE TABLE note (word INTEGER REFERENCES word (id) DEFERRABLE INITIALLY DEFERRED)").await?;

    // SQLite rolls back by itself; we are told, and give the transaction up.
    let mut tx = ours.begin().await?;
    tx.execute("INSERT INTO word VALUES (1)").await?;
    assert!(tx.execute("INSERT OR ROLLBACK INTO word VALUES (1)").await.is_err());
    drop(tx);
    // A commit is refused; we are told.
    let mut tx = ours.begin().await?;
    tx.execute("INSERT INTO note VALUES (999)").await?;
    assert!(tx.commit().await.is_err());
    // And one is acknowledged.
    let mut tx = ours.begin().await?;
    tx.execute("INSERT INTO word VALUES (2)").await?;
    let committed = tx.commit().await;

    let mut other = options.connect().await?;
    let seen: i64 = other.fetch_one("SELECT count(*) FROM word").await?.get(0);
    let writer = other.execute("BEGIN IMMEDIATE").await;
    let writer = writer.err().map_or("free".to_string(), |error| error.to_string());
    println!("committed: {}; rows seen by another connection: {seen}; another writer: {writer}", if committed.is_ok() { "Ok" } else { "refused" });
    Ok(())
}
END
found=$(cd "$folder" && CARGO_TARGET_DIR="$folder/target" cargo run --quiet -- "$folder/finding.db")
echo "sqlx 0.9.0: $found"
case $found in
    "committed: Ok; rows seen by another connection: 0;"*"database is locked"*) ;;
    *) echo "This has changed."; exit 1 ;;
esac
