//! `/coordination/refusals`: institutions' answers «not ours», and the decisions on them.

use super::{Coordinator, untouched};
use crate::http::desk::{Desk, DeskForm};
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{Decision, decide_refusal};
use answerable_commands::guarding::Said;
use answerable_domain::form::Form;
use answerable_store::db::entities::institution;
use answerable_store::failure::Failure;
use axum::response::Response;

async fn draw(own: &Coordinator, form: &Form, conflict: bool) -> Response {
    let decided = own.desk.asked.parameter("decided").is_some();
    own.desk.answer(
        own.at
            .refusals(decided, own.desk.reader().lang)
            .await
            .map(|page| coordination::refusals::page(own.desk.reader(), page, decided, form, conflict)),
    )
}

/// The page of answers «not ours»: those that wait, or those that were decided.
pub async fn show(desk: Desk) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    Ok(draw(&own, &untouched(), false).await)
}

/// Decides on an answer «not ours».
pub async fn decide(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let own = Coordinator::of(desk).await?;
    let form = posted.form;
    let Ok(refusal) = form.value("refusal").parse() else { return Err(own.desk.problem(&Problem::NotFound)) };
    let offices = own.at.named_offices();
    let reason = form.text("reason").map(str::to_string);
    let to = form.text("to").map(|slug| offices.find(slug).map(institution::Key::new));
    let decision = match (form.value("decision"), to) {
        ("uphold", Some(None)) => Err(Failure::field("to", "coordination-unknown-institution")),
        ("uphold", to) => Ok(Decision::Uphold { to: to.flatten(), reason }),
        ("dismiss", _) => Ok(Decision::Dismiss { reason: reason.unwrap_or_default(), language: own.desk.reader().lang.tag().to_string() }),
        _ => return Err(own.desk.problem(&Problem::Unprocessable)),
    };
    let done = match decision {
        Ok(decision) => decide_refusal(own.desk.db(), &own.desk.who, refusal, form.value("saw"), (&decision, &Said::of(&form))).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(own.desk.finished("/coordination/refusals", "coordination-decided").await),
        Err(Failure::Invalid(errors)) => Ok(draw(&own, &form.with_errors(errors), false).await),
        Err(Failure::Conflict) => Ok(draw(&own.again().await?, &form, true).await),
        Err(failure) => Err(own.desk.refused(failure, &form).await),
    }
}
