//! Passing open work to a colleague in one step. To hand over a new table with an author, add it in `accounts/open_work.rs`.

use crate::noted;
use answerable_domain::model::{Command, EventKind, SignedIn};
use answerable_domain::view::accounts::OpenWork;
use answerable_store::accounts::open_work::hand_over;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{membership, person};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::failure::{Done, Failure, authorise};
use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter};
use serde_json::json;

/// Passes the person's own open work to a colleague. Answers what was moved.
///
/// # Errors
/// `Forbidden`, or `Invalid` if `to` is no colleague.
#[boxed]
pub async fn hand_over_own(db: &DatabaseConnection, who: &SignedIn, to: person::Key, now: DateTime<Utc>) -> Done<Vec<OpenWork>> {
    let member = who.member.as_ref().ok_or(Failure::Forbidden)?;
    authorise(who, Command::HandOver, member.body.kind, member.body.id)?;
    let transaction = begin(db).await?;
    if !are_colleagues(&transaction, who.person_key(), to).await? {
        return Err(Failure::field("to", "hand-over-to-missing"));
    }
    let moved = hand_over(&transaction, who.person_key(), to).await?;
    let happening = Happening {
        public: false,
        subject: (SubjectKind::Person, Some(who.person_id)),
        withheld: Some(json!({ "from": who.person_key(), "to": to, "moved": said(&moved) })),
        ..noted(who, EventKind::WorkHandedOver)
    };
    History::write_one(&transaction, happening, now).await?;
    transaction.commit().await?;
    Ok(moved)
}

/// Whether two people are members of the same body at present.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn are_colleagues(db: &impl ConnectionTrait, one: person::Key, other: person::Key) -> Result<bool, DbErr> {
    let of = async |person: person::Key| {
        membership::Entity::find().filter(membership::Column::PersonId.eq(person)).filter(membership::Column::Until.is_null()).one(db).await
    };
    let (one_of, other_of) = (of(one).await?, of(other).await?);
    Ok(one != other && one_of.zip(other_of).is_some_and(|(one, other)| one.body_kind == other.body_kind && one.body_id == other.body_id))
}

/// The work that was moved, as JSON for the history.
pub fn said(moved: &[OpenWork]) -> serde_json::Value {
    moved.iter().map(|work| (work.what.to_string(), json!(work.count))).collect::<serde_json::Map<_, _>>().into()
}
