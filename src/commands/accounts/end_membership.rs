//! Ending a membership: its row stays, with its last day, and what was done stays the body's. Open work passes to a colleague. Ending a
//! moderator's takes two people (`ending.rs`).

use super::hand_over::{are_colleagues, said};
use super::invitations::revoke_made_by;
use super::outlived::outlived;
use crate::noted;
use answerable_domain::model::{Body, BodyKind, EventKind, Role, SignedIn};
use answerable_domain::rules::members::manages;
use answerable_store::accounts::open_work::hand_over;
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::{Transaction, begin};
use answerable_store::db::entities::{membership, person, state};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::failure::{Done, Failure};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use serde_json::json;

/// Ends a membership that the person manages. Without `who`, the installation itself acts, from the command line.
///
/// # Errors
/// `NotFound` if there is no such membership that the person manages, `Forbidden` if it is a moderator's, `Invalid` if it is the
/// person's own, or `to` is no colleague.
#[boxed]
pub async fn end_membership(
    db: &DatabaseConnection,
    who: Option<&SignedIn>,
    id: membership::Key,
    to: Option<person::Key>,
    now: DateTime<Utc>,
) -> Done<()> {
    let transaction = begin(db).await?;
    let row = membership::Entity::find_by_id(id).filter(membership::Column::Until.is_null()).one(&transaction).await?;
    let row = row.ok_or(Failure::NotFound)?;
    let (role, kind) = (row.role.0, row.body_kind.0);
    let body = sessions::body(&transaction, kind, row.body_id).await?.ok_or(Failure::NotFound)?;
    if let Some(who) = who {
        if !manages(who, role, &body) {
            return Err(Failure::NotFound);
        }
        if who.person_key() == row.person_id {
            return Err(Failure::field("member", "end-yourself"));
        }
    }
    if role == Role::Moderator {
        return Err(Failure::Forbidden);
    }
    let mut history = History::at(now);
    ends(&transaction, who, &row, &body, to, now, &mut history).await?;
    history.write(&transaction).await?;
    transaction.commit().await?;
    Ok(())
}

/// Ends a membership within a transaction, no matter who decided it. The caller notes what everybody may know of it.
///
/// # Errors
/// `NotFound` if it ended meanwhile, `Invalid` if `to` is no colleague.
pub(super) async fn ends(
    transaction: &Transaction,
    who: Option<&SignedIn>,
    row: &membership::Model,
    body: &Body,
    to: Option<person::Key>,
    now: DateTime<Utc>,
    history: &mut History,
) -> Done<()> {
    let id = row.id;
    let moved = match to {
        Some(to) if are_colleagues(transaction, row.person_id, to).await? => hand_over(transaction, row.person_id, to).await?,
        Some(_) => return Err(Failure::field("to", "hand-over-to-missing")),
        None => Vec::new(),
    };
    let ended = membership::Entity::update_many()
        .col_expr(membership::Column::Until, Expr::value(now.date_naive()))
        .filter(membership::Column::Id.eq(id))
        .filter(membership::Column::Until.is_null());
    if ended.exec(transaction).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    sessions::end_all(transaction, row.person_id, None, now).await?;
    revoke_made_by(transaction, row.person_id, now).await?;
    let kind = if body.kind == BodyKind::Organisation { EventKind::MembershipEnded } else { EventKind::OfficeLeft };
    let by = match who {
        Some(who) => noted(who, kind),
        None => Happening::of(kind),
    };
    let happening = Happening {
        public: false,
        subject: (SubjectKind::Membership, Some(id.number())),
        state_id: body.state_id.map(state::Key::new),
        withheld: Some(json!({ "membership": id, "role": row.role.code(), "to": to, "moved": said(&moved) })),
        records: vec![(RecordKind::Membership, id.number())],
        ..by
    };
    history.note(happening);
    outlived(transaction, row, now).await?;
    Ok(())
}
