//! The second factor of one's own account. Somebody whose role needs one comes here half-way through the door.

use super::{mended, next_of};
use crate::accounts::sessions::{Session, Stage};
use crate::accounts::totp;
use crate::commands::Failure;
use crate::commands::accounts::second_factor as commands;
use crate::http::desk::{Desk, DeskForm, local, private, session_cookie};
use crate::http::door::{Door, DoorForm};
use answerable_app::components::form::Form;
use answerable_app::pages::accounts::second_factor as pages;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;

/// Whoever may set one up: somebody who is signed in, or whose role needs one and who has none.
fn session_of(door: &Door) -> Result<&Session, Response> {
    match &door.session {
        Some(session) if session.stage == Stage::Full || session.must_set_up() => Ok(session),
        Some(_) => Err(private(door.go("/sign-in/code"))),
        None => Err(private(door.go_with_next("/sign-in", Some(&door.reader().href("/account/second-factor"))))),
    }
}

async fn draw(door: &Door, session: &Session, next: Option<&str>, form: &Form, status: u16) -> Response {
    let secret = match commands::pending(door.db(), &session.person).await {
        Ok(secret) => secret,
        Err(failure) => return door.failed(failure),
    };
    let picture = totp::address(&secret, &session.person.email).and_then(|address| totp::picture(&address)).unwrap_or_default();
    // The declaration of a file has no place inside a page.
    let picture = picture.find("<svg").map_or("", |at| &picture[at..]);
    let why = match session.stage {
        Stage::Password => pages::Why::Needed,
        Stage::Full if session.person.totp_confirmed => pages::Why::Replaced,
        Stage::Full => pages::Why::Wanted,
    };
    door.answer(pages::set_up(door.reader(), pages::Secret { text: &secret, picture }, why, next, form, status))
}

/// The secret, as a picture and as text.
pub async fn show(door: Door) -> Response {
    match session_of(&door) {
        Ok(session) => {
            let next = door.asked.parameter("next").and_then(local);
            draw(&door, session, next, &Form::default(), 200).await
        }
        Err(elsewhere) => elsewhere,
    }
}

/// A code of it: the answer shows the recovery codes, once.
pub async fn confirm(DoorForm { door, posted }: DoorForm) -> Response {
    let session = match session_of(&door) {
        Ok(session) => session,
        Err(elsewhere) => return elsewhere,
    };
    let form = posted.form;
    let next = next_of(&form, door.asked.parameter("next")).map(str::to_string);
    match commands::confirm(door.db(), session, &form, &door.app.site.origin, door.now).await {
        Ok(done) => {
            let reader = door.reader_of(&done.token).await;
            let next = next.unwrap_or_else(|| reader.href("/account"));
            let page = door.answer(pages::codes(&reader, &done.codes, &next));
            door.with_session(done.token, page)
        }
        Err(failure) => match mended(form, "code", failure) {
            Ok((form, status)) => draw(&door, session, next.as_deref(), &form, status).await,
            Err(failure) => door.failed(failure),
        },
    }
}

/// Turning it off.
pub async fn off(desk: Desk) -> Response {
    desk.answer(pages::confirm(desk.reader(), pages::Confirm::TurnOff, &Form::default(), 200))
}

/// Turns it off.
pub async fn turn_off(door: Door, DeskForm { desk, posted }: DeskForm) -> Response {
    let Some(session) = &door.session else { return desk.failed(Failure::Forbidden) };
    match commands::turn_off(desk.db(), session, posted.form.value("password"), &desk.app.site.origin, desk.now).await {
        Ok(token) => {
            let response = desk.done("/account", "second-factor-off");
            (CookieJar::new().add(session_cookie(token, desk.app.https)), response).into_response()
        }
        Err(failure) => match mended(posted.form, "password", failure) {
            Ok((form, status)) => desk.answer(pages::confirm(desk.reader(), pages::Confirm::TurnOff, &form, status)),
            Err(failure) => desk.failed(failure),
        },
    }
}

/// New recovery codes.
pub async fn codes(desk: Desk) -> Response {
    desk.answer(pages::confirm(desk.reader(), pages::Confirm::NewCodes, &Form::default(), 200))
}

/// Makes them, and shows them once.
pub async fn renew_codes(door: Door, DeskForm { desk, posted }: DeskForm) -> Response {
    let Some(session) = &door.session else { return desk.failed(Failure::Forbidden) };
    match commands::renew_codes(desk.db(), session, posted.form.value("password"), desk.now).await {
        Ok(codes) => desk.answer(pages::codes(desk.reader(), &codes, &desk.reader().href("/account"))),
        Err(failure) => match mended(posted.form, "password", failure) {
            Ok((form, status)) => desk.answer(pages::confirm(desk.reader(), pages::Confirm::NewCodes, &form, status)),
            Err(failure) => desk.failed(failure),
        },
    }
}
