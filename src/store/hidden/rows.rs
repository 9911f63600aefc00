//! Reading and changing values of rows by the names of table and column. These names come only from the table of fields.

use super::fields::{COPIES, Copy, FIELDS, Field, Shape};
use crate::db::entities::hiding_piece;
use crate::db::history::RecordKind;
use crate::db::read_json;
use answerable_domain::model::Words;
use answerable_domain::rules::stone::begins;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, IntoActiveModel, Set, Statement, Value};
use serde::de::IgnoredAny;

/// The place of a value: table, row and column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    pub table: &'static str,
    pub row: i64,
    pub column: &'static str,
}

/// A value that was read, with its place.
#[derive(Clone, Debug)]
pub struct Found {
    pub at: At,
    pub shape: Shape,
    /// The value as text: JSON as it is stored, which can be read. What cannot is an error here, since no words would be found in it.
    pub value: String,
    /// The published record whose digest includes it.
    pub record: Option<(RecordKind, i64)>,
    /// The key of the body whose words they are.
    pub whose: Option<i64>,
}

/// Where values of a record stand. In SQL, `#` stands for the record's key.
#[derive(Clone, Copy, Debug)]
pub struct Values {
    table: &'static str,
    column: &'static str,
    shape: Shape,
    /// SQL: the condition of the table's rows that belong to the record.
    of: &'static str,
    /// The published record whose digest includes the column, and SQL for its key.
    record: Option<(RecordKind, &'static str)>,
    /// SQL for the key of the body whose words they are.
    whose: Option<&'static str>,
}

impl From<&Field> for Values {
    fn from(field: &Field) -> Values {
        let Field { table, column, shape, of, record, whose, .. } = *field;
        Values { table, column, shape, of, record: Some(record), whose: Some(whose.1) }
    }
}

impl From<&Copy> for Values {
    fn from(copy: &Copy) -> Values {
        let Copy { table, column, shape, of, .. } = *copy;
        Values { table, column, shape, of, record: None, whose: None }
    }
}

/// The filled values of a column in the rows that belong to the record with this key.
pub async fn read(db: &impl ConnectionTrait, values: Values, key: i64) -> Result<Vec<Found>, DbErr> {
    let Values { table, column, shape, of, record, whose } = values;
    let with_key = |sql: &str| sql.replace('#', &key.to_string());
    let published = if record.is_some() && matches!(table, "assessment" | "evidence") { "AND published_on IS NOT NULL" } else { "" };
    let sql = format!(
        "SELECT id, CAST({column} AS TEXT), {}, {} FROM {table} WHERE ({}) AND {column} IS NOT NULL {published} ORDER BY id",
        record.map_or_else(|| "0".to_string(), |(_, key)| with_key(key)),
        whose.map_or_else(|| "0".to_string(), with_key),
        with_key(of),
    );
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let kept: Option<i64> = record.is_some().then(|| number(&row, 2)).transpose()?.flatten();
        let at = At { table, row: row.try_get_by_index(0)?, column };
        found.push(Found {
            value: read_value(&row, &at, shape)?,
            at,
            shape,
            record: record.and_then(|(kind, _)| Some((kind, kept?))),
            whose: whose.is_some().then(|| number(&row, 3)).transpose()?.flatten(),
        });
    }
    Ok(found)
}

/// The filled values of a column in all records, each with the key of the record that it belongs to; if a text is given, only values
/// that contain it as it is.
pub async fn all(db: &impl ConnectionTrait, field: &Field, with: Option<&str>) -> Result<Vec<(Found, i64)>, DbErr> {
    let within = field.within_key();
    let record = if field.record.1 == "#" { within } else { field.record.1 };
    let published = if matches!(field.table, "assessment" | "evidence") { "AND published_on IS NOT NULL" } else { "" };
    let (table, column) = (field.table, field.column);
    let like = with.map(|text| format!("AND CAST({column} AS TEXT) LIKE '%{text}%'")).unwrap_or_default();
    let sql = format!(
        "SELECT id, CAST({column} AS TEXT), {record}, {within} FROM {table} \
         WHERE {column} IS NOT NULL AND {within} IS NOT NULL {published} {like} ORDER BY id"
    );
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let (Some(record), Some(within)) = (number(&row, 2)?, number(&row, 3)?) else { continue };
        let at = At { table, row: row.try_get_by_index(0)?, column };
        let value = read_value(&row, &at, field.shape)?;
        found.push((Found { at, shape: field.shape, value, record: Some((field.record.0, record)), whose: None }, within));
    }
    Ok(found)
}

