//! Fresh databases for tests.

use crate::server::on_server;
use crate::template::{self, Holds};
use answerable_store::db;
use sea_orm::DatabaseConnection;
use std::ops::Deref;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

/// The kind of database that a test uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// A database of the test's own, which is removed when this is dropped.
pub struct TestDatabase {
    /// The database's address, for tests that connect once more.
    pub address: String,
    db: DatabaseConnection,
    place: Place,
}

/// Where the database is, kept until it is removed.
enum Place {
    #[expect(dead_code, reason = "held so that the folder stays")]
    Folder(TempDir),
    /// The server's address, and the database's name on it.
    Server(String, String),
}

impl TestDatabase {
    /// Which kind of database it is.
    pub fn kind(&self) -> Kind {
        match self.place {
            Place::Folder(_) => Kind::Sqlite,
            Place::Server(..) => Kind::Postgres,
        }
    }
}

impl Deref for TestDatabase {
    type Target = DatabaseConnection;

    fn deref(&self) -> &DatabaseConnection {
        &self.db
    }
}

/// A new database with the schema, and nothing in it.
pub async fn database(kind: Kind) -> TestDatabase {
    made(kind, Some(Holds::Schema)).await
}

/// A new database with the demonstration in it, as it is loaded today.
pub async fn demonstration(kind: Kind) -> TestDatabase {
    made(kind, Some(Holds::Demonstration)).await
}

/// A new database with nothing in it, not even the schema.
pub async fn empty_database(kind: Kind) -> TestDatabase {
    made(kind, None).await
}

async fn made(kind: Kind, holds: Option<Holds>) -> TestDatabase {
    // All databases of a test have the same keys; a test of other keys begins the program.
    template::install_keys();
    let (address, place) = match kind {
        Kind::Sqlite => {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let place = folder.path().join("register.db");
            if let Some(holds) = holds {
                template::copy_file(holds, &place).await;
            }
            (format!("sqlite:{}", place.display()), Place::Folder(folder))
        }
        Kind::Postgres => {
            let server = std::env::var("ANSWERABLE_TEST_POSTGRES").expect("ANSWERABLE_TEST_POSTGRES: the address of a PostgreSQL server");
            let server = server.trim_end_matches('/').to_string();
            static COUNT: AtomicU32 = AtomicU32::new(0);
            let name = format!("answerable_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            match holds {
                Some(holds) => template::copy_database(holds, &server, &name).await,
                None => on_server(&server, &format!("CREATE DATABASE {name}")).await,
            }
            (format!("{server}/{name}"), Place::Server(server, name))
        }
    };
    TestDatabase { db: db::connect(&address, 4).await.expect("a connection"), address, place }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Place::Server(server, name) = &self.place {
            let (server, statement) = (server.clone(), format!("DROP DATABASE {name} WITH (FORCE)"));
            // On a thread of its own: the test's runtime is in the middle of something.
            let removed = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
                runtime.block_on(on_server(&server, &statement));
            });
            // A test that fails already need not fail twice.
            let _ = removed.join();
        }
    }
}

/// Makes two tests of one, one for each kind of database: `both!(name, |db| { … })`, or `both!(name, how_it_is_made, |db| { … })`.
#[macro_export]
macro_rules! both {
    ($name:ident, |$db:ident| $body:block) => {
        $crate::both!($name, $crate::database, |$db| $body);
    };
    ($name:ident, $database:path, |$db:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn check($db: $crate::TestDatabase) $body

            #[tokio::test]
            async fn sqlite() {
                check($database($crate::Kind::Sqlite).await).await;
            }

            #[tokio::test]
            #[ignore = "needs PostgreSQL: set ANSWERABLE_TEST_POSTGRES"]
            async fn postgres() {
                check($database($crate::Kind::Postgres).await).await;
            }
        }
    };
}
