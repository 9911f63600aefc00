//! `/work/replies`: replies to assessments.

use super::report::step_of;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Sent, Work};
use answerable_app::pages::reporting;
use answerable_commands::AtVersion;
use answerable_commands::guarding::Said;
use answerable_commands::reporting::{DraftStep, Outcome, ReplyInput, reply_to};
use answerable_domain::form::Form;
use answerable_domain::model::Lang;
use answerable_store::failure::Failure;
use axum::extract::Path;

/// The page of the replies that the institution owes.
pub async fn list_replies(desk: Work) -> Answered {
    desk.answer(desk.at.replies(false).await.map(|page| reporting::replies::index(desk.reader(), page)))
}

async fn draw_reply(desk: &Work, slug: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(found(desk.at.reply(slug).await).map(|page| reporting::replies::show(desk.reader(), page, form, conflict)))
}

/// The form of one reply.
pub async fn show_reply(Path((_, slug)): Path<(String, String)>, desk: Work) -> Answered {
    draw_reply(&desk, &slug, &Form::default(), false).await
}

/// Takes a step of a reply: saves, submits, returns, publishes or discards it.
pub async fn step_reply(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Work>) -> Answered {
    let form = posted.form;
    let version = form.version();
    let (step, done) = step_of(&form).map_err(|failure| desk.failed(failure))?;
    let language = Lang::from_tag(form.value("language")).unwrap_or(desk.reader().lang);
    let names_nobody = form.value("names_nobody") == "yes";
    let input = ReplyInput { language: language.tag().to_string(), body: form.value("body").to_string(), names_nobody };
    match reply_to(desk.db(), &desk.who, AtVersion { what: &slug, version }, &input, &Said::of(&form), &step, &desk.occasion()).await {
        Ok(Outcome::Waits) => Ok(desk.finished(&desk.here(), "guard-waits").await),
        // The page of an assessment that has its reply is gone: on to those that are left.
        Ok(Outcome::Taken) if step == DraftStep::Publish => Ok(desk.finished("/work/replies", "reply-published").await),
        Ok(Outcome::Taken) => Ok(desk.finished(&desk.here(), done).await),
        Err(Failure::Invalid(errors)) => draw_reply(&desk, &slug, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_reply(&desk.again().await?, &slug, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
