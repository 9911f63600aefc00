//! Tests that nothing acknowledged is lost: what a commit answers is true, whatever failed before it on the same connection.

use answerable_store::db::batch::{Transaction, begin};
use answerable_store::db::unavailable::is_unavailable;
use answerable_store::db::{self, Opening, still_there};
use answerable_testing::{Kind, TestDatabase, empty_database};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr, Statement};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Makes a table of words, and one whose rows must belong to a word by the time of the commit. The program has one connection, so that
/// what fails and what is acknowledged go through the same one; another connection is like that of another program.
async fn tables(kind: Kind) -> (TestDatabase, DatabaseConnection, DatabaseConnection) {
    let database = empty_database(kind).await;
    for table in [
        "CREATE TABLE word (id INTEGER PRIMARY KEY, spelt TEXT NOT NULL UNIQUE)",
        "CREATE TABLE note (id INTEGER PRIMARY KEY, word_id INTEGER NOT NULL REFERENCES word (id) DEFERRABLE INITIALLY DEFERRED)",
    ] {
        database.execute_unprepared(table).await.unwrap();
    }
    let ours = db::connect(&database.address, 1).await.unwrap();
    let other = db::connect(&database.address, 1).await.unwrap();
    (database, ours, other)
}

async fn words(db: &impl ConnectionTrait) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), "SELECT spelt FROM word ORDER BY id")).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn write(tx: &Transaction, id: i32, spelt: &str) -> Result<(), DbErr> {
    tx.execute_unprepared(&format!("INSERT INTO word (id, spelt) VALUES ({id}, '{spelt}')")).await.map(|_| ())
}

/// Writes a word and tells whether it was acknowledged.
async fn acknowledged(db: &DatabaseConnection, id: i32, spelt: &str) -> Result<(), DbErr> {
    let tx = begin(db).await?;
    write(&tx, id, spelt).await?;
    tx.commit().await
}

/// Makes the database roll back by itself in the middle of a transaction.
async fn rolled_back_in_the_middle(db: &DatabaseConnection) {
    let tx = begin(db).await.unwrap();
    write(&tx, 100, "first").await.unwrap();
    let words = match db.get_database_backend() {
        DbBackend::Postgres => "INSERT INTO word (id, spelt) VALUES (101, 'first')",
        _ => "INSERT OR ROLLBACK INTO word (id, spelt) VALUES (101, 'first')",
    };
    assert!(tx.execute_unprepared(words).await.is_err());
    assert!(tx.commit().await.is_err(), "a commit after that keeps nothing, and must not say so");
}

/// Makes a commit fail.
async fn refused_at_the_commit(db: &DatabaseConnection) {
    let tx = begin(db).await.unwrap();
    write(&tx, 200, "unfinished").await.unwrap();
    tx.execute_unprepared("INSERT INTO note (id, word_id) VALUES (1, 999)").await.unwrap();
    assert!(tx.commit().await.is_err());
}

/// Checks that what was acknowledged is there for everybody, that nothing else is, and that nobody holds the lock.
async fn sound(ours: &DatabaseConnection, other: &DatabaseConnection) {
    acknowledged(ours, 1, "kept").await.unwrap();
    assert_eq!(words(other).await, ["kept"], "seen by another program");
    acknowledged(other, 2, "theirs").await.expect("no lock is held");
    acknowledged(ours, 3, "again").await.unwrap();
    assert_eq!(words(other).await, ["kept", "theirs", "again"]);
    assert_eq!(words(ours).await, ["kept", "theirs", "again"]);
}

async fn two_failures(kind: Kind) {
    let (_database, ours, other) = tables(kind).await;
    rolled_back_in_the_middle(&ours).await;
    refused_at_the_commit(&ours).await;
    sound(&ours, &other).await;
}

async fn the_other_way_round(kind: Kind) {
    let (_database, ours, other) = tables(kind).await;
    refused_at_the_commit(&ours).await;
    rolled_back_in_the_middle(&ours).await;
    rolled_back_in_the_middle(&ours).await;
    sound(&ours, &other).await;
}

/// A statement fails and the error is ignored: PostgreSQL answers such a commit with «ROLLBACK» and no error; SQLite would keep half of
/// it.
async fn a_failure_that_nobody_looked_at(kind: Kind) {
    let (_database, ours, other) = tables(kind).await;
    let tx = begin(&ours).await.unwrap();
    write(&tx, 1, "half").await.unwrap();
    let _ = write(&tx, 1, "the same key").await;
    assert!(write(&tx, 2, "after it").await.is_err(), "nothing goes on");
    assert!(tx.commit().await.is_err());
    assert!(words(&other).await.is_empty());
    sound(&ours, &other).await;
}

