//! A registered organisation: how it is reached (`/moderating/organisations/of/{slug}` for the moderator, `/submissions/organisation` for its lead)
//! and its coalitions (`/submissions/coalitions`).

use super::registration::Registrar;
use crate::http::app::App;
use crate::http::asked::{Answered, found, permitted};
use crate::http::desk::{At, Desk, Opens, Sent};
use answerable_app::pages::{Problem, organisations as pages};
use answerable_commands::moderating::declare_in_organisation;
use answerable_commands::organisations::{self, change_contact};
use answerable_commands::registration;
use answerable_domain::form::Form;
use answerable_domain::view::registration::Seen;
use answerable_store::db::Key;
use answerable_store::failure::{Done, Failure};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

/// The addresses of registered organisations and their coalitions.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/moderating/organisations/of/{slug}", get(show_registered).post(change_registered))
        .route("/{lang}/submissions/organisation", get(show_own_contact).post(change_own_contact))
        .route("/{lang}/submissions/coalitions", get(show_coalitions).post(change_coalitions))
        .route("/{lang}/submissions/coalitions/join/{token}", get(show_offer).post(join_coalition))
}

async fn draw_registered(desk: &Registrar, slug: &str, seen: Option<&Seen>, form: &Form, conflict: bool) -> Answered {
    desk.answer(
        found(desk.asked.register.registered_organisation(&desk.who, slug).await)
            .map(|page| pages::contact::for_moderator(desk.reader(), page, seen, form, conflict)),
    )
}

async fn show_registered(Path((_, slug)): Path<(String, String)>, desk: Registrar) -> Answered {
    draw_registered(&desk, &slug, None, &Form::default(), false).await
}

async fn change_registered(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Registrar>) -> Answered {
    let form = posted.form;
    match form.value("step") {
        "look" => {
            return match registration::look_at_contact(desk.db(), &desk.who, &slug, desk.now).await {
                Ok(seen) => draw_registered(&desk, &slug, Some(&seen), &Form::default(), false).await,
                Err(failure) => Err(desk.failed(failure)),
            };
        }
        "interest" => {
            return match declare_in_organisation(desk.db(), &desk.who, &slug, desk.now).await {
                Ok(()) => Ok(desk.done("/moderating/organisations", "interest-declared")),
                Err(failure) => Err(desk.failed(failure)),
            };
        }
        // The form itself names no step.
        "" => {}
        _ => return Err(desk.failed(Failure::Unreadable)),
    }
    match change_contact(desk.db(), &desk.who, &slug, &form, desk.now).await {
        Ok(()) => Ok(desk.done(&desk.reader().path.clone(), "saved")),
        // The contact was changed meanwhile: the page shows what stands there now.
        Err(Failure::Conflict) => draw_registered(&desk, &slug, None, &form, true).await,
        Err(Failure::Invalid(errors)) => draw_registered(&desk, &slug, None, &form.with_errors(errors), false).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// That a person leads an organisation.
struct Leads;

/// The lead of an organisation, who says how it is reached.
type Organisation = At<Leads>;

impl Opens for Leads {
    async fn open(desk: &Desk) -> Result<Leads, Response> {
        desk.who.leads().map(|_| Leads).ok_or_else(|| desk.problem(&Problem::Forbidden))
    }
}

async fn draw_own_contact(desk: &Organisation, form: &Form, conflict: bool) -> Answered {
    let contact = permitted(desk.asked.register.own_contact(&desk.who).await).map_err(|problem| desk.problem(&problem))?;
    let looks = desk.asked.register.own_looks(&desk.who).await;
    desk.answer(looks.map(|looks| pages::contact::own(desk.reader(), contact, looks, form, conflict)))
}

async fn show_own_contact(desk: Organisation) -> Answered {
    draw_own_contact(&desk, &Form::default(), false).await
}

async fn change_own_contact(Sent { desk, posted }: Sent<Organisation>) -> Answered {
    let form = posted.form;
    match organisations::change_own_contact(desk.db(), &desk.who, &form, desk.now).await {
        Ok(()) => Ok(desk.done("/submissions/organisation", "saved")),
        Err(Failure::Conflict) => draw_own_contact(&desk, &form, true).await,
        Err(Failure::Invalid(errors)) => draw_own_contact(&desk, &form.with_errors(errors), false).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn draw_coalitions(desk: &Desk, made: Option<&str>, form: &Form) -> Answered {
    desk.answer(
        permitted(desk.asked.register.coalitions(&desk.who, desk.today()).await)
            .map(|page| pages::coalitions::page(desk.reader(), page, made, form)),
    )
}

async fn show_coalitions(desk: Desk) -> Answered {
    draw_coalitions(&desk, None, &Form::default()).await
}

async fn change_coalitions(Sent { desk, posted }: Sent<Desk>) -> Answered {
    let form = posted.form;
    let (db, who, now) = (desk.db(), &desk.who, desk.now);
    let done: Done<&str> = match form.value("step") {
        "offer" => match organisations::offer(db, who, now).await {
            Ok(token) => {
                let path = format!("/submissions/coalitions/join/{token}");
                let address = format!("{}{}", desk.app.site.origin, desk.reader().href(&path));
                return draw_coalitions(&desk, Some(&address), &Form::default()).await;
            }
            Err(failure) => Err(failure),
        },
        "revoke" => {
            organisations::revoke_offer(db, who, form.value("offer").parse().unwrap_or(Key::NONE), now).await.map(|()| "invitation-revoked")
        }
        "leave" => organisations::leave(db, who, form.value("organisation"), now).await.map(|()| "coalition-left"),
        "end" => organisations::end_membership(db, who, form.value("organisation"), now).await.map(|()| "coalition-ended"),
        // To a person who may not change anything here, every button is refused in the same way.
        _ => Err(if who.leads().is_some() { Failure::Unreadable } else { Failure::Forbidden }),
    };
    match done {
        Ok(word) => Ok(desk.finished("/submissions/coalitions", word).await),
        Err(Failure::Invalid(errors)) => draw_coalitions(&desk, None, &form.with_errors(errors)).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn show_offer(Path((_, token)): Path<(String, String)>, desk: Desk) -> Answered {
    desk.answer(
        found(desk.asked.register.coalition_offer(&desk.who, &token, desk.today()).await)
            .map(|page| pages::coalitions::join(desk.reader(), page)),
    )
}

async fn join_coalition(Path((_, token)): Path<(String, String)>, Sent { desk, .. }: Sent<Desk>) -> Answered {
    match organisations::join(desk.db(), &desk.who, &token, desk.now).await {
        Ok(()) => Ok(desk.finished("/submissions/coalitions", "coalition-joined").await),
        // To a person who may not join, a real offer must look the same as an address that leads nowhere.
        Err(Failure::Forbidden) => Err(desk.failed(Failure::NotFound)),
        Err(failure) => Err(desk.failed(failure)),
    }
}
