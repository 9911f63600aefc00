//! `/submissions`: the desk of an organisation, open to its own people only.

use super::evidence::taken_in;
use crate::http::answers::see_other;
use crate::http::app::App;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Desk, Sent, Submissions};
use crate::http::posted::Posted;
use answerable_app::pages::{Problem, submissions};
use answerable_commands::AtVersion;
use answerable_commands::evidence::look_through;
use answerable_commands::submissions::*;
use answerable_domain::form::MOST_EVIDENCE;
use answerable_domain::form::{FieldError, Form};
use answerable_domain::model::{Ground, Reference, Visibility};
use answerable_domain::rules::references;
use answerable_store::db::submissions::is_token;
use answerable_store::db::submissions::new_token;
use answerable_store::failure::Failure;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::routing::{get, post};

/// The addresses of the desk of an organisation.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/submissions", get(show_desk))
        .route("/{lang}/submissions/new", get(begin_submission))
        .route("/{lang}/submissions/answer/{slug}", post(answer_reply))
        .route("/{lang}/submissions/published/{slug}", get(show_published).post(change_published))
        .route(
            "/{lang}/submissions/{token}",
            get(show_submission).post(step_submission).layer(DefaultBodyLimit::max(super::evidence::MOST)),
        )
}

async fn show_desk(desk: Submissions) -> Answered {
    desk.answer(desk.at.desk().await.map(|page| submissions::index::page(desk.reader(), page, &Form::default())))
}

/// The recommendations that an address names, as the texts that stand there.
fn named(desk: &Desk) -> Vec<&str> {
    desk.asked.parameters().filter(|(name, text)| *name == "recommendation" && !text.trim().is_empty()).map(|(_, text)| text).collect()
}

/// The recommendations that an address names, as references.
fn about(desk: &Desk) -> Vec<Reference> {
    named(desk).into_iter().filter_map(references::read).collect()
}

/// Begins a new submission: it gets its token before anything is typed, so that a form that is sent twice makes one submission. A
/// reference that the register does not have is named on the form in which it was typed.
async fn begin_submission(desk: Submissions) -> Answered {
    let typed = named(&desk);
    if typed.is_empty() {
        return Ok(desk.go("/submissions#new"));
    }
    let mut parameters = Vec::new();
    for text in typed {
        let known = match references::read(text) {
            Some(reference) => desk.at.at.row_cited(&reference).await.map_err(|error| desk.problem(&Problem::from(error)))?,
            None => None,
        };
        let Some((_, one)) = known else {
            let errors = vec![FieldError::new("recommendation", "submission-reference-unknown")];
            let form = Form::new([("recommendation", text)]).with_errors(errors);
            return desk.answer(desk.at.desk().await.map(|page| submissions::index::page(desk.reader(), page, &form)));
        };
        parameters.push(("recommendation".to_string(), format!("{}/{}", one.symbol, one.paragraph)));
    }
    let address = desk.reader().href_with(&format!("/submissions/{}", new_token()), &parameters);
    Ok(see_other(&address))
}

async fn draw_submission(desk: &Submissions, token: &str, form: &Form, conflict: bool) -> Answered {
    desk.answer(
        found(desk.at.submission(token, &about(desk), desk.reader().lang).await)
            .map(|page| submissions::form::page(desk.reader(), page, form, conflict)),
    )
}

async fn show_submission(Path((_, token)): Path<(String, String)>, desk: Submissions) -> Answered {
    draw_submission(&desk, &token, &Form::default(), false).await
}

