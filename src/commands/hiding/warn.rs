//! «This endangers somebody»: a reader's warning to the moderators. Who sent it is never recorded: no account, no address, no moment.

use super::letters::tell_moderators;
use crate::Occasion;
use answerable_domain::model::{BodyKind, Command, Lang, SignedIn};
use answerable_domain::rules::folding::fold;
use answerable_domain::typed;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::warning;
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::hidden::WARNINGS;
use answerable_store::hidden::Warning;
use answerable_store::hidden::opened;
use answerable_store::hidden::unconcerned;
use answerable_store::hidden::{Place, place_by_key};
use answerable_store::keys;
use answerable_store::secrets::random_hex;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set};

/// The longest passage and the longest reason of a warning, in characters.
pub const LONGEST: usize = 2_000;
/// How many different warnings on one record can wait. From one part of the network only a few are taken (`WARN_RECORD`), so that
/// nobody can fill the list and shut out others.
pub const WAITING: usize = 200;

/// What became of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warned {
    /// The moderators have the warning: from now, or since the same was said before.
    Told,
    /// It was not taken: as many wait on this record as are kept.
    Full,
    /// It was not taken: one part of the network has sent as many on one record as it may.
    TooMany,
}

/// Keeps a warning, sealed, and tells the moderators. `room` is asked only when something new is to be kept: whether the sender may
/// send more.
///
/// # Errors
/// `Invalid` by field.
pub async fn warn(
    db: &DatabaseConnection,
    place: &Place,
    said: &Warning,
    lang: Lang,
    occasion: &Occasion<'_>,
    room: impl FnOnce() -> bool,
) -> Done<Warned> {
    let passage = typed::text("passage", &said.passage, LONGEST)?;
    let said = Warning { passage, why: typed::text("why", &said.why, LONGEST)?, language: lang.tag().to_string() };
    let tx = begin(db).await?;
    let open = warning::Entity::find()
        .filter(warning::Column::Kind.eq(place.kind.code()))
        .filter(warning::Column::RecordId.eq(place.id))
        .filter(warning::Column::ClosedOn.is_null());
    // One after the other: otherwise two that say the same at once would both be kept.
    latches::take(&tx, Latch::Warning).await?;
    let waiting = open.all(&tx).await?;
    // Warnings that say the same, or are sent with the button alone, are kept once. Sending one again tells nothing new.
    let plain = |said: &Warning| (fold(&said.passage), fold(&said.why));
    for row in &waiting {
        if opened(row)?.is_some_and(|before| plain(&before) == plain(&said)) {
            return Ok(Warned::Told);
        }
    }
    if waiting.len() >= WAITING {
        return Ok(Warned::Full);
    }
    if !room() {
        return Ok(Warned::TooMany);
    }
    let token = random_hex(8);
    let bytes = serde_json::to_vec(&said).map_err(anyhow::Error::from)?;
    let row = warning::ActiveModel {
        id: NotSet,
        token: Set(token.clone()),
        kind: Set(place.kind.into()),
        record_id: Set(place.id),
        sealed: Set(Some(keys::ours().seal(WARNINGS, &bytes, &token))),
        received_on: Set(occasion.today()),
        closed_by_id: Set(None),
        closed_on: Set(None),
        hiding_id: Set(None),
    };
    row.insert(&tx).await?;
    // One letter for all waiting warnings: nobody can fill a mailbox by sending again and again.
    if waiting.is_empty() {
        tell_moderators(&tx, &[], None, occasion).await?;
    }
    tx.commit().await?;
    Ok(Warned::Told)
}

/// Closes a warning: a moderator has looked, and hides nothing. What the reader said is deleted.
///
/// # Errors
/// `NotFound` if there is no such warning, it was closed before, or the moderator declared an interest in its record.
#[boxed]
pub async fn close(db: &DatabaseConnection, who: &SignedIn, token: &str, occasion: &Occasion<'_>) -> Done<()> {
    authorise(who, Command::HideText, BodyKind::Moderation, None)?;
    let row = warning::Entity::find().filter(warning::Column::Token.eq(token)).one(db).await?.ok_or(Failure::NotFound)?;
    if let Some(place) = place_by_key(db, row.kind.0, row.record_id).await?
        && !unconcerned(db, who.person_key(), &place).await?
    {
        return Err(Failure::NotFound);
    }
    let closed = warning::Entity::update_many()
        .col_expr(warning::Column::ClosedOn, Expr::value(occasion.today()))
        .col_expr(warning::Column::ClosedById, Expr::value(who.person_key()))
        .col_expr(warning::Column::Sealed, Expr::value(Option::<String>::None))
        .filter(warning::Column::Token.eq(token))
        .filter(warning::Column::ClosedOn.is_null())
        .exec(db)
        .await?;
    if closed.rows_affected == 0 { Err(Failure::NotFound) } else { Ok(()) }
}
