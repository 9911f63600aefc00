//! The second factor of one's own account. A person whose role needs one comes here while only half-way signed in.

use super::sent::{next_of, with_error};
use crate::http::answers::private;
use crate::http::asked::Answered;
use crate::http::cookies::session_cookie;
use crate::http::desk::{Desk, Sent, local};
use crate::http::entry::{Entry, EntryForm};
use answerable_app::pages::Page;
use answerable_app::pages::accounts::second_factor as pages;
use answerable_commands::accounts::second_factor as commands;
use answerable_domain::form::Form;
use answerable_domain::reader::Reader;
use answerable_store::accounts::sessions::{Session, SessionStage};
use answerable_store::accounts::totp;
use answerable_store::failure::Failure;
use answerable_store::mail::takes_mail;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use std::sync::Arc;

/// The session of a person who may set up a second factor: one who is signed in, or whose role needs a second factor and who has none.
/// Others are sent on to sign in.
fn session_of(entry: &Entry) -> Result<&Session, Response> {
    match &entry.session {
        Some(session) if session.stage == SessionStage::Full || session.must_set_up() => Ok(session),
        Some(_) => Err(private(entry.go("/sign-in/code"))),
        None => Err(private(entry.go_with_next("/sign-in", Some(&entry.reader().href("/account/second-factor"))))),
    }
}

async fn draw_set_up(entry: &Entry, session: &Session, next: Option<&str>, form: &Form, status: u16) -> Answered {
    let secret = commands::pending(entry.db(), session, entry.now).await.map_err(|failure| entry.failed(failure))?;
    let picture = totp::address(&secret, &session.person.email).and_then(|address| totp::picture(&address)).unwrap_or_default();
    // The XML declaration of the picture has no place inside a page.
    let picture = picture.find("<svg").map_or("", |at| &picture[at..]);
    let why = match session.stage {
        SessionStage::Password => pages::Why::Needed,
        SessionStage::Full if session.person.totp_confirmed => pages::Why::Replaced,
        SessionStage::Full => pages::Why::Wanted,
    };
    entry.answer(pages::set_up(entry.reader(), pages::Secret { text: &secret, picture }, why, next, form, status))
}

/// The page for setting up a second factor, with its secret as a picture and as text.
pub async fn show_set_up(entry: Entry) -> Answered {
    let session = session_of(&entry)?;
    let next = entry.asked.parameter("next").and_then(local);
    draw_set_up(&entry, session, next, &Form::default(), 200).await
}

/// Confirms the new second factor with one of its codes. The answer shows the recovery codes, once.
pub async fn confirm_set_up(EntryForm { entry, posted }: EntryForm) -> Answered {
    let session = session_of(&entry)?;
    let form = posted.form;
    let next = next_of(&form, entry.asked.parameter("next")).map(str::to_string);
    match commands::confirm(entry.db(), &entry.app.doors, session, &form, &entry.app.site.origin, entry.now).await {
        Ok(done) => {
            let reader = entry.reader_of(&done.token).await;
            let next = next.unwrap_or_else(|| reader.href("/account"));
            // The person is signed in with the new session even if the codes cannot be shown.
            let page = match takes_mail(entry.db(), &session.person).await {
                Ok(mail) => entry.answer(shown(&reader, mail, &done.codes, &next)),
                Err(error) => Err(entry.failed(error.into())),
            };
            Ok(entry.with_session(done.token, page.unwrap_or_else(|refused| refused)))
        }
        Err(failure) => match with_error(form, "code", failure) {
            Ok((form, status)) => draw_set_up(&entry, session, next.as_deref(), &form, status).await,
            Err(failure) => Err(entry.failed(failure)),
        },
    }
}

/// The page with the recovery codes and what they are for: for people who get no mail they are also the way to a new password.
fn shown(reader: &Arc<Reader>, mail: bool, codes: &[String], next: &str) -> Page {
    if mail { pages::codes(reader, codes, next) } else { pages::way_back(reader, codes, next) }
}

/// The page that asks before the second factor is turned off.
pub async fn show_turning_off(desk: Desk) -> Answered {
    desk.answer(pages::confirm(desk.reader(), pages::Confirm::TurnOff, &Form::default(), 200))
}

/// Turns the second factor off.
pub async fn turn_off(entry: Entry, Sent { desk, posted }: Sent<Desk>) -> Answered {
    let Some(session) = &entry.session else { return Err(desk.failed(Failure::Forbidden)) };
    match commands::turn_off(desk.db(), &desk.app.doors, session, posted.form.value("password"), &desk.app.site.origin, desk.now).await {
        Ok(token) => {
            let response = desk.done("/account", "second-factor-off");
            Ok((CookieJar::new().add(session_cookie(token, desk.app.https)), response).into_response())
        }
        Err(failure) => match with_error(posted.form, "password", failure) {
            Ok((form, status)) => desk.answer(pages::confirm(desk.reader(), pages::Confirm::TurnOff, &form, status)),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}

/// The page that asks before new recovery codes are made.
pub async fn show_renewing_codes(desk: Desk) -> Answered {
    desk.answer(pages::confirm(desk.reader(), pages::Confirm::NewCodes, &Form::default(), 200))
}

/// Makes new recovery codes, and shows them once.
pub async fn renew_codes(entry: Entry, Sent { desk, posted }: Sent<Desk>) -> Answered {
    let Some(session) = &entry.session else { return Err(desk.failed(Failure::Forbidden)) };
    match commands::renew_codes(desk.db(), &desk.app.doors, session, posted.form.value("password"), desk.now).await {
        Ok(codes) => match takes_mail(desk.db(), &session.person).await {
            Ok(mail) => desk.answer(shown(desk.reader(), mail, &codes, &desk.reader().href("/account"))),
            Err(error) => Err(desk.failed(error.into())),
        },
        Err(failure) => match with_error(posted.form, "password", failure) {
            Ok((form, status)) => desk.answer(pages::confirm(desk.reader(), pages::Confirm::NewCodes, &form, status)),
            Err(failure) => Err(desk.failed(failure)),
        },
    }
}
