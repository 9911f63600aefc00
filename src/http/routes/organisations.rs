//! A registered organisation: how it is reached (`/moderating/organisations/of/{slug}` for the moderator, `/submissions/organisation` for its lead)
//! and its coalitions (`/submissions/coalitions`).

use crate::http::App;
use crate::http::asked::{found, permitted};
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::organisations as pages;
use answerable_commands::moderating::declare_in_organisation;
use answerable_commands::organisations::{self, change_contact, change_own_contact};
use answerable_commands::registration;
use answerable_domain::form::Form;
use answerable_domain::model::{BodyKind, Command};
use answerable_domain::view::registration::Seen;
use answerable_store::db::Key;
use answerable_store::failure::{Done, Failure, authorise};
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

/// The addresses of registered organisations and their coalitions.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/moderating/organisations/of/{slug}", get(registered).post(change_registered))
        .route("/{lang}/submissions/organisation", get(own).post(change_own))
        .route("/{lang}/submissions/coalitions", get(coalitions).post(change_coalitions))
        .route("/{lang}/submissions/coalitions/join/{token}", get(offered).post(join))
}

async fn draw_registered(desk: &Desk, slug: &str, seen: Option<&Seen>, form: &Form, conflict: bool) -> Response {
    if let Err(failure) = super::registration::registers(desk) {
        return desk.failed(failure);
    }
    desk.answer(
        found(desk.asked.register.registered_organisation(&desk.who, slug).await)
            .map(|page| pages::contact::for_moderator(desk.reader(), page, seen, form, conflict)),
    )
}

async fn registered(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Response {
    draw_registered(&desk, &slug, None, &Form::default(), false).await
}

async fn change_registered(Path((_, slug)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Response {
    let form = posted.form;
    match form.value("step") {
        "look" => {
            return match registration::look_at_contact(desk.db(), &desk.who, &slug).await {
                Ok(seen) => draw_registered(&desk, &slug, Some(&seen), &Form::default(), false).await,
                Err(failure) => desk.failed(failure),
            };
        }
        "interest" => {
            return match declare_in_organisation(desk.db(), &desk.who, &slug, desk.today()).await {
                Ok(()) => desk.done("/moderating/organisations", "interest-declared"),
                Err(failure) => desk.failed(failure),
            };
        }
        _ => {}
    }
    match change_contact(desk.db(), &desk.who, &slug, &form, desk.now).await {
        Ok(()) => desk.done(&desk.reader().path.clone(), "saved"),
        // The contact was changed meanwhile: the page shows what stands there now.
        Err(Failure::Conflict) => draw_registered(&desk, &slug, None, &form, true).await,
        Err(Failure::Invalid(errors)) => draw_registered(&desk, &slug, None, &form.with_errors(errors), false).await,
        Err(failure) => desk.failed(failure),
    }
}

async fn draw_own(desk: &Desk, form: &Form, conflict: bool) -> Response {
    let contact = match permitted(desk.asked.register.own_contact(&desk.who).await) {
        Ok(contact) => contact,
        Err(problem) => return desk.problem(&problem),
    };
    let looks = desk.asked.register.own_looks(&desk.who).await;
    desk.answer(looks.map(|looks| pages::contact::own(desk.reader(), contact, looks, form, conflict)))
}

async fn own(desk: Desk) -> Response {
    draw_own(&desk, &Form::default(), false).await
}

async fn change_own(DeskForm { desk, posted }: DeskForm) -> Response {
    let form = posted.form;
    match change_own_contact(desk.db(), &desk.who, &form, desk.now).await {
        Ok(()) => desk.done("/submissions/organisation", "saved"),
        Err(Failure::Conflict) => draw_own(&desk, &form, true).await,
        Err(Failure::Invalid(errors)) => draw_own(&desk, &form.with_errors(errors), false).await,
        Err(failure) => desk.failed(failure),
    }
}

async fn draw_coalitions(desk: &Desk, made: Option<&str>, form: &Form) -> Response {
    desk.answer(
        permitted(desk.asked.register.coalitions(&desk.who).await).map(|page| pages::coalitions::page(desk.reader(), page, made, form)),
    )
}

async fn coalitions(desk: Desk) -> Response {
    draw_coalitions(&desk, None, &Form::default()).await
}

async fn change_coalitions(DeskForm { desk, posted }: DeskForm) -> Response {
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
        _ => match &who.member {
            Some(member) => authorise(who, Command::ManageOrganisation, BodyKind::Organisation, member.body.id),
            None => Err(Failure::Forbidden),
        }
        .and(Err(Failure::Invalid(Vec::new()))),
    };
    match done {
        Ok(word) => desk.finished("/submissions/coalitions", word).await,
        Err(Failure::Invalid(errors)) if !errors.is_empty() => draw_coalitions(&desk, None, &form.with_errors(errors)).await,
        Err(failure) => desk.failed(failure),
    }
}

async fn offered(Path((_, token)): Path<(String, String)>, desk: Desk) -> Response {
    desk.answer(
        found(desk.asked.register.coalition_offer(&desk.who, &token).await).map(|page| pages::coalitions::join(desk.reader(), page)),
    )
}

async fn join(Path((_, token)): Path<(String, String)>, DeskForm { desk, .. }: DeskForm) -> Response {
    match organisations::join(desk.db(), &desk.who, &token, desk.now).await {
        Ok(()) => desk.finished("/submissions/coalitions", "coalition-joined").await,
        // To a person who may not join, a real offer must look the same as an address that leads nowhere.
        Err(Failure::Forbidden) => desk.failed(Failure::NotFound),
        Err(failure) => desk.failed(failure),
    }
}
