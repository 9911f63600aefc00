//! Inviting a person into a body, and taking an invitation back. A moderator is only proposed: another moderator agrees
//! (`appointing.rs`).

use super::appointing::waits_in_public;
use super::invitations::{about, open_at};
use super::moderators::{Appointment, tell_moderators};
use answerable_domain::form::FieldError;
use answerable_domain::model::{Body, EventKind, Lang, Role, SignedIn};
use answerable_domain::rules::members::{manages, sees_members};
use answerable_store::accounts::moderators;
use answerable_store::accounts::moderators::ModeratorsOffice;
use answerable_store::accounts::sessions;
use answerable_store::boxed;
use answerable_store::db::AccountKeys;
use answerable_store::db::Coded;
use answerable_store::db::batch::begin;
use answerable_store::db::entities::{invitation, membership, person};
use answerable_store::db::history::History;
use answerable_store::db::latches::{self, Latch};
use answerable_store::failure::{Done, Failure};
use answerable_store::mail::letters::{self, INVITATION_DAYS, OfModerators};
use answerable_store::mail::{address, body_takes_mail, queue_to_guest};
use answerable_store::secrets;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, NotSet, QueryFilter, Set};

/// An invitation to be made: the person, the body and the role.
#[derive(Clone, Debug)]
pub struct Invite<'a> {
    pub email: &'a str,
    pub role: Role,
    pub body: &'a Body,
    pub lang: Lang,
    /// For a moderator: on whose decision the appointment is made.
    pub appointment: Option<Appointment>,
}

/// Invites a person, and answers the link that the mail holds; none where a moderator must agree first. Without `who`, the installation
/// itself invites, from the command line. An earlier invitation of the same address into the same body is no longer good.
///
/// The inviting person is never told whether the address has an account elsewhere: a State must not learn from its own form who speaks
/// for an organisation. Only the holder of the address learns it, when the link is opened.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid` at the field.
#[boxed]
pub async fn invite(
    db: &DatabaseConnection,
    who: Option<&SignedIn>,
    invite: &Invite<'_>,
    origin: &str,
    now: DateTime<Utc>,
) -> Done<Option<String>> {
    let Invite { role, body, lang, appointment, .. } = *invite;
    if let Some(who) = who.filter(|who| !manages(who, role, body)) {
        return Err(if sees_members(who, body) { Failure::Forbidden } else { Failure::NotFound });
    }
    if role.body_kind() != body.kind {
        return Err(Failure::field("role", "invite-role-missing"));
    }
    // Where nobody gets mail no address is asked for: the link is handed over.
    let email = match body_takes_mail(db, body.kind, body.id).await? {
        true => address(invite.email).ok_or_else(|| Failure::field("email", "invite-email-wrong"))?,
        false => String::new(),
    };
    if role == Role::Moderator && appointment.is_none() {
        return Err(Failure::field("appointed_by", "appoint-by-missing"));
    }
    let transaction = begin(db).await?;
    if !email.is_empty() && is_member(&transaction, &email, body).await? {
        return Err(Failure::field("email", "invite-member-already"));
    }
    let (token, id) = issue(&transaction, who.map(|who| who.person_key()), &email, role, body, lang, now).await?;
    let mut history = History::at(now);
    let mut awaits = false;
    if let Some(appointment) = appointment.filter(|_| role == Role::Moderator) {
        let (by, state) = (Set(Some(Coded(appointment.by))), Set(appointment.state));
        let row = invitation::ActiveModel { id: Set(id), appointed_by: by, appointed_by_state_id: state, ..Default::default() };
        row.update(&transaction).await?;
        latches::take(&transaction, Latch::Appointment).await?;
        let office = moderators::office(&transaction).await?;
        awaits = office != ModeratorsOffice::New;
        if office == ModeratorsOffice::Left {
            history.note(waits_in_public(&transaction, id, appointment, now).await?);
        }
    }
    let link = format!("{origin}/{}/invitation/{token}", lang.tag());
    if awaits {
        // The invited person gets a link once a moderator has agreed; nobody knows this one.
        tell_moderators(&transaction, OfModerators::Proposed, origin, now).await?;
    } else {
        queue_to_guest(&transaction, &email, body, letters::invitation(lang, body, role, &link), now).await?;
    }
    history.note(about(who, EventKind::MemberInvited, body, id, role));
    history.write(&transaction).await?;
    transaction.commit().await?;
    Ok((!awaits).then_some(link))
}

