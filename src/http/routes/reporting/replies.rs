//! `/work/replies`: replies to assessments.

use super::report::step_of;
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use crate::http::routes::work::{again, own};
use answerable_app::pages::reporting;
use answerable_commands::AtVersion;
use answerable_commands::guarding::Said;
use answerable_commands::reporting::{Outcome, ReplyInput, ReportStep, reply_to};
use answerable_domain::form::Form;
use answerable_domain::model::Lang;
use answerable_store::failure::Failure;
use axum::extract::Path;
use axum::response::Response;

/// The page of the replies that the institution owes.
pub async fn index(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(own(&desk).await?.replies(false).await.map(|page| reporting::replies::index(desk.reader(), page))))
}

/// The form of one reply.
pub async fn show(Path((_, slug)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(
        found(own(&desk).await?.reply(&slug).await).map(|page| reporting::replies::show(desk.reader(), page, &Form::default(), false)),
    ))
}

/// Takes a step of a reply: saves, submits, returns, publishes or discards it.
pub async fn change(Path((_, slug)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let at = own(&desk).await?;
    let form = posted.form;
    let version = form.value("version").parse().unwrap_or(0);
    let (step, done) = step_of(&form);
    let language = Lang::from_tag(form.value("language")).unwrap_or(desk.reader().lang);
    let names_nobody = form.value("names_nobody") == "yes";
    let input = ReplyInput { language: language.tag().to_string(), body: form.value("body").to_string(), names_nobody };
    match reply_to(desk.db(), &desk.who, AtVersion { what: &slug, version }, &input, &Said::of(&form), &step, &desk.occasion()).await {
        Ok(Outcome::Waits) => Ok(desk.finished(&desk.here(), "guard-waits").await),
        // The page of an assessment that has its reply is gone: on to those that are left.
        Ok(Outcome::Taken) if step == ReportStep::Publish => Ok(desk.finished("/work/replies", "reply-published").await),
        Ok(Outcome::Taken) => Ok(desk.finished(&desk.here(), done).await),
        Err(Failure::Invalid(errors)) => Ok(desk.answer(
            found(at.reply(&slug).await).map(|page| reporting::replies::show(desk.reader(), page, &form.with_errors(errors), false)),
        )),
        Err(Failure::Conflict) => Ok(desk
            .answer(found(again(&desk).await?.reply(&slug).await).map(|page| reporting::replies::show(desk.reader(), page, &form, true)))),
        Err(failure) => Err(desk.failed(failure)),
    }
}
