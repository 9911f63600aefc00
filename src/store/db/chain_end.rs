//! The end of the history's chain, which whoever notes an event or closes a day of the public log holds until the transaction ends.

use crate::db::entities::{event, history_head};
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect};

/// The end of the chain, locked so that nobody else can take it until the transaction ends. SQLite's transactions that write exclude each
/// other anyway.
pub async fn lock_head(db: &impl ConnectionTrait) -> Result<history_head::Model, DbErr> {
    let head = history_head::Entity::find().order_by_asc(history_head::Column::Id).lock_exclusive().one(db).await?;
    head.ok_or_else(|| DbErr::Custom("the history has no head: run «answerable migrate»".to_string()))
}

/// Moves the end of the chain to an event and the hash of its link.
pub async fn move_head(db: &impl ConnectionTrait, event: event::Key, hash: &str) -> Result<(), DbErr> {
    let update = history_head::Entity::update_many()
        .col_expr(history_head::Column::EventId, Expr::value(event))
        .col_expr(history_head::Column::Hash, Expr::value(hash));
    update.exec(db).await.map(|_| ())
}
