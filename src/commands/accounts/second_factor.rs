//! The second factor of a person's own account: set up, replaced, turned off; its recovery codes.

use super::{confirm_password, noted_of, reset_link};
use answerable_domain::form::Form;
use answerable_domain::model::{AccountNews, EventKind};
use answerable_domain::rules::permissions::needs_second_factor;
use answerable_store::accounts::sessions::{self, Session, SessionStage};
use answerable_store::accounts::{Doors, news, recovery, totp};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{person, session};
use answerable_store::db::history::{Happening, History, SubjectKind};
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::letters::{SecondFactor, second_factor_changed};
use answerable_store::mail::{queue_to_person, takes_mail};
use anyhow::Context;
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, Set};

/// The result of setting up a second factor: a new session, and the recovery codes, which are shown once.
#[derive(Clone, Debug)]
pub struct SetUp {
    pub token: String,
    pub codes: Vec<String>,
}

/// How long a new secret waits to be confirmed.
pub const WAITS: Duration = Duration::minutes(15);

/// The secret that waits to be confirmed in this session: made at the first look, and the same for a quarter of an hour. Every session
/// has its own, so that a secret seen over a shoulder in one session never becomes the second factor through another.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn pending(db: &DatabaseConnection, session: &Session, now: DateTime<Utc>) -> Done<String> {
    if let Some(secret) = waiting(db, session, now).await? {
        return Ok(secret);
    }
    let secret = totp::new_secret();
    let changed = session::ActiveModel {
        id: Set(session.signed_in.session_key()),
        totp_pending: Set(Some(totp::sealed(&secret, session.person.id))),
        totp_pending_at: Set(Some(now)),
        ..Default::default()
    };
    changed.update(db).await?;
    Ok(secret)
}

/// The secret that waits in this session, if there is one and it has not expired.
async fn waiting(db: &impl ConnectionTrait, session: &Session, now: DateTime<Utc>) -> Done<Option<String>> {
    let row = session::Entity::find_by_id(session.signed_in.session_key()).one(db).await?.ok_or(Failure::Forbidden)?;
    let kept = row.totp_pending.filter(|_| row.totp_pending_at.is_some_and(|at| at + WAITS > now));
    Ok(kept.map(|kept| totp::opened(&kept, session.person.id)).transpose().context("a second factor that waits")?)
}

