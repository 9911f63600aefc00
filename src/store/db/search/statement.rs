//! A statement with the one value that every search has: the query in the database's own language.

use sea_orm::{DbBackend, Statement};

pub fn with_value(backend: DbBackend, sql: &str, query: String) -> Statement {
    Statement::from_sql_and_values(backend, sql, [query.into()])
}
