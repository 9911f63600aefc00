//! `/coordination/documents`: taking in documents.

use crate::http::answers::private;
use crate::http::app::App;
use crate::http::asked::{Answered, found};
use crate::http::desk::{Desk, Intake, Sent};
use crate::http::saved::to_be_saved;
use answerable_app::pages::{Problem, intake};
use answerable_commands::guarding::Said;
use answerable_commands::intake::begin::{Brought, take_in};
use answerable_commands::intake::paragraph::{Deed, decide, next_pending};
use answerable_commands::intake::publish::{Unpublished, publish};
use answerable_commands::intake::{abandon, accept_shown, head};
use answerable_domain::form::Form;
use answerable_domain::view::intake::ReviewWanted;
use answerable_intake::documents::limits::LARGEST_FILE;
use answerable_store::db::Key;
use answerable_store::db::entities::intake::Key as IntakeKey;
use answerable_store::db::entities::intake_paragraph;
use answerable_store::failure::{Done, Failure};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path};
use axum::response::Response;
use axum::routing::get;

/// How many bytes are read of a form with a file: a file that is too large is refused with advice, not cut off.
const MOST: usize = LARGEST_FILE + 16 * 1024 * 1024;
/// How many bytes are read of the form of a review: the longest text, several times escaped.
const MOST_OF_REVIEW: usize = 1024 * 1024;

/// The addresses of taking in documents.
pub fn routes() -> Router<App> {
    let new = get(show_new_intake).post(take_in_document).layer(DefaultBodyLimit::max(MOST));
    let review = get(show_review).post(send_review).layer(DefaultBodyLimit::max(MOST_OF_REVIEW));
    Router::new()
        .route("/{lang}/coordination/documents", get(list_intakes))
        .route("/{lang}/coordination/documents/new", new)
        .route("/{lang}/coordination/documents/{id}", review)
        .route("/{lang}/coordination/documents/{id}/file", get(give_file))
        .route("/{lang}/coordination/documents/{id}/publish", get(show_publication).post(publish_intake))
        .route("/{lang}/coordination/documents/{id}/abandon", get(show_abandoning).post(abandon_intake))
}

fn key(desk: &Desk, id: &str) -> Result<IntakeKey, Response> {
    id.parse().map_err(|_| desk.problem(&Problem::NotFound))
}

async fn list_intakes(desk: Intake) -> Answered {
    desk.answer(desk.at.intakes().await.map(|page| intake::index::page(desk.reader(), page)))
}

async fn show_new_intake(desk: Intake) -> Answered {
    desk.answer(intake::begin::page(desk.reader(), &Form::default(), 200))
}

/// Takes in a document: a file, or text that was pasted.
async fn take_in_document(Sent { desk, posted }: Sent<Intake>) -> Answered {
    let text = posted.form.value("text");
    let brought = match posted.file("file") {
        Some(file) => match file.read().await {
            Ok(bytes) => Some(Brought { field: "file", name: file_name(&file.name), bytes }),
            Err(error) => return Err(desk.failed(Failure::Failed(error.into()))),
        },
        None if !text.trim().is_empty() => Some(Brought { field: "text", name: "text.txt".to_string(), bytes: text.as_bytes().to_vec() }),
        None => None,
    };
    let done = match brought {
        Some(brought) => take_in(desk.db(), &desk.who, brought, desk.now).await,
        None => Err(Failure::field("file", "intake-error-nothing")),
    };
    match done {
        Ok(id) => Ok(desk.done(&format!("{}/{id}", intake::LIST), "intake-begun")),
        Err(Failure::Invalid(errors)) => {
            let too_large = errors.iter().any(|error| error.key == "intake-refusal-too-large");
            let status = if too_large { 413 } else { 422 };
            desk.answer(intake::begin::page(desk.reader(), &posted.form.with_errors(errors), status))
        }
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// A file's name without its path and without characters that could harm a header or a page.
fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c)).take(150).collect();
    let clean = clean.trim().trim_start_matches('.').to_string();
    if clean.is_empty() { "document".to_string() } else { clean }
}

