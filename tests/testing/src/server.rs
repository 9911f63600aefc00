//! The PostgreSQL server that `ANSWERABLE_TEST_POSTGRES` names.

use answerable_store::db;
use sea_orm::ConnectionTrait;

/// Has a PostgreSQL server do something, outside of the databases of tests.
pub async fn on_server(server: &str, statement: &str) {
    let db = db::connect(&format!("{server}/postgres"), 1).await.expect("the PostgreSQL server");
    db.execute_unprepared(statement).await.expect("the server does as it is told");
    db.close().await.expect("the connection closes");
}
