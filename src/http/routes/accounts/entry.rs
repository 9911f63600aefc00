//! Signing in and out, resetting a forgotten password, accepting an invitation.

use super::sent::{next_of, with_error};
use crate::http::answers::{forgotten, private, see_other};
use crate::http::asked::Answered;
use crate::http::cookies::{device_of, no_session_cookie, with_device};
use crate::http::desk::local;
use crate::http::entry::{Entry, EntryForm};
use crate::http::network::Network;
use answerable_app::pages::Problem;
use answerable_app::pages::accounts as pages;
use answerable_commands::accounts::sign_in::Next;
use answerable_commands::accounts::{accept, own, reset_password, show_code as checking, sign_in as signing_in};
use answerable_commands::registration::wished_name;
use answerable_domain::form::Form;
use answerable_domain::model::BodyKind;
use answerable_store::accounts::device;
use answerable_store::accounts::doors::Knock;
use answerable_store::accounts::invitations::{self, Invited};
use answerable_store::accounts::sessions::SessionStage;
use answerable_store::accounts::throttle;
use answerable_store::db::entities::organisation;
use answerable_store::failure::Failure;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use axum_extra::extract::CookieJar;
use std::sync::Arc;

/// The form for signing in; a person who is signed in already is sent on.
pub async fn show_sign_in(entry: Entry) -> Answered {
    let next = entry.asked.parameter("next").and_then(local);
    if entry.reader().signed_in.is_some() {
        return Ok(private(next.map_or_else(|| entry.go("/account"), see_other)));
    }
    entry.answer(pages::sign_in::page(entry.reader(), &Form::default(), next, 200))
}

/// Signs in with the e-mail address and the password.
pub async fn send_sign_in(Network(network): Network, headers: HeaderMap, EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let next = next_of(&form, entry.asked.parameter("next")).map(str::to_string);
    let next = next.as_deref();
    let device = device_of(&headers, entry.app.https);
    let shown = signing_in::Shown {
        email: form.value("email"),
        password: form.value("password"),
        network: network.as_deref(),
        device: device.as_deref(),
    };
    match signing_in::sign_in(entry.db(), &entry.app.doors, shown, entry.session.as_ref(), entry.now).await {
        Ok(begun) => {
            let on = match begun.next {
                Next::Nothing => next.map_or_else(|| entry.go("/account"), see_other),
                Next::Code => entry.go_with_next("/sign-in/code", next),
                Next::SetUp => entry.go_with_next("/account/second-factor", next),
            };
            let mut answer = entry.with_session(begun.token, on);
            if form.value("device") == "yes" {
                let mark = device::new(&form.value("email").trim().to_lowercase(), entry.now);
                with_device(&mut answer, &mark, entry.app.https);
            }
            Ok(answer)
        }
        Err(failure) => match with_error(form, "password", failure) {
            Ok((form, status)) => entry.answer(pages::sign_in::page(entry.reader(), &form, next, status)),
            Err(failure) => Err(entry.failed(failure)),
        },
    }
}

/// The form for the code of a second factor.
pub async fn show_code(entry: Entry) -> Answered {
    let next = entry.asked.parameter("next").and_then(local);
    match &entry.session {
        Some(session) if session.stage == SessionStage::Password && session.person.totp_confirmed => {
            entry.answer(pages::code::page(entry.reader(), &Form::default(), next, 200))
        }
        _ => Ok(private(entry.go_with_next("/sign-in", next))),
    }
}

/// Checks the code of a second factor.
pub async fn send_code(EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let next = next_of(&form, entry.asked.parameter("next")).map(str::to_string);
    let next = next.as_deref();
    let Some(session) = entry.session.as_ref().filter(|session| session.stage == SessionStage::Password) else {
        return Ok(private(entry.go_with_next("/sign-in", next)));
    };
    match checking::show_code(entry.db(), &entry.app.doors, session, form.value("code"), &entry.app.site.origin, entry.now).await {
        Ok(token) => {
            let on = next.map_or_else(|| entry.go("/account"), see_other);
            Ok(entry.with_session(token, on))
        }
        Err(failure) => match with_error(form, "code", failure) {
            Ok((form, status)) => entry.answer(pages::code::page(entry.reader(), &form, next, status)),
            Err(failure) => Err(entry.failed(failure)),
        },
    }
}

