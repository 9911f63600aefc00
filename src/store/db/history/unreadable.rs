//! Reads many rows although some cannot be read. A code that its list does not have is one error for the reader of the row; what checks the
//! whole register must name that row and go on.

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
        Err(DbErr::Type(_)) => {}
        rows => return Ok(Readable { rows: rows?, unreadable }),
    }
    let mut rows = BTreeMap::new();
    for id in ids {
        match read(&[*id]).await {
            Err(DbErr::Type(reason)) => drop(unreadable.insert(*id, reason)),
            read => rows.extend(read?),
        }
    }
    Ok(Readable { rows, unreadable })
}