/// Every value that holds stones of a hiding, in published records and in working copies; for published ones with the record, and the
/// key of the record that it belongs to.
pub async fn marked(db: &impl ConnectionTrait, reference: &str) -> Result<Vec<(Found, Option<i64>)>, DbErr> {
    let with = begins(reference);
    let mut found = Vec::new();
    for field in FIELDS.iter().filter(|field| !matches!(field.shape, Shape::Address | Shape::File)) {
        found.extend(all(db, field, Some(&with)).await?.into_iter().map(|(own, within)| (own, Some(within))));
    }
    let mut columns: Vec<(&'static str, &'static str, Shape)> = COPIES.iter().map(|copy| (copy.table, copy.column, copy.shape)).collect();
    columns.sort_by_key(|(table, column, _)| (*table, *column));
    columns.dedup_by_key(|(table, column, _)| (*table, *column));
    for (table, column, shape) in columns {
        let sql = format!("SELECT id, CAST({column} AS TEXT) FROM {table} WHERE CAST({column} AS TEXT) LIKE '%{with}%' ORDER BY id");
        for row in db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await? {
            let at = At { table, row: row.try_get_by_index(0)?, column };
            found.push((Found { value: read_value(&row, &at, shape)?, at, shape, record: None, whose: None }, None));
        }
    }
    Ok(found)
}

/// Reads the value from a row, in its second place.
fn read_value(row: &sea_orm::QueryResult, at: &At, shape: Shape) -> Result<String, DbErr> {
    let value: String = row.try_get_by_index(1)?;
    let At { table, row, column } = at;
    match shape {
        Shape::Words => read_json::<Words>(format_args!("the column «{column}» of row {row} of {table}"), &value).map(drop)?,
        Shape::Json => readable_json(table, *row, column, &value)?,
        Shape::Text | Shape::Address | Shape::File => {}
    }
    Ok(value)
}

/// Whether a value is JSON.
///
/// # Errors
/// If it is not: it names table, row and column.
pub fn readable_json(table: &str, row: i64, column: &str, value: &str) -> Result<(), DbErr> {
    read_json::<IgnoredAny>(format_args!("the column «{column}» of row {row} of {table}"), value).map(drop)
}

/// Reads a key from a row: a number that was written into the statement comes back as a small one.
fn number(row: &sea_orm::QueryResult, at: usize) -> Result<Option<i64>, DbErr> {
    row.try_get_by_index::<Option<i64>>(at).or_else(|_| row.try_get_by_index::<Option<i32>>(at).map(|found| found.map(i64::from)))
}

/// The present value at a place. In a column of JSON it can be read as such.
pub async fn value_at(db: &impl ConnectionTrait, table: &str, row: i64, column: &str) -> Result<Option<String>, DbErr> {
    let sql = format!("SELECT CAST({column} AS TEXT) FROM {table} WHERE id = {row}");
    match db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await? {
        Some(found) => {
            let value: Option<String> = found.try_get_by_index(0)?;
            if let Some(value) = value.as_deref().filter(|_| is_json(table, column)) {
                readable_json(table, row, column, value)?;
            }
            Ok(value)
        }
        None => Ok(None),
    }
}

/// Whether a column holds JSON.
pub fn is_json(table: &str, column: &str) -> bool {
    let of_fields = super::fields::FIELDS.iter().map(|field| (field.table, field.column, field.shape));
    let of_copies = super::fields::COPIES.iter().map(|copy| (copy.table, copy.column, copy.shape));
    table == "event"
        || of_fields
            .chain(of_copies)
            .any(|(known, named, shape)| known == table && named == column && matches!(shape, Shape::Words | Shape::Json))
}

/// Changes a value as the piece of a hiding says. Tables that refuse every change allow exactly this one, while the piece is open.
pub async fn change(db: &impl ConnectionTrait, piece: hiding_piece::Model, to: Option<String>) -> Result<hiding_piece::Model, DbErr> {
    let (table, row, column) = (piece.table_name.clone(), piece.row_id, piece.column_name.clone());
    let mut open = piece.into_active_model();
    open.open = Set(true);
    open.form = Set(to.clone());
    let open = open.update(db).await?;
    let value: Value = match to {
        Some(text) if is_json(&table, &column) => {
            let read: serde_json::Value = serde_json::from_str(&text).map_err(|error| DbErr::Custom(error.to_string()))?;
            Value::Json(Some(Box::new(read)))
        }
        Some(text) => Value::String(Some(text)),
        None if is_json(&table, &column) => Value::Json(None),
        None => Value::String(None),
    };
    let key = if table == "history_link" { "event_id" } else { "id" };
    let update = Query::update()
        .table(Alias::new(table.as_str()))
        .value(Alias::new(column.as_str()), value)
        .and_where(Expr::col(Alias::new(key)).eq(row))
        .to_owned();
    let changed = db.execute(&update).await?;
    if changed.rows_affected() != 1 {
        return Err(DbErr::Custom(format!("{table} {row} is not there")));
    }
    let mut shut = open.into_active_model();
    shut.open = Set(false);
    shut.form = Set(None);
    shut.update(db).await
}