/// Ends the session and signs out.
pub async fn sign_out(entry: Entry) -> Answered {
    if let Some(session) = &entry.session
        && let Err(failure) = own::sign_out(entry.db(), session, entry.now).await
    {
        return Err(entry.failed(failure));
    }
    let response = forgotten(private(see_other(&entry.reader().href("/sign-in?done=signed-out"))));
    Ok((CookieJar::new().add(no_session_cookie(entry.app.https)), response).into_response())
}

/// The form that asks for a password reset.
pub async fn show_reset(entry: Entry) -> Answered {
    entry.answer(pages::reset::ask(entry.reader(), &Form::default(), 200))
}

/// Asks for a password reset. The answer is the same for every e-mail address, and comes at once; what must be done is done afterwards.
pub async fn send_reset(Network(network): Network, EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let doors = Arc::clone(&entry.app.doors);
    if network.as_deref().is_some_and(|network| !doors.throttle.allowed(throttle::RESET_NETWORK, network, entry.now)) {
        return Err(entry.failed(Failure::TooMany));
    }
    if answerable_store::mail::address(form.value("email")).is_none() {
        let failure = Failure::field("email", "reset-email-wrong");
        return match with_error(form, "email", failure) {
            Ok((form, status)) => entry.answer(pages::reset::ask(entry.reader(), &form, status)),
            Err(failure) => Err(entry.failed(failure)),
        };
    }
    let (db, origin, email, now) = (entry.db().clone(), entry.app.site.origin.clone(), form.value("email").to_string(), entry.now);
    tokio::spawn(async move {
        if let Err(error) = reset_password::send_link(&db, &doors, &email, network.as_deref(), &origin, now).await {
            tracing::error!(%error, "a way back could not be sent");
        }
    });
    entry.answer(pages::reset::asked(entry.reader()))
}

/// The form for a password reset with a recovery code.
pub async fn show_reset_by_code(entry: Entry) -> Answered {
    entry.answer(pages::reset::by_code(entry.reader(), &Form::default(), 200))
}

/// Sets a new password with a recovery code.
pub async fn send_reset_by_code(Network(network): Network, headers: HeaderMap, EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let device = device_of(&headers, entry.app.https);
    let account = form.value("email").trim().to_lowercase();
    let knock = Knock { account: &account, network: network.as_deref(), device: device.as_deref() };
    match reset_password::with_code(entry.db(), &entry.app.doors, knock, &form, entry.now).await {
        Ok(()) => Ok(private(see_other(&entry.reader().href("/sign-in?done=password-set")))),
        Err(failure) => match with_error(form, "code", failure) {
            Ok((form, status)) => entry.answer(pages::reset::by_code(entry.reader(), &form, status)),
            Err(failure) => Err(entry.failed(failure)),
        },
    }
}

/// The secret token: the last part of the address.
fn token_of(entry: &Entry) -> String {
    entry.reader().path.rsplit('/').next().unwrap_or_default().to_string()
}

/// The form for a new password, behind the secret address of a reset.
pub async fn show_new_password(entry: Entry) -> Answered {
    match reset_password::find(entry.db(), &token_of(&entry), entry.now).await {
        Ok(Some(person)) => entry.answer(pages::reset::set(entry.reader(), &Form::default(), &person.email, 200)),
        Ok(None) => entry.answer(pages::reset::gone(entry.reader())),
        Err(error) => Err(entry.failed(error.into())),
    }
}

/// Sets a new password, behind the secret address of a reset.
pub async fn send_new_password(EntryForm { entry, posted }: EntryForm) -> Answered {
    let token = token_of(&entry);
    let form = posted.form;
    let failure =
        match reset_password::set_password(entry.db(), &entry.app.doors, &token, form.value("password"), &entry.app.site.origin, entry.now)
            .await
        {
            Ok(()) => return Ok(private(see_other(&entry.reader().href("/sign-in?done=password-set")))),
            Err(Failure::NotFound) => return entry.answer(pages::reset::gone(entry.reader())),
            Err(failure) => failure,
        };
    match with_error(form, "password", failure) {
        Ok((form, status)) => match reset_password::find(entry.db(), &token, entry.now).await {
            Ok(Some(person)) => entry.answer(pages::reset::set(entry.reader(), &form, &person.email, status)),
            Ok(None) => entry.answer(pages::reset::gone(entry.reader())),
            Err(error) => Err(entry.failed(error.into())),
        },
        Err(failure) => Err(entry.failed(failure)),
    }
}

