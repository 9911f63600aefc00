//! `/civil-society/register`: asking to be registered, and the secret page of a request. It is open to anybody, without an account;
//! nothing is kept about where a request came from.

use super::accounts::with_error;
use crate::http::answers::private;
use crate::http::app::App;
use crate::http::asked::{Answered, found, permitted};
use crate::http::desk::{At, Desk, Opens, Sent};
use crate::http::entry::{Entry, EntryForm};
use crate::http::network::Network;
use answerable_app::pages::registration as pages;
use answerable_commands::moderating::declare_in_request;
use answerable_commands::registration::{self, Asker, answer, ask, set_up_account};
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
        .route("/{lang}/civil-society/register", get(show_form).post(send_request))
        .route("/{lang}/civil-society/register/{token}", get(show_own_request).post(step_own_request))
        .route("/{lang}/moderating/organisations", get(show_queue))
        .route("/{lang}/moderating/organisations/{id}", get(show_request).post(decide_request))
}

async fn show_form(entry: Entry) -> Answered {
    entry.app.somebody_may_write();
    // The secret address is made from this word: the form makes one request, however often it is sent.
    let form = Form::new([("once", secrets::token())]);
    entry.answer(pages::ask::page(entry.reader(), &entry.asked.register.vocabulary(), &form, 200))
}

async fn send_request(Network(network): Network, EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let known = entry.asked.register.vocabulary();
    let asker = Asker { lang: entry.reader().lang, network: network.as_deref() };
    match ask(entry.db(), &form, asker, &known, &entry.app.doors, &entry.app.site.origin, entry.now).await {
        Ok(sent) => {
            let done = if sent.again { "?done=register-sent-before" } else { "" };
            Ok(private(entry.go(&format!("/civil-society/register/{}{done}", sent.token))))
        }
        Err(Failure::TooMany) => {
            let form = form.with_errors(vec![FieldError::new("state", "register-too-many")]);
            entry.answer(pages::ask::page(entry.reader(), &known, &form, 429))
        }
        Err(failure) => match with_error(form, "state", failure) {
            Ok((form, status)) => entry.answer(pages::ask::page(entry.reader(), &known, &form, status)),
            Err(failure) => Err(entry.failed(failure)),
        },
    }
}

async fn draw_own_request(entry: &Entry, token: &str, form: &Form, conflict: bool) -> Answered {
    entry.answer(
        found(entry.asked.register.own_registration(token).await).map(|page| pages::asked::page(entry.reader(), page, form, conflict)),
    )
}

async fn show_own_request(Path((_, token)): Path<(String, String)>, entry: Entry) -> Answered {
    draw_own_request(&entry, &token, &Form::default(), false).await
}

async fn step_own_request(Path((_, token)): Path<(String, String)>, EntryForm { entry, posted }: EntryForm) -> Answered {
    let form = posted.form;
    let done = match form.value("step") {
        "answer" => answer(entry.db(), &token, &form, entry.reader().lang, entry.now)
            .await
            .map(|()| format!("/civil-society/register/{token}?done=register-answered")),
        "account" => set_up_account(entry.db(), &token, entry.now).await,
        _ => Err(Failure::Unreadable),
    };
    match done {
        Ok(path) => Ok(private(entry.go(&path))),
        Err(Failure::Conflict) => draw_own_request(&entry, &token, &form, true).await,
        Err(Failure::Invalid(errors)) => draw_own_request(&entry, &token, &form.with_errors(errors), false).await,
        Err(failure) => Err(entry.failed(failure)),
    }
}

async fn show_queue(desk: Registrar) -> Answered {
    desk.answer(permitted(desk.asked.register.registration_queue(&desk.who).await).map(|page| pages::queue::page(desk.reader(), page)))
}

/// That a person may register organisations.
pub struct Registers;

/// A person who may register organisations. Anybody else is refused in the same way, whether there is such a request or not.
pub type Registrar = At<Registers>;

impl Opens for Registers {
    async fn open(desk: &Desk) -> Result<Registers, Response> {
        authorise(&desk.who, Command::RegisterOrganisation, BodyKind::Moderation, None)
            .map(|()| Registers)
            .map_err(|failure| desk.failed(failure))
    }
}

async fn draw_request(desk: &Registrar, id: &str, seen: Option<&Seen>, form: &Form, conflict: bool) -> Answered {
    // Text that is not a number is the key of no request.
    let id = id.parse().unwrap_or(Key::NONE);
    desk.answer(
        found(desk.asked.register.registration_request(&desk.who, id).await)
            .map(|page| pages::request::page(desk.reader(), page, seen, form, conflict)),
    )
}

async fn show_request(Path((_, id)): Path<(String, String)>, desk: Registrar) -> Answered {
    draw_request(&desk, &id, None, &Form::default(), false).await
}

async fn decide_request(Path((_, id)): Path<(String, String)>, Sent { desk, posted }: Sent<Registrar>) -> Answered {
    let form = posted.form;
    let key = id.parse().unwrap_or(Key::NONE);
    let (db, who, seen, lang, now) = (desk.db(), &desk.who, form.value("version"), desk.reader().lang, desk.now);
    let done: Done<&str> = match form.value("step") {
        "look" => match registration::look_at_request(db, who, key, now).await {
            Ok(seen) => return draw_request(&desk, &id, Some(&seen), &Form::default(), false).await,
            Err(failure) => Err(failure),
        },
        "interest" => declare_in_request(db, who, key, now).await.map(|()| "interest-declared"),
        "register" => registration::register(db, who, key, seen, &desk.app.site.origin, now).await.map(|_| "organisation-registered"),
        "question" => registration::question(db, who, key, seen, &form, lang, now).await.map(|()| "registration-questioned"),
        "refuse" => registration::refuse(db, who, key, seen, &form, lang, now).await.map(|()| "registration-refused"),
        _ => Err(Failure::Unreadable),
    };
    match done {
        Ok(word) => Ok(desk.finished("/moderating/organisations", word).await),
        Err(Failure::Conflict) => draw_request(&desk, &id, None, &form, true).await,
        Err(Failure::Invalid(errors)) => draw_request(&desk, &id, None, &form.with_errors(errors), false).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
