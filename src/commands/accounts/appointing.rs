//! Appointing a moderator takes two people: a person who looks after accounts proposes one and says on whose decision, and a sitting
//! moderator agrees. Where there never was a moderator there is nobody to agree, and the public page says so. Where all have left, the
//! proposal is public, and the link exists only two weeks later. Appointing and leaving are public, without a name.

use super::invitations::{about, open_at};
use super::moderators::{Appointment, effect_on, public};
use answerable_domain::model::{Appointer, BodyKind, Command, EventKind, Role, SignedIn};
use answerable_store::accounts::moderators::ModeratorsOffice;
use answerable_store::accounts::moderators::office;
use answerable_store::accounts::moderators::proposals;
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{invitation, state};
use answerable_store::db::history::{Happening, History};
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::mail::letters::{self, INVITATION_DAYS};
use answerable_store::mail::queue_to_guest;
use answerable_store::secrets;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;

/// Reads from a form on whose decision a moderator is to be appointed.
///
/// # Errors
/// `Invalid` by field.
pub fn appointment(by: Option<Appointer>, state: Option<state::Key>) -> Done<Appointment> {
    let by = by.ok_or_else(|| Failure::field("appointed_by", "appoint-by-missing"))?;
    if by.is_of_government() && state.is_none() {
        return Err(Failure::field("state", "appoint-state-missing"));
    }
    Ok(Appointment { by, state })
}

/// Reads from a form on whose decision a moderator's membership is to end.
///
/// # Errors
/// `Invalid` by field.
pub fn decided_by(by: Option<Appointer>, state: Option<state::Key>) -> Done<Appointment> {
    let by = by.ok_or_else(|| Failure::field("decided_by", "appoint-by-missing"))?;
    appointment(Some(by), state)
}

/// Makes the invitation of a proposed moderator wait in public, for the case that all moderators have left.
pub(super) async fn waits_in_public(
    db: &impl ConnectionTrait,
    id: invitation::Key,
    of: Appointment,
    now: DateTime<Utc>,
) -> Result<Happening, DbErr> {
    let from = effect_on(now.date_naive());
    invitation::Entity::update_many()
        .col_expr(invitation::Column::OpenFrom, Expr::value(from))
        .col_expr(invitation::Column::ExpiresAt, Expr::value(now + Duration::days(2 * INVITATION_DAYS)))
        .filter(invitation::Column::Id.eq(id))
        .exec(db)
        .await?;
    let detail = json!({ "appointed_by": of.by.code(), "effect_on": from });
    Ok(public(EventKind::ModeratorProposed, of.state, Some(detail)))
}

/// Sends the links of proposed moderators who have waited long enough, where no moderator sits who could agree. Answers how many were
/// sent.
///
/// # Errors
/// If the database fails; what was done until then stays.
#[boxed]
pub async fn open_waiting(db: &DatabaseConnection, origin: &str, now: DateTime<Utc>) -> Done<usize> {
    let waiting = || {
        proposals(now)
            .filter(invitation::Column::OpenFrom.lte(now.date_naive()))
            .filter(invitation::Column::OpenedOn.is_null())
            .order_by_asc(invitation::Column::Id)
    };
    let mut opened = 0;
    for row in waiting().all(db).await? {
        let tx = begin(db).await?;
        latches::take(&tx, Latch::Appointment).await?;
        let Some(row) = waiting().filter(invitation::Column::Id.eq(row.id)).one(&tx).await? else { continue };
        if office(&tx).await? != ModeratorsOffice::Left {
            return Ok(opened);
        }
        let body = sessions::body(&tx, BodyKind::Moderation, None).await?.ok_or(Failure::NotFound)?;
        let token = secrets::token();
        invitation::Entity::update_many()
            .col_expr(invitation::Column::OpenedOn, Expr::value(now.date_naive()))
            .col_expr(invitation::Column::TokenHash, Expr::value(secrets::token_hash(&token)))
            .col_expr(invitation::Column::ExpiresAt, Expr::value(now + Duration::days(INVITATION_DAYS)))
            .filter(invitation::Column::Id.eq(row.id))
            .exec(&tx)
            .await?;
        let lang = row.language.0;
        let link = format!("{origin}/{}/invitation/{token}", lang.tag());
        queue_to_guest(&tx, &row.email, &body, letters::invitation(lang, &body, Role::Moderator, &link), now).await?;
        History::write_one(&tx, about(None, EventKind::ModeratorWaited, &body, row.id, Role::Moderator), now).await?;
        tx.commit().await?;
        opened += 1;
    }
    Ok(opened)
}

/// Answers a proposal to appoint a moderator: another moderator agrees, or objects, which ends the invitation. The invited person gets
/// the link only after agreement.
///
/// # Errors
/// `Forbidden`, `NotFound` if nothing waits there, or if it was proposed by the same person.
#[boxed]
pub async fn answer_proposal(
    db: &DatabaseConnection,
    who: &SignedIn,
    id: invitation::Key,
    agrees: bool,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<()> {
    authorise(who, Command::AgreeToModerator, BodyKind::Moderation, None)?;
    let tx = begin(db).await?;
    let row = proposals(now).filter(invitation::Column::Id.eq(id)).one(&tx).await?.ok_or(Failure::NotFound)?;
    // A person who proposed it while looking after accounts, and was appointed since, is still the same person.
    if row.invited_by_id == Some(who.person_key()) {
        return Err(Failure::NotFound);
    }
    let body = sessions::body(&tx, BodyKind::Moderation, None).await?.ok_or(Failure::NotFound)?;
    let token = secrets::token();
    let answered = if agrees {
        invitation::Entity::update_many()
            .col_expr(invitation::Column::AgreedById, Expr::value(who.person_key()))
            .col_expr(invitation::Column::AgreedOn, Expr::value(now.date_naive()))
            .col_expr(invitation::Column::TokenHash, Expr::value(secrets::token_hash(&token)))
            .col_expr(invitation::Column::ExpiresAt, Expr::value(now + Duration::days(INVITATION_DAYS)))
            .filter(invitation::Column::UsedAt.is_null())
            .filter(invitation::Column::RevokedAt.is_null())
    } else {
        open_at(now)
    };
    let answered = answered.filter(invitation::Column::Id.eq(id)).filter(invitation::Column::AgreedById.is_null());
    if answered.exec(&tx).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    if agrees {
        let lang = row.language.0;
        let link = format!("{origin}/{}/invitation/{token}", lang.tag());
        queue_to_guest(&tx, &row.email, &body, letters::invitation(lang, &body, Role::Moderator, &link), now).await?;
    }
    let kind = if agrees { EventKind::ModeratorAgreed } else { EventKind::ModeratorObjected };
    History::write_one(&tx, about(Some(who), kind, &body, id, Role::Moderator), now).await?;
    tx.commit().await?;
    Ok(())
}

/// The public event of a moderator who joins: what everybody may know of it.
pub(super) fn joined(row: &invitation::Model) -> Happening {
    let agreed = match (row.agreed_by_id, row.opened_on) {
        (Some(_), _) => "moderator",
        (None, Some(_)) => "waited",
        (None, None) => "nobody",
    };
    let detail = match &row.appointed_by {
        Some(by) => json!({ "agreed": agreed, "appointed_by": by }),
        None => json!({ "agreed": agreed }),
    };
    public(EventKind::ModeratorAppointed, row.appointed_by_state_id, Some(detail))
}
