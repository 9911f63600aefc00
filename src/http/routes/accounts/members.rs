//! The people of a body, and the accounts that an administrator looks after.

use super::sent::with_error;
use crate::http::asked::{Answered, found, permitted};
use crate::http::desk::{At, Desk, Opens, Sent, local};
use crate::http::lang::language_and_path;
use answerable_app::pages::{Problem, accounts as pages};
use answerable_commands::accounts::appointing::{self, appointment};
use answerable_commands::accounts::end_membership::end_membership;
use answerable_commands::accounts::ending;
use answerable_commands::accounts::invite::{self as inviting, Invite};
use answerable_commands::accounts::moderators::Appointment;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Appointer, Body, BodyKind, Lang, Role, escape_path};
use answerable_domain::view::accounts::{Administered, MembersOf};
use answerable_store::accounts::sessions;
use answerable_store::db::AccountKeys;
use answerable_store::db::entities::{membership, state};
use answerable_store::failure::Failure;
use axum::response::Response;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// A person who may see the members of a body: their own, or the institution that the address names.
type Members = At<MembersOf>;

impl Opens for MembersOf {
    async fn open(desk: &Desk) -> Result<MembersOf, Response> {
        let institution = desk.asked.parameter("institution");
        found(desk.asked.register.members(&desk.who, institution, desk.now).await).map_err(|problem| desk.problem(&problem))
    }
}

/// The page of the members of a body.
pub async fn list_members(desk: Members) -> Answered {
    draw_members(desk, &Form::default(), 200)
}

fn draw_members(Members { desk, at }: Members, form: &Form, status: u16) -> Answered {
    desk.answer(pages::members::page(desk.reader(), at, form, status))
}

/// The address of the page of an institution's members, or of one's own body's.
fn members_path(institution: Option<&str>) -> String {
    match institution {
        Some(slug) => format!("/account/members?institution={}", escape_path(slug)),
        None => "/account/members".to_string(),
    }
}

