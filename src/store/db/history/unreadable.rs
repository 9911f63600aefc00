//! Reads many rows although some cannot be read. A code that its list does not have, or JSON of another form, is one error for the reader
//! of the row; what checks the whole register must name that row and go on.

use crate::db::column::why_unreadable;
use sea_orm::DbErr;
use std::collections::BTreeMap;

/// What was read of some rows, and why the others could not be read, both by key.
#[derive(Debug)]
pub struct Readable<K, T> {
    pub rows: BTreeMap<K, T>,
    pub unreadable: BTreeMap<K, String>,
}

/// Reads rows by their keys, all at once; where one of them holds what its column's type does not know, one by one.
///
/// # Errors
/// If the database itself cannot be read.
pub async fn readable<K: Copy + Ord, T>(
    ids: &[K],
    read: impl AsyncFn(&[K]) -> Result<BTreeMap<K, T>, DbErr>,
) -> Result<Readable<K, T>, DbErr> {
    let mut unreadable = BTreeMap::new();
    match read(ids).await {
        Err(error) if why_unreadable(&error).is_some() => {}
        rows => return Ok(Readable { rows: rows?, unreadable }),
    }
    let mut rows = BTreeMap::new();
    for id in ids {
        match read(&[*id]).await {
            Ok(read) => rows.extend(read),
            Err(error) => drop(unreadable.insert(*id, why_unreadable(&error).ok_or(error)?)),
        }
    }
    Ok(Readable { rows, unreadable })
}