/// Writes an invitation within a transaction, and answers its token and key. An earlier invitation of the same address into the same
/// body is no longer good. The caller decides who may do this, whether it is mailed and how it is noted.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn issue(
    db: &impl ConnectionTrait,
    by: Option<person::Key>,
    email: &str,
    role: Role,
    body: &Body,
    lang: Lang,
    now: DateTime<Utc>,
) -> Result<(String, invitation::Key), DbErr> {
    let token = secrets::token();
    // A link without an address is for the person it is handed to: one does not end another.
    if !email.is_empty() {
        let earlier = open_at(now)
            .filter(invitation::Column::Email.eq(email))
            .filter(invitation::Column::BodyKind.eq(body.kind.code()))
            .filter(of_body(body.id));
        earlier.exec(db).await?;
    }
    let row = invitation::ActiveModel {
        id: NotSet,
        token_hash: Set(secrets::token_hash(&token)),
        email: Set(email.to_string()),
        language: Set(lang.into()),
        body_kind: Set(body.kind.into()),
        body_id: Set(body.id),
        role: Set(role.into()),
        invited_by_id: Set(by),
        created_at: Set(now),
        expires_at: Set(now + Duration::days(INVITATION_DAYS)),
        used_at: Set(None),
        revoked_at: Set(None),
        appointed_by: Set(None),
        appointed_by_state_id: Set(None),
        agreed_by_id: Set(None),
        agreed_on: Set(None),
        open_from: Set(None),
        opened_on: Set(None),
    };
    Ok((token, row.insert(db).await?.id))
}

/// Takes back the open invitations of an address (or of no address) into a body and a role.
///
/// # Errors
/// If the database fails.
#[boxed]
pub async fn revoke_open(db: &impl ConnectionTrait, body: &Body, email: &str, role: Role, now: DateTime<Utc>) -> Result<(), DbErr> {
    let earlier = open_at(now)
        .filter(invitation::Column::Email.eq(email))
        .filter(invitation::Column::Role.eq(role.code()))
        .filter(invitation::Column::BodyKind.eq(body.kind.code()))
        .filter(of_body(body.id));
    earlier.exec(db).await.map(|_| ())
}

/// Takes back one invitation that the person manages.
///
/// # Errors
/// `NotFound` if there is no open invitation that the person manages, or if it was used meanwhile.
#[boxed]
pub async fn revoke(db: &DatabaseConnection, who: &SignedIn, id: invitation::Key, now: DateTime<Utc>) -> Done<()> {
    let row = invitation::Entity::find_by_id(id).one(db).await?.ok_or(Failure::NotFound)?;
    let (role, kind) = (row.role.0, row.body_kind.0);
    let body = sessions::body(db, kind, row.body_id).await?.filter(|body| manages(who, role, body)).ok_or(Failure::NotFound)?;
    let transaction = begin(db).await?;
    if open_at(now).filter(invitation::Column::Id.eq(id)).exec(&transaction).await?.rows_affected != 1 {
        return Err(Failure::NotFound);
    }
    History::write_one(&transaction, about(Some(who), EventKind::InvitationRevoked, &body, id, role), now).await?;
    transaction.commit().await?;
    Ok(())
}

fn of_body(id: Option<i64>) -> sea_orm::sea_query::SimpleExpr {
    match id {
        Some(id) => invitation::Column::BodyId.eq(id),
        None => invitation::Column::BodyId.is_null(),
    }
}

async fn is_member(db: &impl ConnectionTrait, email: &str, body: &Body) -> Result<bool, DbErr> {
    let Some(person) = person::Entity::find().filter(person::Column::Email.eq(email)).one(db).await? else { return Ok(false) };
    let member = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person.id))
        .filter(membership::Column::Until.is_null())
        .one(db)
        .await?;
    Ok(member.is_some_and(|member| member.body_kind == body.kind && member.body_id == body.id))
}

/// Reads the form of an invitation: the role among those that may be given, and the language.
///
/// # Errors
/// What is wrong, by field.
pub fn read_form(form: &answerable_domain::form::Form, roles: &[Role]) -> Result<(Role, Lang), Vec<FieldError>> {
    let role = Role::from_code(form.value("role")).filter(|role| roles.contains(role));
    let lang = super::language(form.value("language"));
    match (role, lang) {
        (Some(role), Ok(lang)) => Ok((role, lang)),
        (role, lang) => {
            let no_role = role.is_none().then(|| FieldError::new("role", "invite-role-missing"));
            Err(no_role.into_iter().chain(lang.err()).collect())
        }
    }
}
