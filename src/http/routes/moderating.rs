//! `/moderating`: the moderator's desk.

use super::evidence::given;
use crate::http::answers::{private, see_other};
use crate::http::app::App;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Desk, Moderating, Sent};
use answerable_app::pages::{Problem, moderating};
use answerable_commands::AtVersion;
use answerable_commands::evidence::of_submission;
use answerable_commands::moderating::decide;
use answerable_commands::moderating::{Decided, agree_to_ending, ask_ending, declare};
use answerable_domain::form::Form;
use answerable_domain::model::{Decision, Ground};
use answerable_domain::rules::moderating::{QueueChoice, next_of};
use answerable_store::db::Key;
use answerable_store::failure::Failure;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;

/// The addresses of the moderator's desk.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/moderating", get(show_queue).post(end_interest))
        .route("/{lang}/moderating/{token}", get(show_submission).post(decide_submission))
        .route("/{lang}/moderating/{token}/files/{row}", get(give_file))
}

/// What part of the queue the moderator chose to see.
fn choice(desk: &Desk) -> QueueChoice {
    QueueChoice::read(desk.asked.parameters())
}

async fn show_queue(desk: Moderating) -> Answered {
    let choice = choice(&desk);
    desk.answer(desk.at.queue(&choice).await.map(|page| moderating::queue::page(desk.reader(), page, &choice)))
}

/// Asks that one's interest in an organisation end, or answers another moderator who asked.
async fn end_interest(Sent { desk, posted }: Sent<Moderating>) -> Answered {
    let form = posted.form;
    let id = form.value("interest").parse().unwrap_or(Key::NONE);
    let (db, who) = (desk.db(), &desk.who);
    let (done, word) = match form.value("step") {
        "ask" => (ask_ending(db, who, id, desk.now).await, "interest-ending-asked"),
        "agree" => (agree_to_ending(db, who, id, true, desk.now).await, "interest-ended"),
        "refuse" => (agree_to_ending(db, who, id, false, desk.now).await, "interest-stays"),
        _ => (Err(Failure::Unreadable), ""),
    };
    match done {
        Ok(()) => Ok(desk.done("/moderating", word)),
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// Sends the browser on to the next chosen submission, or to the queue if none of them waits any more.
async fn on_to_next(desk: Moderating, before: &[String], token: &str, done: &str) -> Answered {
    let desk = desk.again().await?;
    let choice = choice(&desk);
    let still = desk.at.order(&choice).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    let path = next_of(before, token, &still).map_or_else(|| "/moderating".to_string(), |next| format!("/moderating/{next}"));
    let mut parameters = choice.parameters();
    parameters.push(("done".to_string(), done.to_string()));
    Ok(see_other(&desk.reader().href_with(&path, &parameters)))
}

async fn draw_submission(desk: &Moderating, token: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(
        found(desk.at.waiting(token, desk.reader().lang).await).map(|page| moderating::one::page(desk.reader(), page, form, conflict)),
    )
}

async fn show_submission(Path((_, token)): Path<(String, String)>, desk: Moderating) -> Answered {
    draw_submission(&desk, &token, &Form::default(), false).await
}

/// The decision that a pressed button stands for, with the word on it when it is done.
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

async fn decide_submission(Path((_, token)): Path<(String, String)>, Sent { desk, posted }: Sent<Moderating>) -> Answered {
    let before = desk.at.order(&choice(&desk)).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    let form = posted.form;
    if form.value("step") == "interest" {
        return match declare(desk.db(), &desk.who, &token, form.value("whole") == "yes", &desk.occasion()).await {
            Ok(()) => Ok(desk.done("/moderating", "interest-declared")),
            Err(failure) => Err(desk.failed(failure)),
        };
    }
    let Some((decision, done)) = decision_of(form.value("step")) else { return Err(desk.problem(&Problem::Unreadable)) };
    let decided = Decided {
        decision,
        ground: Ground::from_code(form.value("ground")),
        passage: form.value("passage").to_string(),
        field: form.text("field").map(str::to_string),
        note: form.value("note").to_string(),
        duplicate_of: form.text("duplicate_of").map(str::to_string),
        sure: form.value("sure") == "yes",
    };
    let version = form.version();
    match decide(desk.db(), &desk.who, AtVersion { what: token.as_str(), version }, &decided, &desk.occasion()).await {
        Ok(()) => on_to_next(desk, &before, &token, done).await,
        // Nothing is wrong: the moderator is asked once more whether they are sure.
        Err(Failure::Invalid(errors)) if errors.iter().any(|error| error.field == "sure") => desk.answer(
            found(desk.at.waiting(&token, desk.reader().lang).await)
                .map(|page| moderating::sure::page(desk.reader(), page, form.value("step"))),
        ),
        Err(Failure::Invalid(errors)) => draw_submission(&desk, &token, &form.with_errors(errors), false).await,
        // Taken back, corrected or decided meanwhile: a submission that still waits is shown as it is now; one that does not is gone.
        Err(Failure::Conflict) => {
            let desk = desk.again().await?;
            let there = desk.at.waiting(&token, desk.reader().lang).await.map_err(Problem::from);
            let page = there.and_then(|there| there.ok_or(Problem::Conflict));
            desk.answer(page.map(|page| moderating::one::page(desk.reader(), page, &form, true)))
        }
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// Gives out a file of a submission that waits, to the moderator who decides on it.
async fn give_file(Path((_, token, row)): Path<(String, String, usize)>, desk: Moderating) -> Answered {
    let there = desk.at.waiting(&token, desk.reader().lang).await.map_err(|error| desk.problem(&Problem::from(error)))?;
    if there.is_none() {
        return Err(desk.problem(&Problem::NotFound));
    }
    match of_submission(desk.db(), &desk.app.files, &token, row).await {
        Ok(file) => Ok(private(given(file))),
        Err(failure) => Err(desk.failed(failure)),
    }
}
