//! Accepting an invitation: by a new person who sets a password, or by a person whose membership elsewhere has ended.

use super::moderators::tell_moderators;
use super::{appointing, language, name, new_password};
use crate::noted;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{BodyKind, EventKind, Role, SignedIn};
use answerable_domain::rules::permissions::needs_second_factor;
use answerable_store::accounts::invitations::{self, Invited};
use answerable_store::accounts::moderators;
use answerable_store::accounts::sessions::{self, SessionStage};
use answerable_store::accounts::{passwords, recovery};
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{invitation, membership, person};
use answerable_store::db::history::{Happening, History, RecordKind, SubjectKind};
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::letters::OfModerators;
use answerable_store::mail::takes_mail;
use answerable_store::secrets;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, NotSet, QueryFilter, Set, SqlErr};
use serde_json::json;

/// The result of accepting an invitation: the token of the new session, and whether a second factor must be set up first.
#[derive(Clone, Debug)]
pub struct Joined {
    pub token: String,
    pub must_set_up: bool,
    /// Recovery codes for a person who gets no mail, to be shown once: their way back into the account. Empty for everybody else.
    pub codes: Vec<String>,
}

/// Makes an account from an invitation. If two requests use the same invitation at once, one makes a person and the other finds it
/// used.
///
/// # Errors
/// `NotFound` if the invitation is not good (any more), `Conflict` if the address has an account, `Invalid` by field.
#[boxed]
pub async fn accept(db: &DatabaseConnection, token: &str, form: &Form, origin: &str, now: DateTime<Utc>) -> Done<Joined> {
    let invited = invitations::find(db, token, now).await?.ok_or(Failure::NotFound)?;
    if invited.person.is_some() {
        return Err(Failure::Conflict);
    }
    let email = match invited.invitation.email.as_str() {
        "" => sign_in_name(form.value("sign_in")),
        address => Ok(address.to_string()),
    };
    let (name, language) = (name("name", form.value("name")), language(form.value("language")));
    let password = form.value("password");
    let own = email.as_deref().unwrap_or_default();
    let fit = new_password("password", password, &[form.value("name"), own]);
    let (email, name, language) = match (email, name, language, fit) {
        (Ok(email), Ok(name), Ok(language), Ok(())) => (email, name, language),
        (email, name, language, fit) => {
            let wrong = email.err().into_iter().chain(name.err()).chain(fit.err()).chain(language.err());
            return Err(Failure::Invalid(wrong.collect()));
        }
    };
    let hash = passwords::hash(password).await?;
    let transaction = begin(db).await?;
    use_up(&transaction, token, now).await?;
    let row = person::ActiveModel {
        id: NotSet,
        email: Set(email),
        name: Set(name),
        language: Set(language.into()),
        password_hash: Set(Some(hash)),
        totp_secret: Set(None),
        totp_confirmed: Set(false),
        totp_step: Set(None),
        totp_pending: Set(None),
        demonstration: Set(false),
        created_at: Set(now),
    };
    let person = row.insert(&transaction).await.map_err(|error| match error.sql_err() {
        // Nobody learns whose name it is; only the holder of an invitation learns that the name is taken.
        Some(SqlErr::UniqueConstraintViolation(_)) if invited.invitation.email.is_empty() => {
            Failure::field("sign_in", "sign-in-name-taken")
        }
        _ => error.into(),
    })?;
    let mut joined = join_body(&transaction, &invited, &person, origin, now).await?;
    if !takes_mail(&transaction, &person).await? {
        joined.codes = recovery::renew(&transaction, person.id).await?;
    }
    transaction.commit().await?;
    Ok(joined)
}

/// Reads the name to sign in with of a person without an address here, in lower case; an error at the field if it cannot be one.
fn sign_in_name(written: &str) -> Result<String, FieldError> {
    let name = written.trim().to_lowercase();
    let length = name.chars().count();
    let fit = (4..=40).contains(&length) && name.chars().all(|sign| sign.is_alphanumeric() || "-_.".contains(sign));
    if fit { Ok(name) } else { Err(FieldError::new("sign_in", "sign-in-name-wrong")) }
}

/// Joins the invitation's body with an existing account whose earlier membership has ended.
///
/// # Errors
/// `NotFound` if the invitation is not this person's or not good, `Conflict` if the person is a member of a body.
#[boxed]
pub async fn join(db: &DatabaseConnection, who: &SignedIn, token: &str, origin: &str, now: DateTime<Utc>) -> Done<Joined> {
    let invited = invitations::find(db, token, now).await?.ok_or(Failure::NotFound)?;
    let Some(person) = invited.person.clone().filter(|person| person.id == who.person_key()) else { return Err(Failure::NotFound) };
    if invited.member {
        return Err(Failure::Conflict);
    }
    let transaction = begin(db).await?;
    use_up(&transaction, token, now).await?;
    if sessions::member(&transaction, person.id).await?.is_some() {
        return Err(Failure::Conflict);
    }
    sessions::end(&transaction, person.id, who.session_key(), now).await?;
    let joined = join_body(&transaction, &invited, &person, origin, now).await?;
    transaction.commit().await?;
    Ok(joined)
}

/// Marks the invitation as used, in one statement: of two requests at once, only one succeeds.
async fn use_up(db: &impl ConnectionTrait, token: &str, now: DateTime<Utc>) -> Done<()> {
    let used = invitation::Entity::update_many()
        .col_expr(invitation::Column::UsedAt, Expr::value(now))
        .filter(invitation::Column::TokenHash.eq(secrets::token_hash(token)))
        .filter(invitation::Column::UsedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null());
    if used.exec(db).await?.rows_affected == 1 { Ok(()) } else { Err(Failure::NotFound) }
}

async fn join_body(db: &impl ConnectionTrait, invited: &Invited, person: &person::Model, origin: &str, now: DateTime<Utc>) -> Done<Joined> {
    let appointed = invited.role == Role::Moderator;
    if appointed {
        // One after the other: if two would both be the first, the second needs the first one's agreement.
        latches::take(db, Latch::Appointment).await?;
        if moderators::awaits(db, &invited.invitation).await? {
            return Err(Failure::NotFound);
        }
        tell_moderators(db, OfModerators::Appointed, origin, now).await?;
    }
    let row = membership::ActiveModel {
        id: NotSet,
        person_id: Set(person.id),
        body_kind: Set(invited.body.kind.into()),
        body_id: Set(invited.body.id),
        role: Set(invited.role.into()),
        since: Set(now.date_naive()),
        until: Set(None),
    };
    let row = row.insert(db).await?;
    let must_set_up = needs_second_factor(invited.role) && !person.totp_confirmed;
    let token = sessions::begin(db, person.id, if must_set_up { SessionStage::Password } else { SessionStage::Full }, now).await?;
    let who = sessions::without_session(db, person).await?;
    let withheld = json!({ "membership": row.id, "role": invited.role.code(), "invitation": invited.invitation.id });
    // Taking an office of the State, of the moderators or of the installation is listed in the public log, without a name; joining an
    // organisation is never listed there.
    let kind = if invited.body.kind == BodyKind::Organisation { EventKind::MemberJoined } else { EventKind::OfficeTaken };
    let happening = Happening {
        public: false,
        subject: (SubjectKind::Membership, Some(row.id.number())),
        withheld: Some(withheld),
        records: vec![(RecordKind::Membership, row.id.number())],
        ..noted(&who, kind)
    };
    let mut history = History::at(now);
    history.note(happening);
    if appointed {
        history.note(appointing::joined(&invited.invitation));
    }
    history.write(db).await?;
    Ok(Joined { token, must_set_up, codes: Vec::new() })
}
