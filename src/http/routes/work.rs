//! `/work`: the desk of whoever is signed in. An institution's people see what was given to them; others are led to where their work is.

use super::coordination::{finished, reference_behind};
use crate::commands::Failure;
use crate::commands::coordination::refuse_responsibility;
use crate::db::queries::work::WorkAt;
use crate::http::App;
use crate::http::desk::{Desk, DeskForm};
use answerable_app::components::form::{FieldError, Form};
use answerable_app::model::BodyKind;
use answerable_app::pages::{Problem, work};
use answerable_app::ports::work::WhichTasks;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

const BEFORE: &str = "/work/recommendations/";

/// The addresses.
pub fn routes() -> Router<App> {
    Router::new().route("/{lang}/work", get(index)).route("/{lang}/work/recommendations/{*reference}", get(show).post(refuse))
}

async fn own(desk: &Desk) -> Result<WorkAt, Response> {
    let at = desk.app.register.at(None).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    at.work(&desk.who).ok_or_else(|| desk.problem(&Problem::Forbidden))
}

async fn index(desk: Desk) -> Result<Response, Response> {
    match desk.who.member.as_ref().map(|member| member.body.kind) {
        Some(BodyKind::Institution) => {
            let which = WhichTasks::read(desk.asked.parameters());
            Ok(desk.answer(work::index::page(&own(&desk).await?, desk.reader(), &which).await))
        }
        Some(BodyKind::Mechanism) => Ok(desk.go("/coordination")),
        _ => Ok(desk.go("/account")),
    }
}

async fn show(desk: Desk) -> Result<Response, Response> {
    let port = own(&desk).await?;
    let Some(reference) = reference_behind(&desk, BEFORE) else { return Err(desk.problem(&Problem::NotFound)) };
    Ok(desk.answer(work::show::page(&port, desk.reader(), &reference, &Form::default()).await))
}

/// «Not ours».
async fn refuse(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let port = own(&desk).await?;
    let form = posted.form;
    let Some(reference) = reference_behind(&desk, BEFORE) else { return Err(desk.problem(&Problem::NotFound)) };
    let row = port.at.row_of(&reference).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    let Some(id) = row.map(|row| port.at.snapshot.facts.ids[row as usize]) else { return Err(desk.problem(&Problem::NotFound)) };
    let draw = async |form: Form| desk.answer(work::show::page(&port, desk.reader(), &reference, &form).await);
    match refuse_responsibility(desk.db(), &desk.who, id, form.value("reason"), desk.reader().lang.tag()).await {
        Ok(()) => Ok(finished(&desk, &desk.reader().path, "work-refused").await),
        Err(Failure::Invalid(errors)) => Ok(draw(form.with_errors(errors)).await),
        // A colleague was first: the page shows what they wrote.
        Err(Failure::Conflict) => Ok(draw(form.with_errors(vec![FieldError::new("reason", "work-refused-already")])).await),
        Err(failure) => Err(desk.failed(failure)),
    }
}
