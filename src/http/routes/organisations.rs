//! `/moderating/organisations` (the moderator), `/submissions/organisation` and `/submissions/coalitions` (an organisation's own people).

use crate::commands::registration::{self, change_contact, change_own_contact};
use crate::commands::submissions::{declare_in_organisation, declare_in_request};
use crate::failure::{Done, Failure, authorise};
use crate::http::App;
use crate::http::asked::{found, permitted};
use crate::http::desk::{Desk, DeskForm};
use answerable_app::components::form::Form;
use answerable_app::model::{BodyKind, Command};
use answerable_app::pages::organisations as pages;
use answerable_app::view::registration::Seen;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

/// The addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/moderating/organisations", get(queue))
        .route("/{lang}/moderating/organisations/{id}", get(request).post(decide))
        .route("/{lang}/moderating/organisations/of/{slug}", get(registered).post(change_registered))
        .route("/{lang}/submissions/organisation", get(own).post(change_own))
        .route("/{lang}/submissions/coalitions", get(coalitions).post(change_coalitions))
        .route("/{lang}/submissions/coalitions/join/{token}", get(offered).post(join))
}

async fn queue(desk: Desk) -> Response {
    desk.answer(permitted(desk.asked.register.registration_queue(&desk.who).await).map(|page| pages::queue::page(desk.reader(), page)))
}

/// Whoever may not register organisations is told so, whether there is such a one or not.
fn registers(desk: &Desk) -> Done<()> {
    authorise(&desk.who, Command::RegisterOrganisation, BodyKind::Moderation, None)
}

async fn draw_request(desk: &Desk, id: &str, seen: Option<&Seen>, form: &Form, conflict: bool) -> Response {
    if let Err(failure) = registers(desk) {
        return desk.failed(failure);
    }
    // What is no number is the key of nothing.
    let id = id.parse().unwrap_or_default();
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
    let key: i64 = id.parse().unwrap_or_default();
    let (db, who, seen, lang, now) = (desk.db(), &desk.who, form.value("version"), desk.reader().lang, desk.now);
    let done: Done<&str> = match form.value("what") {
        "look" => match registration::look_at_request(db, who, key).await {
            Ok(seen) => return draw_request(&desk, &id, Some(&seen), &Form::default(), false).await,
            Err(failure) => Err(failure),
        },
        "interest" => declare_in_request(db, who, key, desk.today()).await.map(|()| "interest-declared"),
        "register" => registration::register(db, who, key, seen, &desk.app.site.origin, now).await.map(|_| "organisation-registered"),
        "question" => registration::question(db, who, key, seen, &form, lang, now).await.map(|()| "registration-questioned"),
        "refuse" => registration::refuse(db, who, key, seen, &form, lang, now).await.map(|()| "registration-refused"),
        // Whoever may not decide here learns nothing of what can be decided.
        _ => registers(&desk).and(Err(Failure::Invalid(Vec::new()))),
    };
    match done {
        Ok(word) => desk.finished("/moderating/organisations", word).await,
        Err(Failure::Conflict) => draw_request(&desk, &id, None, &form, true).await,
        Err(Failure::Invalid(errors)) if !errors.is_empty() => draw_request(&desk, &id, None, &form.with_errors(errors), false).await,
        Err(failure) => desk.failed(failure),
    }
}

async fn draw_registered(desk: &Desk, slug: &str, seen: Option<&Seen>, form: &Form, conflict: bool) -> Response {
    if let Err(failure) = registers(desk) {
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
    match form.value("what") {
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
        // What stands there now is looked at again.
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
    let done: Done<&str> = match form.value("what") {
        "offer" => match registration::offer(db, who, now).await {
            Ok(token) => {
                let path = format!("/submissions/coalitions/join/{token}");
                let address = format!("{}{}", desk.app.site.origin, desk.reader().href(&path));
                return draw_coalitions(&desk, Some(&address), &Form::default()).await;
            }
            Err(failure) => Err(failure),
        },
        "revoke" => {
            registration::revoke_offer(db, who, form.value("offer").parse().unwrap_or_default(), now).await.map(|()| "invitation-revoked")
        }
        "leave" => registration::leave(db, who, form.value("organisation"), now).await.map(|()| "coalition-left"),
        "end" => registration::end_membership(db, who, form.value("organisation"), now).await.map(|()| "coalition-ended"),
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
    match registration::join(desk.db(), &desk.who, &token, desk.now).await {
        Ok(()) => desk.finished("/submissions/coalitions", "coalition-joined").await,
        // Whoever may not join learns no more from an address than from one that is nothing.
        Err(Failure::Forbidden) => desk.failed(Failure::NotFound),
        Err(failure) => desk.failed(failure),
    }
}
