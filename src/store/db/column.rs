//! What a column holds and its type cannot read: one error for all types of columns, by which `verify` tells such a row from a database
//! that cannot be read.

use sea_orm::{ColIdx, DbErr, QueryResult, RuntimeErr, TryGetError, TryGetable, sqlx};

/// The error for a column whose type cannot read what it holds: it names the column and, if the answer has its key, the row.
pub(super) fn unreadable(row: &QueryResult, index: impl ColIdx, what: &str) -> TryGetError {
    let names = row.column_names();
    let place = || names.get(*index.as_usize()?).map(String::as_str);
    let name = index.as_str().or_else(place).unwrap_or_default();
    // In an answer with the rows of two tables, each column has its table's letter before it: «A_kind».
    let (column, key) = match name.split_once('_') {
        Some((table, column)) if table.len() == 1 => (column, format!("{table}_id")),
        _ => (name, "id".to_string()),
    };
    let of_row = i64::try_get_by(row, key.as_str()).map(|key| format!(" of row {key}")).unwrap_or_default();
    TryGetError::DbErr(DbErr::Type(format!("the column «{column}»{of_row} holds {what}")))
}

/// Why a row cannot be read, if the error says that: none if it is the database's. SQLite takes any text for a date or for JSON; there the
/// driver finds what the column's type cannot read.
pub(super) fn why_unreadable(error: &DbErr) -> Option<String> {
    match error {
        DbErr::Type(reason) => Some(reason.clone()),
        DbErr::Query(RuntimeErr::SqlxError(error)) => match error.as_ref() {
            sqlx::Error::ColumnDecode { .. } => Some(error.to_string()),
            _ => None,
        },
        _ => None,
    }
}
