//! Signing in and out, a way back, accepting an invitation.

use super::{mended, next_of};
use crate::accounts::invitations::{self, Invited};
use crate::accounts::sessions::Stage;
use crate::accounts::throttle;
use crate::commands::Failure;
use crate::commands::accounts::sign_in::Next;
use crate::commands::accounts::{accept, own, reset_password, show_code, sign_in as signing_in};
use crate::http::desk::{local, no_session_cookie, private, see_other};
use crate::http::door::{Door, DoorForm};
use crate::http::peer::Peer;
use answerable_app::components::form::Form;
use answerable_app::pages::Problem;
use answerable_app::pages::accounts as pages;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;

/// The form; whoever is signed in goes on.
pub async fn sign_in(door: Door) -> Response {
    let next = door.asked.parameter("next").and_then(local);
    if door.reader().signed_in.is_some() {
        return private(next.map_or_else(|| door.go("/account"), see_other));
    }
    door.answer(pages::sign_in::page(door.reader(), &Form::default(), next, 200))
}

/// The address and the password.
pub async fn send_sign_in(Peer(network): Peer, DoorForm { door, posted }: DoorForm) -> Response {
    let form = posted.form;
    let next = next_of(&form, door.asked.parameter("next")).map(str::to_string);
    let next = next.as_deref();
    let (email, password) = (form.value("email"), form.value("password"));
    match signing_in::sign_in(door.db(), email, password, network.as_deref(), door.session.as_ref(), door.now).await {
        Ok(begun) => {
            let on = match begun.next {
                Next::Nothing => next.map_or_else(|| door.go("/account"), see_other),
                Next::Code => door.go_with_next("/sign-in/code", next),
                Next::SetUp => door.go_with_next("/account/second-factor", next),
            };
            door.with_session(begun.token, on)
        }
        Err(failure) => match mended(form, "password", failure) {
            Ok((form, status)) => door.answer(pages::sign_in::page(door.reader(), &form, next, status)),
            Err(failure) => door.failed(failure),
        },
    }
}

/// The form for a code.
pub async fn code(door: Door) -> Response {
    let next = door.asked.parameter("next").and_then(local);
    match &door.session {
        Some(session) if session.stage == Stage::Password && session.person.totp_confirmed => {
            door.answer(pages::code::page(door.reader(), &Form::default(), next, 200))
        }
        _ => private(door.go_with_next("/sign-in", next)),
    }
}

/// A code.
pub async fn send_code(DoorForm { door, posted }: DoorForm) -> Response {
    let form = posted.form;
    let next = next_of(&form, door.asked.parameter("next")).map(str::to_string);
    let next = next.as_deref();
    let Some(session) = door.session.as_ref().filter(|session| session.stage == Stage::Password) else {
        return private(door.go_with_next("/sign-in", next));
    };
    match show_code::show_code(door.db(), session, form.value("code"), &door.app.site.origin, door.now).await {
        Ok(token) => {
            let on = next.map_or_else(|| door.go("/account"), see_other);
            door.with_session(token, on)
        }
        Err(failure) => match mended(form, "code", failure) {
            Ok((form, status)) => door.answer(pages::code::page(door.reader(), &form, next, status)),
            Err(failure) => door.failed(failure),
        },
    }
}

/// Ends the session.
pub async fn sign_out(door: Door) -> Response {
    if let Some(session) = &door.session
        && let Err(failure) = own::sign_out(door.db(), session, door.now).await
    {
        return door.failed(failure);
    }
    let response = private(see_other(&door.reader().href("/sign-in?done=signed-out")));
    (CookieJar::new().add(no_session_cookie(door.app.https)), response).into_response()
}

/// Where a way back is asked for.
pub async fn ask_reset(door: Door) -> Response {
    door.answer(pages::reset::ask(door.reader(), &Form::default(), 200))
}

/// The same answer for every address, at once: what is done about it is done afterwards.
pub async fn send_reset(Peer(network): Peer, DoorForm { door, posted }: DoorForm) -> Response {
    let form = posted.form;
    if let Some(network) = network {
        match throttle::allowed(door.db(), throttle::RESET_NETWORK, &network, door.now).await {
            Ok(true) => {}
            Ok(false) => return door.failed(Failure::TooMany),
            Err(error) => return door.failed(error.into()),
        }
    }
    if crate::mail::address(form.value("email")).is_none() {
        let failure = Failure::field("email", "reset-email-wrong");
        return match mended(form, "email", failure) {
            Ok((form, status)) => door.answer(pages::reset::ask(door.reader(), &form, status)),
            Err(failure) => door.failed(failure),
        };
    }
    let (db, origin, email, now) = (door.db().clone(), door.app.site.origin.clone(), form.value("email").to_string(), door.now);
    tokio::spawn(async move {
        if let Err(error) = reset_password::send_link(&db, &email, &origin, now).await {
            tracing::error!(%error, "a way back could not be sent");
        }
    });
    door.answer(pages::reset::asked(door.reader()))
}

