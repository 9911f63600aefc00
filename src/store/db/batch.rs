//! Transactions that write, and many rows at once.

pub use super::transaction::Transaction;

use super::key::Key;
use crate::boxed;
use sea_orm::sea_query::IntoIden;
use sea_orm::{
    AccessMode, ActiveModelTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, IntoActiveModel,
    IsolationLevel, Iterable, PrimaryKeyToColumn, PrimaryKeyTrait, QuerySelect, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use std::collections::HashMap;
use std::hash::Hash;

/// The most values that one statement carries: SQLite takes 32,766, PostgreSQL 65,535.
const VALUES: usize = 30_000;

/// Inserts rows in few statements. Where the database assigns the keys, the keys in the rows are left out.
///
/// # Errors
/// If the database refuses a row.
pub async fn insert_all<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    insert_chunks::<E>(db, rows, |row| {
        let mut row = row.into_active_model();
        if <E::PrimaryKey as PrimaryKeyTrait>::auto_increment() {
            E::PrimaryKey::iter().for_each(|key| row.not_set(key.into_column()));
        }
        row
    })
    .await
}

/// Inserts rows in few statements, with the keys that the rows come with.
///
/// # Errors
/// If the database refuses a row.
pub async fn insert_all_keyed<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    // A model's own values count as unchanged; here every one is to be written.
    insert_chunks::<E>(db, rows, |row| row.into_active_model().reset_all()).await
}

/// Inserts rows, many in each statement. The number of rows in a statement is a power of two, so that a handful of statements comes again
/// and again and each is planned and kept once, instead of one for every number of rows.
async fn insert_chunks<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>, prepare: impl Fn(E::Model) -> E::ActiveModel) -> Result<(), DbErr>
where
    E: EntityTrait,
{
    let most = (VALUES / E::Column::iter().count()).max(1);
    let mut rows = rows.into_iter();
    while let Some(power) = rows.len().min(most).checked_ilog2() {
        E::insert_many(rows.by_ref().take(1 << power).map(&prepare)).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The database keys of all rows of a table, by the column that tells the rows apart.
///
/// # Errors
/// If the database cannot be read.
pub async fn keys<E, C>(db: &impl ConnectionTrait, code: E::Column, id: E::Column) -> Result<HashMap<C, Key<E>>, DbErr>
where
    E: EntityTrait,
    E::Column: IntoIden,
    C: sea_orm::TryGetable + Eq + Hash,
{
    let rows: Vec<(C, Key<E>)> = E::find().select_only().columns([code, id]).into_tuple().all(db).await?;
    Ok(rows.into_iter().collect())
}

/// Begins a transaction that writes. On SQLite each writer waits here for its turn, first come, first served; one program has one turn,
/// so code that holds a transaction must not begin another.
///
/// # Errors
/// If the database fails, or the turn does not come.
#[boxed]
pub async fn begin(db: &DatabaseConnection) -> Result<Transaction, DbErr> {
    Transaction::begin(db).await
}

/// Begins a transaction that reads the whole database as it is in one moment, that of the first question, while others go on writing. It
/// is only for reading: roll it back.
///
/// # Errors
/// If the database fails.
pub async fn one_moment(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let options = match db.get_database_backend() {
        // Without this each question would see a moment of its own.
        DbBackend::Postgres => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        },
        _ => TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred), ..TransactionOptions::default() },
    };
    db.begin_with_options(options).await
}

/// Begins the transaction in which the schema is changed: the library's own, which its migrations insist on. The caller that commits it
/// must check afterwards whether the commit was kept.
///
/// # Errors
/// If the database fails, or the turn does not come.
pub(super) async fn begin_schema(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let at_once = Some(SqliteTransactionMode::Immediate);
    db.begin_with_options(TransactionOptions { sqlite_transaction_mode: at_once, ..TransactionOptions::default() }).await
}
