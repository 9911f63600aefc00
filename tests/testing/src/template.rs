//! Registers that are made once and copied: migrating one and loading the demonstration into it takes seconds, copying it a tenth of a second.
//! Each test is a process of its own, so the templates lie in a folder that all of them share, and one process at a time makes what is missing.

use crate::server::on_server;
use answerable_demo as demo;
use answerable_store::db;
use answerable_store::keys::{self, Keys, file};
use chrono::Utc;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What a template holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Schema,
    Demonstration,
}

/// What the templates are made of, and today: the demonstration is dated by the day on which it is loaded. Cargo compiles this crate again
/// whenever the schema, the store or the demonstration changes, so its library stands for all of them, and programs of tests share templates.
static NAME: LazyLock<String> = LazyLock::new(|| {
    let program = std::env::current_exe().expect("this program");
    let beside = fs::read_dir(program.parent().expect("the folder of the build")).expect("its files").flatten();
    let own = beside.filter(|file| {
        let name = file.file_name();
        name.to_str().is_some_and(|name| name.starts_with("libanswerable_testing-") && name.ends_with(".rlib"))
    });
    let newest = own.filter_map(|file| file.metadata().ok()).max_by_key(|about| about.modified().ok());
    let made_of = newest.map_or_else(|| fs::metadata(&program), Ok).expect("this program");
    let mut hasher = DefaultHasher::new();
    (made_of.len(), made_of.modified().ok()).hash(&mut hasher);
    // Short, since PostgreSQL cuts names at 63 bytes.
    format!("{:08x}_{}", hasher.finish() as u32, Utc::now().format("%Y%m%d"))
});

/// The templates' folder, beside the build's. Those of earlier builds and days are removed when it is made.
fn folder() -> PathBuf {
    let program = std::env::current_exe().expect("this program");
    let all = program.ancestors().nth(2).expect("the folder of the build").join("registers");
    let own = all.join(&*NAME);
    if !own.exists() {
        for earlier in fs::read_dir(&all).into_iter().flatten().flatten() {
            // Another process may be quicker.
            let _ = fs::remove_dir_all(earlier.path());
        }
        fs::create_dir_all(&own).expect("a folder for templates");
    }
    own
}

/// Holds the templates for this process alone, until it is dropped.
fn locked(folder: &Path) -> File {
    let lock = File::create(folder.join("lock")).expect("a lock");
    lock.lock().expect("the lock of the templates");
    lock
}

/// Installs the keys with which the templates are sealed: all tests of a build have the same.
pub fn install_keys() {
    let folder = folder();
    let _held = locked(&folder);
    let place = folder.join("keys");
    let written = fs::read_to_string(&place).unwrap_or_else(|_| {
        let written = file::written(&Keys::fresh());
        fs::write(&place, &written).expect("the keys of the templates");
        written
    });
    keys::install(file::read(&written).expect("the keys of the templates"));
}

async fn fill(db: &DatabaseConnection, holds: Holds) {
    db::migrate(db, Utc::now()).await.expect("the schema");
    if holds == Holds::Demonstration {
        demo::load(db).await.expect("the demonstration");
    }
}

/// Puts a copy of a template where a new SQLite database shall be.
pub async fn copy_file(holds: Holds, to: &Path) {
    let folder = folder();
    let template = folder.join(format!("{holds:?}.db"));
    {
        let _held = locked(&folder);
        if !template.exists() {
            let making = tempfile::tempdir_in(&folder).expect("a folder");
            let place = making.path().join("making.db");
            let db = db::connect(&format!("sqlite:{}", place.display()), 1).await.expect("a connection");
            fill(&db, holds).await;
            db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("all of it in one file");
            db::close(db).await;
            fs::rename(&place, &template).expect("the template in its place");
        }
    }
    fs::copy(&template, to).expect("a copy of the template");
}

/// Makes a database on a PostgreSQL server as a copy of a template.
pub async fn copy_database(holds: Holds, server: &str, name: &str) {
    let template = format!("answerable_template_{}_{}", *NAME, if holds == Holds::Schema { "schema" } else { "demonstration" });
    {
        let _held = locked(&folder());
        let there = databases(server).await;
        if !there.contains(&template) {
            let others = there.iter().filter(|other| !other.contains(&*NAME));
            for left in others.chain(there.iter().filter(|other| other.ends_with("_making"))) {
                on_server(server, &format!("DROP DATABASE IF EXISTS {left} WITH (FORCE)")).await;
            }
            let making = format!("{template}_making");
            on_server(server, &format!("CREATE DATABASE {making}")).await;
            let db = db::connect(&format!("{server}/{making}"), 1).await.expect("a connection");
            fill(&db, holds).await;
            db::close(db).await;
            on_server(server, &format!("ALTER DATABASE {making} RENAME TO {template}")).await;
        }
    }
    on_server(server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
}

/// The templates on a server, finished or not.
async fn databases(server: &str) -> Vec<String> {
    let db = db::connect(&format!("{server}/postgres"), 1).await.expect("the PostgreSQL server");
    let asked = "SELECT datname::text AS name FROM pg_database WHERE datname LIKE 'answerable\\_template\\_%'";
    let rows = db.query_all_raw(Statement::from_string(DbBackend::Postgres, asked)).await.expect("the databases");
    rows.iter().map(|row| row.try_get("", "name").expect("a name")).collect()
}
