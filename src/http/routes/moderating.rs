//! `/moderating`: the moderator's desk.

use super::files::given;
use super::work::occasion;
use crate::commands::Failure;
use crate::commands::evidence::of_submission;
use crate::commands::submissions::{Decided, decide, declare, end_interest};
use crate::db::queries::moderating::ModeratingAt;
use crate::http::App;
use crate::http::desk::{Desk, DeskForm, private};
use answerable_app::components::form::Form;
use answerable_app::model::{Decision, Ground};
use answerable_app::pages::{Problem, moderating};
use answerable_app::ports::moderating::Moderating;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

/// The addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/moderating", get(queue).post(end))
        .route("/{lang}/moderating/{token}", get(show).post(change))
        .route("/{lang}/moderating/{token}/files/{row}", get(file))
}

async fn own(desk: &Desk) -> Result<ModeratingAt, Response> {
    let at = desk.app.register.at(None).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    at.moderating(&desk.who).ok_or_else(|| desk.problem(&Problem::Forbidden))
}

async fn queue(desk: Desk) -> Result<Response, Response> {
    Ok(desk.answer(moderating::queue::page(&own(&desk).await?, desk.reader()).await))
}

/// Ends an interest in an organisation.
async fn end(DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    own(&desk).await?;
    match end_interest(desk.db(), &desk.who, posted.form.value("end_interest"), desk.today()).await {
        Ok(()) => Ok(desk.done("/moderating", "interest-ended")),
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn draw(desk: &Desk, token: &str, form: &Form, conflict: bool) -> Result<Response, Response> {
    Ok(desk.answer(moderating::one::page(&own(desk).await?, desk.reader(), token, form, conflict).await))
}

async fn show(Path((_, token)): Path<(String, String)>, desk: Desk) -> Result<Response, Response> {
    draw(&desk, &token, &Form::default(), false).await
}

/// The decision that a button says.
fn decision_of(step: &str) -> Option<(Decision, &'static str)> {
    Some(match step {
        "publish" => (Decision::Published, "moderated-published"),
        "return" => (Decision::Returned, "moderated-returned"),
        "decline" => (Decision::Declined, "moderated-declined"),
        "uphold" => (Decision::AppealUpheld, "moderated-published"),
        "dismiss" => (Decision::AppealDismissed, "moderated-declined"),
        _ => return None,
    })
}

async fn change(Path((_, token)): Path<(String, String)>, DeskForm { desk, posted }: DeskForm) -> Result<Response, Response> {
    own(&desk).await?;
    let form = posted.form;
    if form.value("step") == "interest" {
        return match declare(desk.db(), &desk.who, &token, form.value("whole") == "yes", &occasion(&desk)).await {
            Ok(()) => Ok(desk.done("/moderating", "interest-declared")),
            Err(failure) => Err(desk.failed(failure)),
        };
    }
    let Some((decision, done)) = decision_of(form.value("step")) else { return Err(desk.problem(&Problem::BadRequest)) };
    let decided = Decided {
        decision,
        ground: Ground::from_code(form.value("ground")),
        passage: form.value("passage").to_string(),
        field: form.text("field").map(str::to_string),
        note: form.value("note").to_string(),
    };
    let version = form.value("version").parse().unwrap_or(0);
    match decide(desk.db(), &desk.who, (&token, version), &decided, &occasion(&desk)).await {
        Ok(()) => Ok(desk.finished("/moderating", done).await),
        Err(Failure::Invalid(errors)) => draw(&desk, &token, &form.with_errors(errors), false).await,
        // Taken back, mended or decided meanwhile: what waits is shown as it is now; what waits no more is gone.
        Err(Failure::Conflict) => {
            let there = own(&desk).await?.waiting(&token, desk.reader().lang).await;
            match there.map_err(|error| desk.problem(&Problem::from(error)))? {
                Some(_) => draw(&desk, &token, &form, true).await,
                None => Err(desk.problem(&Problem::Conflict)),
            }
        }
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// A file of what waits, for who decides on it.
async fn file(Path((_, token, row)): Path<(String, String, usize)>, desk: Desk) -> Result<Response, Response> {
    let port = own(&desk).await?;
    let there = port.waiting(&token, desk.reader().lang).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    if there.is_none() {
        return Err(desk.problem(&Problem::NotFound));
    }
    match of_submission(desk.db(), &desk.app.files, &token, row).await {
        Ok(file) => Ok(private(given(file))),
        Err(failure) => Err(desk.failed(failure)),
    }
}