async fn step_submission(Path((_, token)): Path<(String, String)>, Sent { desk, posted }: Sent<Submissions>) -> Answered {
    if !is_token(&token) {
        return Err(desk.problem(&Problem::NotFound));
    }
    let version = posted.form.version();
    let at = AtVersion { what: token.as_str(), version };
    let going = desk.occasion();
    let (done, form, taken) = match posted.form.value("step") {
        // Where no button is named, what was typed is saved and goes no further.
        "submit" | "save" | "" => return write_submission(desk, at, posted).await,
        "take_back" => ("submission-taken-back", posted.form, step(desk.db(), &desk.who, at, &SubmissionStep::TakeBack, &going).await),
        "discard" => ("submission-discarded", posted.form, step(desk.db(), &desk.who, at, &SubmissionStep::Discard, &going).await),
        "appeal" => {
            let taken = SubmissionStep::Appeal { reason: posted.form.value("appeal").to_string() };
            ("submission-appealed", posted.form, step(desk.db(), &desk.who, at, &taken, &going).await)
        }
        "sign_named" => ("submission-signed", posted.form, sign(desk.db(), &desk.who, at, true, desk.now).await),
        "sign_unnamed" => ("submission-signed", posted.form, sign(desk.db(), &desk.who, at, false, desk.now).await),
        "leave" => ("submission-left", posted.form, leave(desk.db(), &desk.who, &token, desk.now).await),
        _ => return Err(desk.problem(&Problem::Unreadable)),
    };
    match taken {
        Ok(()) if done == "submission-discarded" => Ok(desk.done("/submissions", done)),
        Ok(()) => Ok(desk.done(&format!("/submissions/{token}"), done)),
        Err(Failure::Invalid(errors)) => draw_submission(&desk, &token, &form.with_errors(errors), false).await,
        Err(Failure::Conflict) => draw_submission(&desk.again().await?, &token, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// Saves or submits what was typed in a submission.
async fn write_submission(desk: Submissions, at: AtVersion<&str>, posted: Posted) -> Answered {
    let submits = posted.form.value("step") == "submit";
    let (mut form, mut refused, file) = taken_in(&desk, posted, MOST_EVIDENCE).await?;
    let input = SubmissionInput::read(&form, file).map_err(|errors| refused.extend(errors)).ok();
    let Some(input) = input.filter(|_| refused.is_empty()) else {
        return draw_submission(&desk, at.what, &form.with_errors(refused), false).await;
    };
    let names: Vec<String> = desk.who.member.iter().flat_map(|member| member.body.names.by_language().values().cloned()).collect();
    let checked = match submits {
        true => Some(
            look_through(desk.db(), &desk.app.files, &input.evidence, &names).await.map_err(|error| desk.failed(Failure::Failed(error)))?,
        ),
        false => None,
    };
    match save(desk.db(), &desk.who, at, &input, checked.as_ref(), &desk.occasion()).await {
        Ok(()) if submits => Ok(desk.done("/submissions", "submission-submitted")),
        Ok(()) => Ok(desk.done(&format!("/submissions/{}", at.what), "submission-saved")),
        Err(Failure::Invalid(errors)) => {
            for sign in checked.iter().flat_map(|checked| &checked.signs) {
                form = form.also("file-sign", sign.line());
            }
            draw_submission(&desk, at.what, &form.with_errors(errors), false).await
        }
        // The page shows both texts: what is there now, and what was typed, still in the form.
        Err(Failure::Conflict) => draw_submission(&desk.again().await?, at.what, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// Begins the organisation's answer to a reply, or goes on with it.
async fn answer_reply(Path((_, slug)): Path<(String, String)>, Sent { desk, .. }: Sent<Submissions>) -> Answered {
    match begin_answer(desk.db(), &desk.who, &slug, desk.today()).await {
        Ok(token) => Ok(desk.go(&format!("/submissions/{token}"))),
        Err(failure) => Err(desk.failed(failure)),
    }
}

async fn show_published(Path((_, slug)): Path<(String, String)>, desk: Submissions) -> Answered {
    desk.answer(found(desk.at.published(&slug).await).map(|page| submissions::published::page(desk.reader(), page, &Form::default())))
}

async fn change_published(Path((_, slug)): Path<(String, String)>, Sent { desk, posted }: Sent<Submissions>) -> Answered {
    let form = posted.form;
    let (done, taken) = match form.value("step") {
        "withdraw" => {
            let endangers = Ground::from_code(form.value("ground"));
            let taken = withdraw(desk.db(), &desk.who, &slug, form.value("note"), endangers, &desk.app.files, &desk.occasion()).await;
            ("submission-withdrawn", taken)
        }
        "lower" => {
            let wanted = Lowering {
                visibility: Visibility::from_code(form.value("visibility")),
                coalition: form.text("coalition").map(str::to_string),
                pseudonym: form.value("pseudonym").to_string(),
                even_so: form.value("even_so") == "yes",
                neutral: form.value("neutral") == "yes",
            };
            ("submission-lowered", lower(desk.db(), &desk.who, &slug, &wanted, desk.now).await)
        }
        "leave" => ("submission-left", leave_published(desk.db(), &desk.who, &slug, desk.now).await),
        _ => return Err(desk.problem(&Problem::Unreadable)),
    };
    match taken {
        Ok(()) => Ok(desk.finished("/submissions", done).await),
        Err(Failure::Invalid(errors)) => desk.answer(
            found(desk.at.published(&slug).await).map(|page| submissions::published::page(desk.reader(), page, &form.with_errors(errors))),
        ),
        Err(failure) => Err(desk.failed(failure)),
    }
}
