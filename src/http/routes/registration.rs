//! `/civil-society/register`: asking to be registered, and the secret page of a request. It is open to anybody, without an account;
//! nothing is kept about where a request came from.

use super::accounts::mended;
use crate::http::App;
use crate::http::asked::{found, permitted};
use crate::http::desk::private;
use crate::http::desk::{Desk, DeskForm};
use crate::http::entry::{Entry, EntryForm};
use crate::http::network::Network;
use answerable_app::pages::registration as pages;
use answerable_commands::moderating::declare_in_request;
use answerable_commands::registration::{self, answer, ask, set_up_account};
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{BodyKind, Command};
use answerable_domain::view::registration::Seen;
use answerable_store::db::Key;
use answerable_store::failure::{Done, Failure, authorise};
use answerable_store::secrets;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

/// The addresses of registration.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/civil-society/register", get(show).post(send))
        .route("/{lang}/civil-society/register/{token}", get(asked).post(act))
        .route("/{lang}/moderating/organisations", get(queue))
        .route("/{lang}/moderating/organisations/{id}", get(request).post(decide))
}

async fn show(entry: Entry) -> Response {
    // The secret address is made from this word: the form makes one request, however often it is sent.
    let form = Form::new([("once", secrets::token())]);
    entry.answer(pages::ask::page(entry.reader(), &entry.asked.register.vocabulary(), &form, 200))
}

async fn send(Network(network): Network, EntryForm { entry, posted }: EntryForm) -> Response {
    let form = posted.form;
    let known = entry.asked.register.vocabulary();
    let lang = entry.reader().lang;
    match ask(entry.db(), &form, lang, &known, (&entry.app.doors, network.as_deref()), &entry.app.site.origin, entry.now).await {
        Ok(sent) => {
            let done = if sent.again { "?done=register-sent-before" } else { "" };
            private(entry.go(&format!("/civil-society/register/{}{done}", sent.token)))
        }
        Err(Failure::TooMany) => {
            let form = form.with_errors(vec![FieldError::new("state", "register-too-many")]);
            entry.answer(pages::ask::page(entry.reader(), &known, &form, 429))
        }
        Err(failure) => match mended(form, "state", failure) {
            Ok((form, status)) => entry.answer(pages::ask::page(entry.reader(), &known, &form, status)),
            Err(failure) => entry.failed(failure),
        },
    }
}

async fn draw(entry: &Entry, token: &str, form: &Form, conflict: bool) -> Response {
    entry.answer(
        found(entry.asked.register.own_registration(token).await).map(|page| pages::asked::page(entry.reader(), page, form, conflict)),
    )
}

async fn asked(Path((_, token)): Path<(String, String)>, entry: Entry) -> Response {
    draw(&entry, &token, &Form::default(), false).await
}

async fn act(Path((_, token)): Path<(String, String)>, EntryForm { entry, posted }: EntryForm) -> Response {
    let form = posted.form;
    let done = match form.value("step") {
        "answer" => answer(entry.db(), &token, &form, entry.reader().lang, entry.now)
            .await
            .map(|()| format!("/civil-society/register/{token}?done=register-answered")),
        "account" => set_up_account(entry.db(), &token, entry.now).await,
        _ => Err(Failure::Invalid(Vec::new())),
    };
    match done {
        Ok(path) => private(entry.go(&path)),
        Err(Failure::Conflict) => draw(&entry, &token, &form, true).await,
        Err(Failure::Invalid(errors)) if !errors.is_empty() => draw(&entry, &token, &form.with_errors(errors), false).await,
        Err(failure) => entry.failed(failure),
    }
}

async fn queue(desk: Desk) -> Response {
    desk.answer(permitted(desk.asked.register.registration_queue(&desk.who).await).map(|page| pages::queue::page(desk.reader(), page)))
}

/// Whether the person may register organisations. Anybody else is refused in the same way, whether there is such a request or not.
pub fn registers(desk: &Desk) -> Done<()> {
    authorise(&desk.who, Command::RegisterOrganisation, BodyKind::Moderation, None)
}

async fn draw_request(desk: &Desk, id: &str, seen: Option<&Seen>, form: &Form, conflict: bool) -> Response {
    if let Err(failure) = registers(desk) {
        return desk.failed(failure);
    }
    // Text that is not a number is the key of no request.
    let id = id.parse().unwrap_or(Key::NONE);
    desk.answer(
        found(desk.asked.register.registration_request(&desk.who, id).await)
            .map(|page| pages::request::page(desk.reader(), page, seen, form, conflict)),
    )
}

async fn request(Path((_, id)): Path<(String, String)>, desk: Desk) -> Response {
    draw_request(&desk, &id, None, &Form::default(), false).await
}

async fn decide(Path((_, id)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Response {
    let form = posted.form;
    let key = id.parse().unwrap_or(Key::NONE);
    let (db, who, seen, lang, now) = (desk.db(), &desk.who, form.value("version"), desk.reader().lang, desk.now);
    let done: Done<&str> = match form.value("step") {
        "look" => match registration::look_at_request(db, who, key).await {
            Ok(seen) => return draw_request(&desk, &id, Some(&seen), &Form::default(), false).await,
            Err(failure) => Err(failure),
        },
        "interest" => declare_in_request(db, who, key, desk.today()).await.map(|()| "interest-declared"),
        "register" => registration::register(db, who, key, seen, &desk.app.site.origin, now).await.map(|_| "organisation-registered"),
        "question" => registration::question(db, who, key, seen, &form, lang, now).await.map(|()| "registration-questioned"),
        "refuse" => registration::refuse(db, who, key, seen, &form, lang, now).await.map(|()| "registration-refused"),
        // To a person who may not decide here, every decision is refused in the same way.
        _ => registers(&desk).and(Err(Failure::Invalid(Vec::new()))),
    };
    match done {
        Ok(word) => desk.finished("/moderating/organisations", word).await,
        Err(Failure::Conflict) => draw_request(&desk, &id, None, &form, true).await,
        Err(Failure::Invalid(errors)) if !errors.is_empty() => draw_request(&desk, &id, None, &form.with_errors(errors), false).await,
        Err(failure) => desk.failed(failure),
    }
}
