//! Checks whether the public log is what the history says, and its tree what its closings say.

use super::close::lines;
use super::tree::{Tree, leaf_hash};
use crate::db::codes::RecordKind;
use crate::db::column::why_unreadable;
use crate::db::entities::{event, log_closing, log_entry, log_event};
use crate::secrets::hex;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Something in the public log that is not as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A public event has no place in the log.
    EventLeftOut(event::Key),
    /// The entries of a closing differ from what its events say, or are not as many.
    Entries(i64),
    /// The tree's root is not what the closing says.
    Root(i64),
    /// A record is published and has no public form, so that no entry can list it.
    Unbound(RecordKind, i64),
}

/// Checks the whole public log, and answers the faults that it finds.
///
/// # Errors
/// If the database cannot be read.
pub async fn check(db: &impl ConnectionTrait) -> Result<Vec<Fault>, DbErr> {
    let logged = Query::select().column(log_event::Column::EventId).from(log_event::Entity).to_owned();
    let left_out: Option<event::Key> = event::Entity::find()
        .select_only()
        .column(event::Column::Id)
        .filter(event::Column::Public.eq(true))
        .filter(event::Column::Id.not_in_subquery(logged))
        .order_by_asc(event::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    let mut faults: Vec<Fault> = left_out.map(Fault::EventLeftOut).into_iter().collect();
    let mut tree = Tree::default();
    for closing in log_closing::Entity::find().order_by_asc(log_closing::Column::Number).all(db).await? {
        // An event that cannot be read is no longer what the entries were made of.
        let (mut same, wanted) = match lines(db, closing.number).await {
            Err(error) if why_unreadable(&error).is_some() => (false, Vec::new()),
            lines => (true, lines?),
        };
        let mut at = wanted.iter();
        loop {
            let rows = log_entry::Entity::find()
                .filter(log_entry::Column::Position.gte(tree.size() as i64))
                .filter(log_entry::Column::Position.lt(closing.size))
                .order_by_asc(log_entry::Column::Position)
                .limit(super::AT_ONCE as u64)
                .all(db)
                .await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let leaf = leaf_hash(row.line.as_bytes());
                same &=
                    row.leaf == hex(&leaf) && at.next().is_some_and(|(_, line)| *line == row.line) && row.position == tree.size() as i64;
                tree.push(leaf);
            }
        }
        if !same || at.next().is_some() {
            faults.push(Fault::Entries(closing.number));
        }
        if tree.size() as i64 != closing.size || tree.root(tree.size()).is_none_or(|root| hex(&root) != closing.root) {
            faults.push(Fault::Root(closing.number));
        }
    }
    for (kind, ids) in super::unbound(db).await? {
        faults.extend(ids.into_iter().map(|id| Fault::Unbound(kind, id)));
    }
    Ok(faults)
}