/// Confirms the waiting secret with one of its codes: from now on it is the second factor. A person who is fully signed in also shows
/// the password.
///
/// # Errors
/// `Invalid` by field, `TooMany`, or `Busy`.
#[boxed]
pub async fn confirm(
    db: &DatabaseConnection,
    doors: &Doors,
    session: &Session,
    form: &Form,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<SetUp> {
    let person = &session.person;
    // A person who has a second factor must have shown it before it can be replaced.
    if session.stage == SessionStage::Password && person.totp_confirmed {
        return Err(Failure::Forbidden);
    }
    if session.stage == SessionStage::Full {
        confirm_password(doors, person, "password", form.value("password"), now).await?;
    }
    let Some(secret) = waiting(db, session, now).await? else { return Err(Failure::field("code", "code-wrong")) };
    if !doors.knock_with_code(person.id, now) {
        return Err(Failure::TooMany);
    }
    let Some(step) = totp::check(&secret, form.value("code"), now.timestamp(), None) else {
        return Err(Failure::field("code", "code-wrong"));
    };
    let transaction = begin(db).await?;
    // If two requests confirm at once, one succeeds: this takes the secret away, and ends the session in which it waited.
    let taken = session::Entity::update_many()
        .col_expr(session::Column::TotpPending, Expr::value(None::<String>))
        .filter(session::Column::Id.eq(session.signed_in.session_key()))
        .filter(session::Column::TotpPending.is_not_null())
        .filter(session::Column::EndedAt.is_null());
    if taken.exec(&transaction).await?.rows_affected != 1 {
        return Err(Failure::field("code", "code-wrong"));
    }
    let changed = person::ActiveModel {
        id: Set(person.id),
        totp_secret: Set(Some(totp::sealed(&secret, person.id))),
        totp_confirmed: Set(true),
        totp_step: Set(Some(step)),
        totp_pending: Set(None),
        ..Default::default()
    };
    let person = changed.update(&transaction).await?;
    let codes = recovery::renew(&transaction, person.id).await?;
    let token = anew(&transaction, &person, now).await?;
    tell(&transaction, &person, SecondFactor::SetUp, origin, now).await?;
    let happening = noted_of(&transaction, &person, EventKind::SecondFactorSetUp).await?;
    History::write_one(&transaction, happening, now).await?;
    transaction.commit().await?;
    doors.forget_codes(person.id, now);
    Ok(SetUp { token, codes })
}

/// Turns off the second factor of the person's own account, where the role does not need it.
///
/// # Errors
/// `Forbidden`, `Invalid` at the field, or `TooMany`.
#[boxed]
pub async fn turn_off(
    db: &DatabaseConnection,
    doors: &Doors,
    session: &Session,
    password: &str,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<String> {
    if session.stage != SessionStage::Full || session.signed_in.role().is_some_and(needs_second_factor) {
        return Err(Failure::Forbidden);
    }
    confirm_password(doors, &session.person, "password", password, now).await?;
    let transaction = begin(db).await?;
    remove(&transaction, &session.person).await?;
    let token = anew(&transaction, &session.person, now).await?;
    tell(&transaction, &session.person, SecondFactor::TurnedOff, origin, now).await?;
    let happening = noted_of(&transaction, &session.person, EventKind::SecondFactorTurnedOff).await?;
    History::write_one(&transaction, happening, now).await?;
    transaction.commit().await?;
    Ok(token)
}

/// Makes new recovery codes for the person's own account; the old ones are no longer good.
///
/// # Errors
/// `Forbidden`, `Invalid` at the field, or `TooMany`.
#[boxed]
pub async fn renew_codes(
    db: &DatabaseConnection,
    doors: &Doors,
    session: &Session,
    password: &str,
    now: DateTime<Utc>,
) -> Done<Vec<String>> {
    let wanted = session.person.totp_confirmed || !takes_mail(db, &session.person).await?;
    if session.stage != SessionStage::Full || !wanted {
        return Err(Failure::Forbidden);
    }
    confirm_password(doors, &session.person, "password", password, now).await?;
    let transaction = begin(db).await?;
    let codes = recovery::renew(&transaction, session.person.id).await?;
    news::note(&transaction, session.person.id, AccountNews::CodesRenewed, now).await?;
    let happening = noted_of(&transaction, &session.person, EventKind::RecoveryCodesRenewed).await?;
    History::write_one(&transaction, happening, now).await?;
    transaction.commit().await?;
    Ok(codes)
}

/// Takes the second factor away from a person who has lost it: from the command line alone. The caller must have made sure who it is.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn reset(db: &DatabaseConnection, person: &person::Model, origin: &str, now: DateTime<Utc>) -> Done<()> {
    let transaction = begin(db).await?;
    remove(&transaction, person).await?;
    sessions::end_all(&transaction, person.id, None, now).await?;
    tell(&transaction, person, SecondFactor::Reset, origin, now).await?;
    let happening = Happening {
        public: false,
        subject: (SubjectKind::Person, Some(person.id.number())),
        ..Happening::of(EventKind::SecondFactorReset)
    };
    History::write_one(&transaction, happening, now).await?;
    transaction.commit().await?;
    Ok(())
}

async fn remove(db: &impl ConnectionTrait, person: &person::Model) -> Done<()> {
    let changed = person::ActiveModel {
        id: Set(person.id),
        totp_secret: Set(None),
        totp_confirmed: Set(false),
        totp_step: Set(None),
        totp_pending: Set(None),
        ..Default::default()
    };
    changed.update(db).await?;
    // A person who gets no mail keeps the recovery codes: they are the way back.
    if takes_mail(db, person).await? {
        recovery::clear(db, person.id).await?;
    }
    Ok(())
}

/// Ends all sessions of a person and begins a new one, whose token is answered.
async fn anew(db: &impl ConnectionTrait, person: &person::Model, now: DateTime<Utc>) -> Done<String> {
    sessions::end_all(db, person.id, None, now).await?;
    Ok(sessions::begin(db, person.id, SessionStage::Full, now).await?)
}

async fn tell(db: &impl ConnectionTrait, person: &person::Model, what: SecondFactor, origin: &str, now: DateTime<Utc>) -> Done<()> {
    let lang = person.language.0;
    let kind = match what {
        SecondFactor::SetUp => AccountNews::FactorSetUp,
        SecondFactor::TurnedOff => AccountNews::FactorTurnedOff,
        SecondFactor::Reset => AccountNews::FactorReset,
        SecondFactor::RecoveryUsed => AccountNews::RecoveryUsed,
    };
    news::note(db, person.id, kind, now).await?;
    queue_to_person(db, person, second_factor_changed(lang, what, &reset_link(origin, lang)), now).await?;
    Ok(())
}
