//! The form of a status update: what was typed goes along with each step.

use crate::http::asked::{Answered, found};
use crate::http::desk::Work;
use crate::http::posted::Posted;
use crate::http::routes::evidence::taken_in;
use answerable_app::pages::{Problem, reporting};
use answerable_commands::AtVersion;
use answerable_commands::evidence::look_through;
use answerable_commands::guarding::Said;
use answerable_commands::reporting::{DraftStep, Outcome, ReportInput, report};
use answerable_domain::form::Form;
use answerable_domain::form::MOST_EVIDENCE;
use answerable_domain::model::Reference;
use answerable_domain::view::work::WhichTasks;
use answerable_store::failure::Failure;

async fn draw_report(desk: &Work, reference: &Reference, form: &Form, conflict: bool) -> Answered {
    let which = WhichTasks::read(desk.asked.parameters());
    desk.answer(
        found(desk.at.report(reference, &which, desk.reader().lang).await)
            .map(|page| reporting::report::page(desk.reader(), page, reference, &which, form, conflict)),
    )
}

/// The page with the form of a status update.
pub async fn show_report(desk: &Work, reference: &Reference) -> Answered {
    draw_report(desk, reference, &Form::default(), false).await
}

/// The step that a pressed button stands for, and the word on it when it is done. Where no button is named, what was typed is saved and goes no
/// further; a step that no page offers is refused.
pub(crate) fn step_of(form: &Form) -> Result<(DraftStep, &'static str), Failure> {
    Ok(match form.value("step") {
        "submit" => (DraftStep::Submit, "report-submitted"),
        "return" => (DraftStep::Return { question: form.value("question").to_string() }, "report-returned"),
        "publish" => (DraftStep::Publish, "report-published"),
        "discard" => (DraftStep::Discard, "report-discarded"),
        "save" | "" => (DraftStep::Save, "report-saved"),
        _ => return Err(Failure::Unreadable),
    })
}

/// Takes a step of a status update: saves, submits, returns, publishes or discards it.
pub async fn step_report(desk: Work, reference: &Reference, posted: Posted) -> Answered {
    let id = desk.at.key_of(reference).ok_or_else(|| desk.problem(&Problem::NotFound))?;
    let (form, refused, file) = taken_in(&desk, posted, MOST_EVIDENCE).await?;
    // What is wrong with a file is said before anything is done: otherwise its evidence would be missing.
    if !refused.is_empty() {
        return draw_report(&desk, reference, &form.with_errors(refused), false).await;
    }
    let version = form.version();
    let (step, done) = step_of(&form).map_err(|failure| desk.failed(failure))?;
    let input = match ReportInput::read(&form, file) {
        Ok(input) => input,
        Err(errors) => return draw_report(&desk, reference, &form.with_errors(errors), false).await,
    };
    // Files are checked before anything is held, since checking takes the longer the larger they are.
    let mut said = Said::of(&form);
    if matches!(step, DraftStep::Submit | DraftStep::Publish) {
        let found = look_through(desk.db(), &desk.app.files, &input.evidence, &[]).await;
        said = said.with_files(found.map_err(|error| desk.failed(Failure::Failed(error)))?);
    }
    match report(desk.db(), &desk.who, AtVersion { what: id, version }, &input, &said, &step, &desk.occasion()).await {
        Ok(Outcome::Waits) => Ok(desk.finished(&desk.here(), "guard-waits").await),
        Ok(Outcome::Taken) => Ok(desk.finished(&desk.here(), done).await),
        Err(Failure::Invalid(errors)) => draw_report(&desk, reference, &form.with_errors(errors), false).await,
        // The page shows both texts: what is there now, and what was typed, still in the form.
        Err(Failure::Conflict) => draw_report(&desk.again().await?, reference, &form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}
