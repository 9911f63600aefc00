//! `/coordination/institutions`: the State's institutions.

use super::{Coordinator, untouched};
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::coordination;
use answerable_commands::coordination::{InstitutionInput, change_institution, create_institution, end_institution, names_of};
use answerable_commands::guarding::Said;
use answerable_domain::form::Form;
use answerable_domain::model::InstitutionKind;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

fn input(form: &Form) -> InstitutionInput {
    InstitutionInput {
        kind: InstitutionKind::from_code(form.value("kind")),
        abbreviation: form.text("abbreviation").map(str::to_string),
        names: names_of(form, "name"),
        about: names_of(form, "about"),
        of_this_name: form.value("of_this_name") == "yes",
    }
}

/// The page of all institutions of the State.
pub async fn index(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(own.desk.answer(own.at.offices(None).await.map(|page| coordination::institutions::index(own.desk.reader(), page))))
}

/// The form for a new institution.
pub async fn new(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(own.desk.answer(coordination::institutions::new(own.desk.reader(), &untouched())))
}

/// Registers a new institution.
pub async fn create(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    match create_institution(own.desk.db(), &own.desk.who, &input(&posted.form), &Said::of(&posted.form), own.desk.now).await {
        Ok(slug) => Ok(own.desk.finished(&format!("/coordination/institutions/{slug}"), "coordination-institution-created").await),
        Err(Failure::Invalid(errors)) => {
            Ok(own.desk.answer(coordination::institutions::new(own.desk.reader(), &posted.form.with_errors(errors))))
        }
        Err(failure) => Err(own.desk.refused(failure, &posted.form).await),
    }
}

async fn draw(own: &Coordinator, slug: &str, form: &Form, conflict: bool) -> Response {
    own.desk.answer(found(own.at.office(slug).await).map(|page| coordination::institutions::show(own.desk.reader(), page, form, conflict)))
}

/// The page of one institution.
pub async fn show(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &slug, &untouched(), false).await)
}

/// Changes an institution's names or kind.
pub async fn change(Path((_, slug)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    match change_institution(own.desk.db(), &own.desk.who, &slug, form.value("saw"), &input(&form), &Said::of(&form), own.desk.now).await {
        Ok(()) => Ok(own.desk.finished(&own.desk.here(), "coordination-saved").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &slug, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &slug, &form, true).await),
        Err(failure) => Err(own.desk.refused(failure, &form).await),
    }
}

async fn draw_end(own: &Coordinator, slug: &str, form: &Form, conflict: bool) -> Response {
    own.desk.answer(
        found(own.at.ending(slug, form.text("successor")).await)
            .map(|page| coordination::institutions::end(own.desk.reader(), page, form, conflict)),
    )
}

/// The page on what ending an institution would do.
pub async fn ending(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw_end(&own, &slug, &untouched(), false).await)
}

/// Shows what ending an institution would do, then ends it.
pub async fn end(Path((_, slug)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    if form.value("step") != "apply" {
        return Ok(draw_end(&own, &slug, &form, false).await);
    }
    match end_institution(own.desk.db(), &own.desk.who, &slug, form.text("successor"), form.value("saw"), own.desk.now).await {
        Ok(_) => Ok(own.desk.finished(&format!("/coordination/institutions/{slug}"), "coordination-institution-ended").await),
        Err(Failure::Invalid(errors)) => Ok(draw_end(&own, &slug, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw_end(&own.again().await?, &slug, &form, true).await),
        Err(failure) => Err(own.desk.failed(failure)),
    }
}