fn wanted(desk: &Desk) -> ReviewWanted {
    ReviewWanted::read(desk.asked.parameters())
}

async fn show_review(desk: Intake, Path((_, id)): Path<(String, String)>) -> Answered {
    let id = key(&desk, &id)?;
    desk.answer(found(desk.at.review(id, wanted(&desk)).await).map(|page| intake::review::page(desk.reader(), page, wanted(&desk), None)))
}

/// Carries out what was pressed on the page of a review.
async fn send_review(Path((_, id)): Path<(String, String)>, Sent { desk, posted }: Sent<Intake>) -> Answered {
    let id = key(&desk, &id)?;
    let wanted = wanted(&desk);
    let form = posted.form;
    let paragraph: Option<intake_paragraph::Key> = form.text("paragraph").and_then(|id| id.parse().ok());
    let done = match (form.value("step"), paragraph.zip(Deed::of(&form))) {
        ("accept_shown", _) => accepted(&desk, id, wanted, &form).await,
        ("document", _) => {
            head::save(desk.db(), &desk.who, id, &form, desk.now).await.map(|()| desk.done(&wanted.path(id.number()), "intake-saved"))
        }
        (_, Some((paragraph, deed))) => decided(&desk, id, paragraph, wanted, deed, &form).await,
        _ => return Err(desk.problem(&Problem::Unreadable)),
    };
    let conflict = matches!(done, Err(Failure::Conflict));
    match done {
        Ok(response) => Ok(response),
        Err(Failure::Invalid(errors)) => draw_review_again(&desk, id, wanted, form.with_errors(errors), conflict).await,
        Err(Failure::Conflict) => draw_review_again(&desk, id, wanted, form, conflict).await,
        // Somebody merged the paragraph away meanwhile: the page shows what was typed.
        Err(Failure::NotFound) if paragraph.is_some() => draw_review_again(&desk, id, wanted, form, true).await,
        Err(failure) => Err(desk.failed(failure)),
    }
}

/// The page of the review again, with what was typed and what is wrong with it.
async fn draw_review_again(desk: &Intake, id: IntakeKey, mut wanted: ReviewWanted, form: Form, conflict: bool) -> Answered {
    let paragraph: Option<intake_paragraph::Key> = form.text("paragraph").and_then(|id| id.parse().ok());
    // What somebody else decided meanwhile is not among the undecided: the page shows it among all.
    if let Some(paragraph) = paragraph.filter(|_| conflict) {
        wanted.open_only = false;
        wanted.page = desk.at.page_of(id, paragraph, false).await.unwrap_or(wanted.page);
    }
    let typed = intake::Typed { paragraph: paragraph.map(Key::number), form, conflict };
    desk.answer(found(desk.at.review(id, wanted).await).map(|page| intake::review::page(desk.reader(), page, wanted, Some(typed))))
}

async fn decided(
    desk: &Intake,
    id: IntakeKey,
    paragraph: intake_paragraph::Key,
    wanted: ReviewWanted,
    deed: Deed,
    form: &Form,
) -> Done<Response> {
    let mut at = decide(desk.db(), &desk.who, id, paragraph, deed, form, desk.now).await?;
    // Among the undecided, a paragraph that was decided is gone: the next one takes its place.
    if wanted.open_only && matches!(deed, Deed::Accept | Deed::LeaveOut) {
        at = next_pending(desk.db(), id, at).await?.unwrap_or(at);
    }
    let page = desk.at.page_of(id, at, wanted.open_only).await?;
    Ok(desk.done(&format!("{}#p-{at}", ReviewWanted { page, ..wanted }.path(id.number())), deed.done()))
}

