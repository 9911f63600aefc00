//! `/work`: the desk of the person who is signed in. An institution's people see what was given to them; others are sent on to where
//! their work is.

use super::evidence;
use super::reporting::{replies, report};
use super::{actions, hand_over};
use crate::http::app::App;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Desk, Gate, Sent, Work};
use crate::http::references::reference_behind;
use answerable_app::pages::{Problem, work};
use answerable_commands::coordination::refuse_responsibility;
use answerable_commands::guarding::Said;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{BodyKind, Reference};
use answerable_domain::view::work::WhichTasks;
use answerable_store::failure::Failure;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Response;
use axum::routing::get;

const BEFORE: &str = "/work/recommendations/";
/// What the address of a report's form ends with; no paragraph has this name.
const REPORT: &str = "report";

/// The addresses of an institution's desk.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/work", get(show_tasks))
        .route(
            "/{lang}/work/recommendations/{*reference}",
            get(show_task_or_report).post(send_task_or_report).layer(DefaultBodyLimit::max(evidence::MOST)),
        )
        .route("/{lang}/work/hand-over", get(hand_over::show_sheet))
        .route("/{lang}/work/actions", get(actions::list_actions))
        .route("/{lang}/work/actions/new", get(actions::show_new_action).post(actions::step_new_action))
        .route("/{lang}/work/actions/drafts/{id}", get(actions::show_draft).post(actions::step_draft))
        .route("/{lang}/work/actions/{slug}", get(actions::show_action).post(actions::step_action))
        .route("/{lang}/work/replies", get(replies::list_replies))
        .route("/{lang}/work/replies/{slug}", get(replies::show_reply).post(replies::step_reply))
}

/// The tasks of an institution, for its people. Others are sent on to where their work is.
async fn show_tasks(desk: Desk) -> Answered {
    match desk.who.member.as_ref().map(|member| member.body.kind) {
        Some(BodyKind::Institution) => {
            let desk = Work::enter(desk).await?;
            let which = WhichTasks::read(desk.asked.parameters());
            desk.answer(desk.at.tasks(&which, desk.reader().lang).await.map(|page| work::index::page(desk.reader(), page, &which)))
        }
        Some(BodyKind::Mechanism) => Ok(desk.go("/coordination")),
        _ => Ok(desk.go("/account")),
    }
}

/// What an address behind `/work/recommendations/` names: a recommendation, or the report on it.
enum Place {
    Task(Reference),
    Report(Reference),
}

fn place(desk: &Desk) -> Result<Place, Response> {
    let missing = || desk.problem(&Problem::NotFound);
    let named = reference_behind(&desk.reader().path, BEFORE).ok_or_else(missing)?;
    if named.paragraph != REPORT {
        return Ok(Place::Task(named));
    }
    let (symbol, paragraph) = named.symbol.rsplit_once('/').ok_or_else(missing)?;
    Ok(Place::Report(Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() }))
}

async fn draw_task(desk: &Work, reference: &Reference, form: &Form) -> Answered {
    let which = WhichTasks::read(desk.asked.parameters());
    desk.answer(
        found(desk.at.task(reference, &which, desk.reader().lang).await)
            .map(|page| work::show::page(desk.reader(), page, reference, &which, form)),
    )
}

async fn show_task_or_report(desk: Work) -> Answered {
    match place(&desk)? {
        Place::Task(reference) => draw_task(&desk, &reference, &Form::default()).await,
        Place::Report(reference) => report::show_report(&desk, &reference).await,
    }
}

async fn send_task_or_report(Sent { desk, posted }: Sent<Work>) -> Answered {
    match place(&desk)? {
        Place::Task(reference) => refuse_task(&desk, &reference, posted.form).await,
        Place::Report(reference) => report::step_report(desk, &reference, posted).await,
    }
}

/// Takes the institution's answer «not ours» to a responsibility.
async fn refuse_task(desk: &Work, reference: &Reference, form: Form) -> Answered {
    let id = desk.at.key_of(reference).ok_or_else(|| desk.problem(&Problem::NotFound))?;
    match refuse_responsibility(desk.db(), &desk.who, id, form.value("reason"), desk.reader().lang.tag(), &Said::of(&form), desk.now).await
    {
        Ok(()) => Ok(desk.finished(&desk.here(), "work-refused").await),
        Err(Failure::Invalid(errors)) => draw_task(desk, reference, &form.with_errors(errors)).await,
        // A colleague answered first: the page shows what they wrote.
        Err(Failure::Conflict) => {
            let form = form.with_errors(vec![FieldError::new("reason", "work-refused-already")]);
            draw_task(desk, reference, &form).await
        }
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}
