//! `/coordination/refusals`: institutions' answers «not ours», and the decisions on them.

use crate::http::asked::Answered;
use crate::http::desk::{Coordination, Sent};
use answerable_app::pages::{Problem, coordination};
use answerable_commands::coordination::{Decision, decide_refusal};
use answerable_commands::guarding::Said;
use answerable_domain::form::Form;
use answerable_store::db::entities::institution;
use answerable_store::failure::Failure;

async fn draw_refusals(desk: &Coordination, form: &Form, conflict: bool) -> Answered {
    let decided = desk.asked.parameter("decided").is_some();
    desk.answer(
        desk.at
            .refusals(decided, desk.reader().lang)
            .await
            .map(|page| coordination::refusals::page(desk.reader(), page, decided, form, conflict)),
    )
}

/// The page of answers «not ours»: those that wait, or those that were decided.
pub async fn list_refusals(desk: Coordination) -> Answered {
    draw_refusals(&desk, &Form::default(), false).await
}

/// Decides on an answer «not ours».
pub async fn decide_on_refusal(Sent { desk, posted }: Sent<Coordination>) -> Answered {
    let form = posted.form;
    let Ok(refusal) = form.value("refusal").parse() else { return Err(desk.problem(&Problem::NotFound)) };
    let offices = desk.at.named_offices();
    let reason = form.text("reason").map(str::to_string);
    let to = form.text("to").map(|slug| offices.find(slug).map(institution::Key::new));
    let decision = match (form.value("step"), to) {
        ("uphold", Some(None)) => Err(Failure::field("to", "coordination-unknown-institution")),
        ("uphold", to) => Ok(Decision::Uphold { to: to.flatten(), reason }),
        ("dismiss", _) => Ok(Decision::Dismiss { reason: reason.unwrap_or_default(), language: desk.reader().lang.tag().to_string() }),
        _ => return Err(desk.problem(&Problem::Unreadable)),
    };
    let done = match decision {
        Ok(decision) => decide_refusal(desk.db(), &desk.who, refusal, form.value("saw"), &decision, &Said::of(&form), desk.now).await,
        Err(failure) => Err(failure),
    };
    match done {
        Ok(()) => Ok(desk.finished("/coordination/refusals", "coordination-decided").await),
        Err(Failure::Invalid(errors)) => draw_refusals(&desk, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_refusals(&desk.again().await?, &form, true).await,
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}