async fn accepted(desk: &Intake, id: IntakeKey, wanted: ReviewWanted, form: &Form) -> Done<Response> {
    let shown: Vec<(intake_paragraph::Key, i32)> = form
        .all("shown")
        .take(answerable_domain::rules::publication::PER_PAGE as usize)
        .filter_map(|pair| pair.split_once(':'))
        .filter_map(|(id, version)| Some((id.parse().ok()?, version.parse().ok()?)))
        .collect();
    let (_, left) = accept_shown(desk.db(), &desk.who, id, &shown, desk.now).await?;
    Ok(desk
        .done(&format!("{}#paragraphs", wanted.path(id.number())), if left == 0 { "intake-all-accepted" } else { "intake-some-accepted" }))
}

/// Gives out the original file: to be saved, never shown by the browser.
async fn give_file(desk: Intake, Path((_, id)): Path<(String, String)>) -> Answered {
    let id = key(&desk, &id)?;
    let found = desk.at.file(id).await.map_err(|error| desk.failed(error.into()))?;
    let (name, content) = found.ok_or_else(|| desk.problem(&Problem::NotFound))?;
    Ok(private(to_be_saved(content, &name, "application/octet-stream")))
}

async fn show_publication(desk: Intake, Path((_, id)): Path<(String, String)>) -> Answered {
    let id = key(&desk, &id)?;
    let page = found(desk.at.publication(id).await);
    desk.answer(page.map(|page| intake::publication::page(desk.reader(), page, &Form::default(), 200)))
}

async fn publish_intake(Path((_, id)): Path<(String, String)>, Sent { desk, posted }: Sent<Intake>) -> Answered {
    let id = key(&desk, &id)?;
    let form = posted.form;
    let (form, status) = match publish(desk.db(), &desk.who, id, form.text("seen"), &Said::of(&form), desk.now).await {
        Ok(_) => {
            return Ok(desk.finished(&format!("{}/{id}", intake::LIST), "intake-published").await);
        }
        Err(Unpublished::Hindered(_)) => (Form::default(), 422),
        Err(Unpublished::Failed(Failure::Conflict)) => (Form::default(), 409),
        Err(Unpublished::Failed(Failure::Invalid(errors))) => (form.with_errors(errors), 422),
        Err(Unpublished::Failed(failure)) => return Err(desk.refused(failure, &form).await),
    };
    let publication = desk.at.publication(id).await.map_err(|error| desk.failed(error.into()))?;
    // An intake that was published or given up meanwhile has nothing to publish any more.
    let publication = publication.ok_or_else(|| desk.problem(&Problem::Conflict))?;
    desk.answer(intake::publication::page(desk.reader(), publication, &form, status))
}

async fn show_abandoning(desk: Intake, Path((_, id)): Path<(String, String)>) -> Answered {
    let id = key(&desk, &id)?;
    desk.answer(found(desk.at.open_intake(id).await).map(|page| intake::abandon::page(desk.reader(), page, &Form::default())))
}

async fn abandon_intake(Path((_, id)): Path<(String, String)>, Sent { desk, posted }: Sent<Intake>) -> Answered {
    let id = key(&desk, &id)?;
    match abandon::abandon(desk.db(), &desk.who, id, posted.form.text("reason"), desk.now).await {
        Ok(()) => Ok(desk.done(intake::LIST, "intake-abandoned")),
        Err(Failure::Invalid(errors)) => desk.answer(
            found(desk.at.open_intake(id).await).map(|page| intake::abandon::page(desk.reader(), page, &posted.form.with_errors(errors))),
        ),
        Err(failure) => Err(desk.failed(failure)),
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_of_files_are_names_only() {
        assert_eq!(file_name("C:\\docs\\Draft <1>.docx"), "Draft 1.docx");
        assert_eq!(file_name("../../etc/passwd"), "passwd");
        assert_eq!(file_name("a\r\nX: y\".txt"), "aX y.txt");
        assert_eq!(file_name("…/"), "document");
    }
}