/// How the person who opens the link stands to the invitation.
fn guest(entry: &Entry, invited: &Invited) -> pages::invitation::Guest {
    use pages::invitation::Guest;
    let own = entry.reader().signed_in.as_ref().map(|who| who.person_id);
    match &invited.person {
        None => Guest::New,
        Some(_) if invited.member => Guest::Elsewhere,
        Some(person) if own == Some(person.id.number()) => Guest::Known,
        Some(_) => Guest::SignedOut,
    }
}

fn draw_invitation(entry: &Entry, invited: &Invited, form: &Form, status: u16) -> Answered {
    let to = pages::invitation::To { body: &invited.body, role: invited.role, email: &invited.invitation.email };
    entry.answer(pages::invitation::page(entry.reader(), to, guest(entry, invited), form, status))
}

/// The page of an invitation.
pub async fn show_invitation(entry: Entry) -> Answered {
    match invitations::find(entry.db(), &token_of(&entry), entry.now).await {
        Ok(Some(invited)) => {
            let mut form = Form::new([("language", entry.reader().lang.tag())]);
            // The name that was chosen for an organisation's first account.
            if let (BodyKind::Organisation, Some(organisation)) = (invited.body.kind, invited.body.id) {
                match wished_name(entry.db(), organisation::Key::new(organisation)).await {
                    Ok(name) => form.set("name", name.unwrap_or_default()),
                    Err(error) => return Err(entry.failed(error.into())),
                }
            }
            draw_invitation(&entry, &invited, &form, 200)
        }
        Ok(None) => entry.answer(pages::invitation::gone(entry.reader())),
        Err(error) => Err(entry.failed(error.into())),
    }
}

/// Accepts an invitation.
pub async fn accept_invitation(EntryForm { entry, posted }: EntryForm) -> Answered {
    let token = token_of(&entry);
    let form = posted.form;
    let invited = match invitations::find(entry.db(), &token, entry.now).await {
        Ok(Some(invited)) => invited,
        Ok(None) => return entry.answer(pages::invitation::gone(entry.reader())),
        Err(error) => return Err(entry.failed(error.into())),
    };
    let origin = &entry.app.site.origin;
    let joined = match (guest(&entry, &invited), &entry.reader().signed_in) {
        (pages::invitation::Guest::New, _) => accept::accept(entry.db(), &token, &form, origin, entry.now).await,
        (pages::invitation::Guest::Known, Some(who)) => accept::join(entry.db(), who, &token, origin, entry.now).await,
        _ => return draw_invitation(&entry, &invited, &form, 409),
    };
    match joined {
        Ok(joined) => {
            // A person who was signed in here before is signed out.
            if let Some(session) = &entry.session
                && let Err(failure) = own::sign_out(entry.db(), session, entry.now).await
            {
                return Err(entry.failed(failure));
            }
            if !joined.codes.is_empty() {
                let reader = entry.reader_of(&joined.token).await;
                let page = entry.answer(pages::second_factor::way_back(&reader, &joined.codes, &reader.href("/account?done=joined")))?;
                return Ok(entry.with_session(joined.token, page));
            }
            let on = if joined.must_set_up { "/account/second-factor" } else { "/account?done=joined" };
            let on = entry.go(on);
            Ok(entry.with_session(joined.token, on))
        }
        Err(Failure::NotFound) => entry.answer(pages::invitation::gone(entry.reader())),
        Err(Failure::Conflict) => Err(entry.problem(&Problem::Conflict)),
        Err(failure) => match with_error(form, "password", failure) {
            Ok((form, status)) => draw_invitation(&entry, &invited, &form, status),
            Err(failure) => Err(entry.failed(failure)),
        },
    }
}