/// The last part of the address.
fn token_of(door: &Door) -> String {
    door.reader().path.rsplit('/').next().unwrap_or_default().to_string()
}

/// Where a new password is set.
pub async fn set_password(door: Door) -> Response {
    match reset_password::find(door.db(), &token_of(&door), door.now).await {
        Ok(Some(person)) => door.answer(pages::reset::set(door.reader(), &Form::default(), &person.email, 200)),
        Ok(None) => door.answer(pages::reset::gone(door.reader())),
        Err(error) => door.failed(error.into()),
    }
}

/// A new password.
pub async fn send_password(DoorForm { door, posted }: DoorForm) -> Response {
    let token = token_of(&door);
    let form = posted.form;
    let failure = match reset_password::set_password(door.db(), &token, form.value("password"), &door.app.site.origin, door.now).await {
        Ok(()) => return private(see_other(&door.reader().href("/sign-in?done=password-set"))),
        Err(Failure::NotFound) => return door.answer(pages::reset::gone(door.reader())),
        Err(failure) => failure,
    };
    match mended(form, "password", failure) {
        Ok((form, status)) => match reset_password::find(door.db(), &token, door.now).await {
            Ok(Some(person)) => door.answer(pages::reset::set(door.reader(), &form, &person.email, status)),
            Ok(None) => door.answer(pages::reset::gone(door.reader())),
            Err(error) => door.failed(error.into()),
        },
        Err(failure) => door.failed(failure),
    }
}

/// How whoever opens the link stands to the invitation.
fn guest(door: &Door, invited: &Invited) -> pages::invitation::Guest {
    use pages::invitation::Guest;
    let own = door.reader().signed_in.as_ref().map(|who| who.person_id);
    match &invited.person {
        None => Guest::New,
        Some(_) if invited.member => Guest::Elsewhere,
        Some(person) if own == Some(person.id) => Guest::Known,
        Some(_) => Guest::SignedOut,
    }
}

fn draw_invitation(door: &Door, invited: &Invited, form: &Form, status: u16) -> Response {
    let to = pages::invitation::To { body: &invited.body, role: invited.role, email: &invited.invitation.email };
    door.answer(pages::invitation::page(door.reader(), to, guest(door, invited), form, status))
}

/// An invitation.
pub async fn invitation(door: Door) -> Response {
    match invitations::find(door.db(), &token_of(&door), door.now).await {
        Ok(Some(invited)) => {
            let form = Form::new([("language", door.reader().lang.tag())]);
            draw_invitation(&door, &invited, &form, 200)
        }
        Ok(None) => door.answer(pages::invitation::gone(door.reader())),
        Err(error) => door.failed(error.into()),
    }
}

/// Accepting it.
pub async fn accept(DoorForm { door, posted }: DoorForm) -> Response {
    let token = token_of(&door);
    let form = posted.form;
    let invited = match invitations::find(door.db(), &token, door.now).await {
        Ok(Some(invited)) => invited,
        Ok(None) => return door.answer(pages::invitation::gone(door.reader())),
        Err(error) => return door.failed(error.into()),
    };
    let joined = match (guest(&door, &invited), &door.reader().signed_in) {
        (pages::invitation::Guest::New, _) => accept::accept(door.db(), &token, &form, door.now).await,
        (pages::invitation::Guest::Known, Some(who)) => accept::join(door.db(), who, &token, door.now).await,
        _ => return draw_invitation(&door, &invited, &form, 409),
    };
    match joined {
        Ok(joined) => {
            // Whoever was signed in here before is signed out.
            if let Some(session) = &door.session
                && let Err(failure) = own::sign_out(door.db(), session, door.now).await
            {
                return door.failed(failure);
            }
            let on = if joined.must_set_up { "/account/second-factor" } else { "/account?done=joined" };
            let on = door.go(on);
            door.with_session(joined.token, on)
        }
        Err(Failure::NotFound) => door.answer(pages::invitation::gone(door.reader())),
        Err(Failure::Conflict) => private(door.asked.problem(&Problem::Conflict)),
        Err(failure) => match mended(form, "password", failure) {
            Ok((form, status)) => draw_invitation(&door, &invited, &form, status),
            Err(failure) => door.failed(failure),
        },
    }
}