async fn rolled_back(kind: Kind) {
    let (_database, ours, other) = tables(kind).await;
    let tx = begin(&ours).await.unwrap();
    write(&tx, 1, "no").await.unwrap();
    tx.rollback().await.unwrap();
    let tx = begin(&ours).await.unwrap();
    write(&tx, 1, "dropped").await.unwrap();
    drop(tx);
    sound(&ours, &other).await;
}

/// A transaction is given up in the middle of a statement.
async fn given_up(kind: Kind) {
    let (_database, ours, other) = tables(kind).await;
    let slow = match kind {
        Kind::Sqlite => {
            "INSERT INTO word (id, spelt) WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 400000) SELECT i, i FROM n"
        }
        Kind::Postgres => "INSERT INTO word (id, spelt) SELECT i, i::text FROM generate_series(1000, 400000) i, pg_sleep(1)",
    };
    for _ in 0..3 {
        let tx = begin(&ours).await.unwrap();
        let late = tokio::time::timeout(Duration::from_millis(30), tx.execute_unprepared(slow)).await;
        assert!(late.is_err(), "it was not slow enough to be given up");
        // What was given up may have been done or not: it must not be kept.
        assert!(tx.commit().await.is_err());
    }
    let ours_too = ours.clone();
    let request = tokio::spawn(async move {
        let tx = begin(&ours_too).await.unwrap();
        let _ = tx.execute_unprepared(slow).await;
    });
    tokio::time::sleep(Duration::from_millis(30)).await;
    request.abort();
    sound(&ours, &other).await;
}

macro_rules! on_both {
    ($($name:ident),*) => {
        mod on_both {
            use super::Kind;
            $(
                mod $name {
                    use super::Kind;
                    #[tokio::test]
                    async fn sqlite() {
                        super::super::$name(Kind::Sqlite).await;
                    }
                    #[tokio::test]
                    #[ignore = "needs PostgreSQL: set ANSWERABLE_TEST_POSTGRES"]
                    async fn postgres() {
                        super::super::$name(Kind::Postgres).await;
                    }
                }
            )*
        }
    };
}
on_both!(two_failures, the_other_way_round, a_failure_that_nobody_looked_at, rolled_back, given_up);

#[tokio::test]
async fn a_trigger_that_rolls_back() {
    let (database, ours, other) = tables(Kind::Sqlite).await;
    let trigger = "CREATE TRIGGER no BEFORE INSERT ON word WHEN NEW.spelt = 'no' BEGIN SELECT RAISE(ROLLBACK, 'no'); END";
    database.execute_unprepared(trigger).await.unwrap();
    for id in 10..13 {
        let tx = begin(&ours).await.unwrap();
        write(&tx, id, "before").await.unwrap();
        assert!(write(&tx, id + 10, "no").await.is_err());
        assert!(write(&tx, id + 20, "after").await.is_err(), "outside of any transaction it would be kept at once");
        tx.rollback().await.unwrap();
    }
    assert!(words(&other).await.is_empty());
    sound(&ours, &other).await;
}

#[tokio::test]
async fn a_disk_that_fills_and_empties() {
    let (_database, ours, other) = tables(Kind::Sqlite).await;
    for round in 0..4 {
        let tx = begin(&ours).await.unwrap();
        // SQLite's own way of a full disk, for this connection.
        tx.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let full = async {
            for id in 0..2_000 {
                write(&tx, 1_000 + id, &format!("{round}-{id}-{}", "x".repeat(200))).await?;
            }
            Ok(())
        };
        let full: Result<(), DbErr> = full.await;
        assert!(is_unavailable(&full.unwrap_err()), "a full disk passes");
        assert!(tx.commit().await.is_err());
    }
    sound(&ours, &other).await;
}

#[tokio::test]
async fn writers_come_first_who_asked_first() {
    let (database, ours, _other) = tables(Kind::Sqlite).await;
    // As many connections as there are writers would have.
    drop(ours);
    let db = db::connect(&database.address, 8).await.unwrap();
    let order = Arc::new(Mutex::new(Vec::new()));
    let first = begin(&db).await.unwrap();
    let mut waiting = Vec::new();
    for number in 0..60 {
        let (db, order) = (db.clone(), Arc::clone(&order));
        waiting.push(tokio::spawn(async move {
            let tx = begin(&db).await.unwrap();
            order.lock().unwrap().push(number);
            write(&tx, number, &number.to_string()).await.unwrap();
            tx.commit().await.unwrap();
        }));
        // So that they ask in this order.
        tokio::task::yield_now().await;
    }
    // Readers have the pool to themselves meanwhile: nobody who waits holds a connection.
    for _ in 0..8 {
        words(&db).await;
    }
    first.commit().await.unwrap();
    for task in waiting {
        task.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), (0..60).collect::<Vec<i32>>());
    assert_eq!(words(&db).await.len(), 60);
}

