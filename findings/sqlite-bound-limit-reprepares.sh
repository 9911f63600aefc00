#!/usr/bin/env bash
# SQLite 3.51 (rusqlite 0.39, bundled): a prepared statement with «LIMIT ?» is compiled again each time that the limit is bound.
#
# A good engineer prepares a statement once and binds, so that it is compiled once; and writes the limit as a parameter, as object-relational
# mappers do for every question for one row (sea-orm's `one`, for example). The planner looks at the value of a bound LIMIT and makes the
# statement void when another value is bound, the same value too: parsing and planning, which preparing was to save, come back with every
# run. With a literal LIMIT, or a library compiled with SQLITE_ENABLE_QPSG, it is compiled once. Nothing tells but a counter of the library's.
#
# Seen: 100 runs, compiled again: 100 times with «LIMIT ?», none with «LIMIT 1»; none with SQLITE_DBCONFIG_ENABLE_QPSG. Fails if that changes.
# Needs cargo and cc; takes a minute or two.
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
rusqlite = { version = "=0.39.0", features = ["bundled"] }
END
cat > "$folder/src/main.rs" <<'END'
use rusqlite::config::DbConfig;
use rusqlite::{Connection, StatementStatus};

fn compiled_again(db: &Connection, sql: &str, bound: bool) -> rusqlite::Result<i32> {
    let mut statement = db.prepare(sql)?;
    for _ in 0..100 {
        if bound {
            statement.raw_bind_parameter(1, 1)?;
        }
        let mut rows = statement.raw_query();
        while rows.next()?.is_some() {}
    }
    Ok(statement.get_status(StatementStatus::RePrepare))
}

fn main() -> rusqlite::Result<()> {
    let db = Connection::open_in_memory()?;
    db.execute_batch("CREATE TABLE event (id INTEGER PRIMARY KEY); INSERT INTO event VALUES (1), (2), (3);")?;
    let parameter = "SELECT id FROM event ORDER BY id DESC LIMIT ?";
    let literal = "SELECT id FROM event ORDER BY id DESC LIMIT 1";
    print!("{}: {}", rusqlite::version(), compiled_again(&db, parameter, true)?);
    print!(", {}", compiled_again(&db, literal, false)?);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    println!(", {}", compiled_again(&db, parameter, true)?);
    Ok(())
}
END
found=$(cd "$folder" && CARGO_TARGET_DIR="$folder/target" cargo run --quiet)
echo "SQLite $found"
[ "${found#*: }" = "100, 0, 0" ] || { echo "This has changed."; exit 1; }