/// Invites into the body whose members the page shows.
pub async fn invite_member(Sent { desk, posted }: Sent<Members>) -> Answered {
    let of = &desk.at;
    if of.invites.is_empty() {
        return Err(desk.failed(Failure::Forbidden));
    }
    let sent = match read(&posted.form, &of.invites, of.by_mail) {
        Ok((role, lang)) => send(&desk, &posted.form, role, lang, &of.body, None).await,
        Err(failure) => Err(failure),
    };
    match sent {
        Ok(Some(link)) if !of.by_mail => desk.answer(pages::members::handed_over(desk.reader(), &link)),
        Ok(_) => Ok(desk.done(&members_path(desk.asked.parameter("institution")), "invited")),
        Err(failure) => match with_error(posted.form, "email", failure) {
            Ok((form, status)) => draw_members(desk, &form, status),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// The role and the language that the form chose; everything that is wrong with them is answered at once.
fn read(form: &Form, roles: &[Role], by_mail: bool) -> Result<(Role, Lang), Failure> {
    let wrong_email =
        (by_mail && answerable_store::mail::address(form.value("email")).is_none()).then(|| FieldError::new("email", "invite-email-wrong"));
    match (inviting::read_form(form, roles), wrong_email) {
        (Ok(read), None) => Ok(read),
        (read, wrong_email) => Err(Failure::Invalid(wrong_email.into_iter().chain(read.err().into_iter().flatten()).collect())),
    }
}

/// Invites, and answers the link; no link for a moderator to whom another moderator must agree first.
async fn send(
    desk: &Desk,
    form: &Form,
    role: Role,
    lang: Lang,
    body: &Body,
    appointment: Option<Appointment>,
) -> Result<Option<String>, Failure> {
    let invitation = Invite { email: form.value("email"), role, body, lang, appointment };
    inviting::invite(desk.db(), Some(&desk.who), &invitation, &desk.app.site.origin, desk.now).await
}

/// A moderator agrees to a proposed moderator, or objects.
pub async fn answer_proposal(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let Ok(id) = posted.form.value("invitation").parse() else { return Err(desk.failed(Failure::NotFound)) };
    let Some(agrees) = answer(&posted.form) else { return Err(desk.problem(&Problem::Unreadable)) };
    match appointing::answer_proposal(desk.db(), &desk.who, id, agrees, &desk.app.site.origin, desk.now).await {
        Ok(()) => Ok(desk.done("/account/members", if agrees { "proposal-agreed" } else { "proposal-refused" })),
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// A moderator agrees that another moderator's membership should end, or objects.
pub async fn answer_ending(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let Ok(id) = posted.form.value("proposal").parse() else { return Err(desk.failed(Failure::NotFound)) };
    let Some(agrees) = answer(&posted.form) else { return Err(desk.problem(&Problem::Unreadable)) };
    let own = desk.who.person_key();
    match ending::answer_ending(desk.db(), &desk.who, id, agrees, desk.now).await {
        Ok(()) if agrees => match sessions::member(desk.db(), own).await {
            Ok(Some(_)) => Ok(desk.done("/account/members", "ending-agreed")),
            // A moderator who agreed to their own leaving is signed out.
            Ok(None) => Ok(desk.done("/sign-in", "membership-ended")),
            Err(error) => Err(desk.failed(error.into())),
        },
        Ok(()) => Ok(desk.done("/account/members", "ending-refused")),
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// Whether a moderator agrees (true) or objects (false); none if the form says neither.
fn answer(form: &Form) -> Option<bool> {
    match form.value("step") {
        "agree" => Some(true),
        "refuse" => Some(false),
        _ => None,
    }
}

/// Takes an invitation back.
pub async fn revoke_invitation(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let Ok(id) = posted.form.value("invitation").parse() else { return Err(desk.failed(Failure::NotFound)) };
    if let Err(failure) = inviting::revoke(desk.db(), &desk.who, id, desk.now).await {
        return Err(desk.failed(failure));
    }
    // Back to the page that showed the invitation, without what that page said before.
    let (path, query) = posted.form.text("next").and_then(local).map_or(("", ""), |next| next.split_once('?').unwrap_or((next, "")));
    let institution = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "institution").map(|(_, slug)| slug.into_owned());
    match language_and_path(path).1 {
        "/administration" => Ok(desk.done("/administration", "invitation-revoked")),
        _ => Ok(desk.done(&members_path(institution.as_deref()), "invitation-revoked")),
    }
}

fn membership_of(form: &Form, parameter: Option<&str>) -> Option<membership::Key> {
    form.text("member").or(parameter).and_then(|id| id.parse().ok())
}

/// The page that asks before a membership is ended.
pub async fn show_ending(desk: Desk) -> Answered {
    let Some(id) = membership_of(&Form::default(), desk.asked.parameter("member")) else { return Err(desk.failed(Failure::NotFound)) };
    desk.answer(
        found(desk.asked.register.leaving(&desk.who, id).await)
            .map(|page| pages::hand_over::end(desk.reader(), &desk.who, page, id.number(), &Form::default(), 200)),
    )
}

/// Ends a membership.
pub async fn end_member(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let Some(id) = membership_of(&posted.form, desk.asked.parameter("member")) else { return Err(desk.failed(Failure::NotFound)) };
    let leaving = match desk.asked.register.leaving(&desk.who, id).await {
        Ok(Some(leaving)) => leaving,
        Ok(None) => return Err(desk.failed(Failure::NotFound)),
        Err(error) => return Err(desk.problem(&error.into())),
    };
    if leaving.member.role == Role::Moderator {
        return propose_ending(&desk, posted.form, id).await;
    }
    let ended = match posted.form.text("to").map(str::parse).transpose() {
        Ok(to) => end_membership(desk.db(), Some(&desk.who), id, to, desk.now).await,
        Err(_) => Err(Failure::field("to", "hand-over-to-missing")),
    };
    match ended {
        Ok(()) => {
            let body = &leaving.member.body;
            if desk.who.is_of(body.kind, body.id) {
                Ok(desk.done("/account/members", "membership-ended"))
            } else if body.kind == BodyKind::Institution {
                Ok(desk.done(&members_path(Some(&body.code)), "membership-ended"))
            } else {
                Ok(desk.done("/administration", "membership-ended"))
            }
        }
        Err(failure) => match with_error(posted.form, "to", failure) {
            Ok((form, status)) => desk.answer(
                found(desk.asked.register.leaving(&desk.who, id).await)
                    .map(|page| pages::hand_over::end(desk.reader(), &desk.who, page, id.number(), &form, status)),
            ),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// Proposes that a moderator's membership should end: another moderator must agree.
async fn propose_ending(desk: &Desk, form: Form, id: membership::Key) -> Answered {
    let decided = async {
        let named = state_of(desk, &form).await?;
        let decided = appointing::decided_by(Appointer::from_code(form.value("decided_by")), named)?;
        ending::propose_ending(desk.db(), Some(&desk.who), id, decided, &desk.app.site.origin, desk.now).await
    };
    match decided.await {
        Ok(()) => Ok(desk.done("/administration", "ending-proposed")),
        Err(failure) => match with_error(form, "decided_by", failure) {
            Ok((form, status)) => desk.answer(
                found(desk.asked.register.leaving(&desk.who, id).await)
                    .map(|page| pages::hand_over::end(desk.reader(), &desk.who, page, id.number(), &form, status)),
            ),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

async fn state_of(desk: &Desk, form: &Form) -> Result<Option<state::Key>, Failure> {
    Ok(state::Entity::find().filter(state::Column::Iso3.eq(form.value("state"))).one(desk.db()).await?.map(|row| row.id))
}

/// A person who looks after the accounts of coordinators and moderators.
type Administration = At<Administered>;

impl Opens for Administered {
    async fn open(desk: &Desk) -> Result<Administered, Response> {
        permitted(desk.asked.register.administered(&desk.who, desk.now).await).map_err(|problem| desk.problem(&problem))
    }
}

/// The page of the coordinators and moderators, for administrators.
pub async fn show_administration(desk: Administration) -> Answered {
    draw_administration(desk, &Form::default(), 200)
}

fn draw_administration(Administration { desk, at }: Administration, form: &Form, status: u16) -> Answered {
    desk.answer(pages::administration::page(desk.reader(), at, form, status))
}

/// Invites a coordinator of a State, or a moderator.
pub async fn invite_administered(Sent { desk, posted }: Sent<Administration>) -> Answered {
    let sent = match read(&posted.form, &pages::administration::ROLES, true) {
        Ok((role, lang)) => send_administered(&desk, &posted.form, role, lang).await,
        Err(failure) => Err(failure),
    };
    match sent {
        Ok(sent) => Ok(desk.done("/administration", if sent.is_some() { "invited" } else { "proposed" })),
        Err(failure) => match with_error(posted.form, "email", failure) {
            Ok((form, status)) => draw_administration(desk, &form, status),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// Invites into the mechanism of a State, or among the moderators.
async fn send_administered(desk: &Desk, form: &Form, role: Role, lang: Lang) -> Result<Option<String>, Failure> {
    let named = state_of(desk, form).await?;
    let moderator = role == Role::Moderator;
    let appointment = if moderator { Some(appointment(Appointer::from_code(form.value("appointed_by")), named)?) } else { None };
    let id = match role.body_kind() {
        BodyKind::Mechanism => Some(named.ok_or_else(|| Failure::field("state", "administration-state-missing"))?.number()),
        _ => None,
    };
    let body = sessions::body(desk.db(), role.body_kind(), id).await?.ok_or(Failure::NotFound)?;
    send(desk, form, role, lang, &body, appointment).await
}