#[tokio::test]
async fn a_lock_that_another_program_holds_is_told_in_time() {
    let (_database, ours, other) = tables(Kind::Sqlite).await;
    let theirs = begin(&other).await.unwrap();
    let refused = begin(&ours).await.unwrap_err();
    assert!(is_unavailable(&refused), "{refused}");
    theirs.commit().await.unwrap();
    sound(&ours, &other).await;
}

#[tokio::test]
async fn a_file_that_is_moved_or_replaced_is_written_no_more() {
    let (database, ours, _other) = tables(Kind::Sqlite).await;
    let reader = db::connect(&database.address, 2).await.unwrap();
    acknowledged(&ours, 1, "before").await.unwrap();
    let path = db::sqlite_path(&database.address).map(Path::new).unwrap();
    let aside = path.with_file_name("aside.db");
    std::fs::rename(path, &aside).unwrap();
    assert!(is_unavailable(&acknowledged(&ours, 2, "into the moved file").await.unwrap_err()));
    assert!(still_there(&ours).is_err());
    for opening in [Opening::Make, Opening::Existing, Opening::Read] {
        let refused = db::open(&database.address, 1, opening).await.unwrap_err().to_string();
        assert!(refused.contains("its file is gone"), "{refused}");
    }
    // A reader whose second connection is opened only now.
    let pool = reader.get_sqlite_connection_pool();
    let first = pool.acquire().await;
    assert!(first.is_ok() && pool.acquire().await.is_err(), "a connection to a file that is not there");
    assert!(!path.exists(), "no empty register in its place");
    std::fs::copy(&aside, path).unwrap();
    assert!(is_unavailable(&acknowledged(&ours, 2, "beside the copy").await.unwrap_err()));
    std::fs::rename(&aside, path).unwrap();
    acknowledged(&ours, 2, "after").await.unwrap();
    assert_eq!(words(&ours).await, ["before", "after"]);
}

#[tokio::test]
async fn reading_makes_nothing_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.db");
    let address = format!("sqlite:{}", path.display());
    let names = || {
        let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert!(db::open(&address, 1, Opening::Read).await.unwrap_err().to_string().contains("there is no register"));
    assert!(names().is_empty());
    let db = db::connect(&address, 2).await.unwrap();
    db.execute_unprepared("CREATE TABLE word (id INTEGER PRIMARY KEY, spelt TEXT NOT NULL UNIQUE)").await.unwrap();
    acknowledged(&db, 1, "kept").await.unwrap();
    // While somebody writes.
    let reading = db::open(&address, 2, Opening::Read).await.unwrap();
    assert_eq!(words(&reading).await, ["kept"]);
    assert!(reading.execute_unprepared("DELETE FROM word").await.is_err());
    db::close(reading).await;
    db::close(db).await;
    // And when nobody has it open: everything is in the one file then.
    let (before, bytes) = (names(), std::fs::read(&path).unwrap());
    let reading = db::open(&address, 2, Opening::Read).await.unwrap();
    assert_eq!(words(&reading).await, ["kept"]);
    db::close(reading).await;
    assert_eq!((names(), std::fs::read(&path).unwrap()), (before, bytes));
}

/// Deleted text can be read neither in the file nor in the log beside it.
#[tokio::test]
async fn what_is_deleted_is_overwritten() {
    let (database, ours, other) = tables(Kind::Sqlite).await;
    acknowledged(&ours, 1, "Maria of Rivermouth").await.unwrap();
    let tx = begin(&ours).await.unwrap();
    tx.execute_unprepared("DELETE FROM word").await.unwrap();
    tx.commit().await.unwrap();
    db::close(other).await;
    db::empty_log(&ours).await.unwrap();
    let path = db::sqlite_path(&database.address).unwrap();
    for ending in ["", "-wal"] {
        let bytes = std::fs::read(format!("{path}{ending}")).unwrap_or_default();
        assert!(!bytes.windows(5).any(|part| part == b"Maria"), "in the file register.db{ending}");
    }
}
