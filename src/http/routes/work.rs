//! `/work`: the desk of the person who is signed in. An institution's people see what was given to them; others are sent on to where
//! their work is.

use super::evidence;
use super::reporting::{replies, report};
use super::{actions, hand_over};
use crate::http::App;
use crate::http::asked::found;
use crate::http::desk::{Desk, DeskForm};
use crate::http::references::reference_behind;
use answerable_app::pages::{Problem, work};
use answerable_commands::coordination::refuse_responsibility;
use answerable_commands::guarding::Said;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{BodyKind, Reference};
use answerable_domain::view::work::WhichTasks;
use answerable_queries::work::WorkAt;
use answerable_store::db::entities::recommendation;
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
        .route("/{lang}/work", get(index))
        .route("/{lang}/work/recommendations/{*reference}", get(show).post(change).layer(DefaultBodyLimit::max(evidence::MOST)))
        .route("/{lang}/work/hand-over", get(hand_over::show))
        .route("/{lang}/work/actions", get(actions::index))
        .route("/{lang}/work/actions/new", get(actions::new).post(actions::create))
        .route("/{lang}/work/actions/drafts/{id}", get(actions::draft).post(actions::change_draft))
        .route("/{lang}/work/actions/{slug}", get(actions::show).post(actions::change))
        .route("/{lang}/work/replies", get(replies::index))
        .route("/{lang}/work/replies/{slug}", get(replies::show).post(replies::change))
}

pub(crate) async fn own(desk: &Desk) -> Result<WorkAt, Response> {
    desk.register().await?.work(&desk.who).ok_or_else(|| desk.problem(&Problem::Forbidden))
}

/// The institution's desk as it is now, after a change by somebody else: the register is read anew.
pub(crate) async fn again(desk: &Desk) -> Result<WorkAt, Response> {
    desk.renew().await;
    own(desk).await
}

/// The list that an address goes along with.
pub(crate) fn which(desk: &Desk) -> WhichTasks {
    WhichTasks::read(desk.asked.parameters())
}

async fn index(desk: Desk) -> Result<Response, Response> {
    match desk.who.member.as_ref().map(|member| member.body.kind) {
        Some(BodyKind::Institution) => Ok(desk.answer(
            own(&desk)
                .await?
                .tasks(&which(&desk), desk.reader().lang)
                .await
                .map(|page| work::index::page(desk.reader(), page, &which(&desk))),
        )),
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
    let named = reference_behind(desk, BEFORE).ok_or_else(missing)?;
    if named.paragraph != REPORT {
        return Ok(Place::Task(named));
    }
    let (symbol, paragraph) = named.symbol.rsplit_once('/').ok_or_else(missing)?;
    Ok(Place::Report(Reference { symbol: symbol.to_string(), paragraph: paragraph.to_string() }))
}

/// The key of a recommendation that was given to the institution.
pub(crate) async fn key(desk: &Desk, at: &WorkAt, reference: &Reference) -> Result<recommendation::Key, Response> {
    let row = at.at.row_of(reference);
    row.map(|row| at.at.snapshot.facts.ids[row as usize]).ok_or_else(|| desk.problem(&Problem::NotFound))
}

async fn show(desk: Desk) -> Result<Response, Response> {
    let at = own(&desk).await?;
    match place(&desk)? {
        Place::Task(reference) => Ok(desk.answer(
            found(at.task(&reference, &which(&desk), desk.reader().lang).await)
                .map(|page| work::show::page(desk.reader(), page, &reference, &which(&desk), &Form::default())),
        )),
        Place::Report(reference) => Ok(report::show(&desk, &at, &reference).await),
    }
}

async fn change(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    let at = own(&desk).await?;
    match place(&desk)? {
        Place::Task(reference) => refuse(&desk, &at, &reference, posted.form).await,
        Place::Report(reference) => report::change(&desk, &at, &reference, posted).await,
    }
}

/// Takes the institution's answer «not ours» to a responsibility.
async fn refuse(desk: &Desk, at: &WorkAt, reference: &Reference, form: Form) -> Result<Response, Response> {
    let id = key(desk, at, reference).await?;
    let draw = async |form: Form| {
        desk.answer(
            found(at.task(reference, &which(desk), desk.reader().lang).await)
                .map(|page| work::show::page(desk.reader(), page, reference, &which(desk), &form)),
        )
    };
    match refuse_responsibility(desk.db(), &desk.who, id, (form.value("reason"), &Said::of(&form)), desk.reader().lang.tag()).await {
        Ok(()) => Ok(desk.finished(&desk.here(), "work-refused").await),
        Err(Failure::Invalid(errors)) => Ok(draw(form.with_errors(errors)).await),
        // A colleague answered first: the page shows what they wrote.
        Err(Failure::Conflict) => Ok(draw(form.with_errors(vec![FieldError::new("reason", "work-refused-already")])).await),
        Err(failure) => Err(desk.refused(failure, &form).await),
    }
}
